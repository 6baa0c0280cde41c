import type { SiteRule } from '../core/site-rule';

export const yicai: SiteRule = {
  name: '第一财经',
  hosts: ['yicai.com'],
  layouts: [
    {
      story: ['#multi-text', '.multiText', '.m-txt'],
      remove: ['.u-btn6', '.m-smallshare', '.topic-hot'],
      seen: false,
      from: ['DIYgod/RSSHub lib/routes/yicai/utils.ts'],
    },
  ],
};
