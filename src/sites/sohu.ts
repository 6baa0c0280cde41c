import type { SiteRule } from '../core/site-rule';

export const sohu: SiteRule = {
  name: '搜狐',
  hosts: ['sohu.com'],
  layouts: [
    {
      story: ['#mp-editor'],
      source: ['span[data-role="original-link"] a'],
      remove: ['.original-title', '.lookall-box', '#backsohucom', 'p[data-role="editor-name"]'],
      seen: false,
      from: ['DIYgod/RSSHub lib/routes/sohu/mp.tsx'],
    },
    {
      story: ['#articleContent'],
      seen: false,
      from: ['DIYgod/RSSHub lib/routes/sohu/mobile.ts'],
    },
  ],
};
