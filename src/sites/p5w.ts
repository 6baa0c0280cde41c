import type { SiteRule } from '../core/site-rule';

export const p5w: SiteRule = {
  name: '全景网',
  hosts: ['p5w.net'],
  layouts: [
    {
      story: ['.Custom_UnionStyle'],
      seen: false,
      from: ['dongrunhua/simhash limpid_tools/custom_constant.py'],
    },
  ],
};
