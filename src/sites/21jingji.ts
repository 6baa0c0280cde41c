import type { SiteRule } from '../core/site-rule';

export const herald21: SiteRule = {
  name: '21世纪经济报道',
  hosts: ['21jingji.com'],
  layouts: [
    {
      story: ['.main_content', '.txtContent'],
      headline: ['.titleHead h1'],
      remove: ['.rela-box', '.copyright'],
      seen: false,
      from: ['DIYgod/RSSHub lib/routes/21caijing/channel.ts'],
    },
  ],
};
