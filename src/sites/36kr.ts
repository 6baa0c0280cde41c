import type { SiteRule } from '../core/site-rule';

export const kr36: SiteRule = {
  name: '36氪',
  hosts: ['36kr.com'],
  layouts: [
    {
      story: ['.articleDetailContent'],
      seen: false,
      from: [
        'DIYgod/RSSHub lib/routes/36kr/utils.ts',
        'dongrunhua/simhash limpid_tools/custom_constant.py',
      ],
    },
  ],
};
