import type { SiteRule } from '../core/site-rule';

export const huxiu: SiteRule = {
  name: '虎嗅',
  hosts: ['huxiu.com'],
  layouts: [
    {
      story: ['#article-content', '.article__content'],
      seen: false,
      from: ['dongrunhua/simhash limpid_tools/custom_constant.py'],
    },
  ],
};
