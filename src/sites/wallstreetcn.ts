import type { SiteRule } from '../core/site-rule';

export const wallstreetcn: SiteRule = {
  name: '华尔街见闻',
  hosts: ['wallstreetcn.com'],
  layouts: [
    {
      story: ['.rich-text'],
      seen: false,
      from: ['dongrunhua/simhash limpid_tools/custom_constant.py'],
    },
  ],
};
