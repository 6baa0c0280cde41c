import type { SiteRule } from '../core/site-rule';

export const weixin: SiteRule = {
  name: '微信公众平台',
  hosts: ['mp.weixin.qq.com'],
  layouts: [
    {
      story: ['#js_content'],
      headline: ['#activity-name'],
      seen: true,
      from: [
        'DIYgod/RSSHub lib/utils/wechat-mp.ts',
        'suqingdong/web_article web_article/selectors.py',
        'corpus gne-wechat-1',
      ],
    },
  ],
};
