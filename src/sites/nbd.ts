import type { SiteRule } from '../core/site-rule';

export const nbd: SiteRule = {
  name: '每经网',
  hosts: ['nbd.com.cn'],
  layouts: [
    {
      story: ['.g-articl-text'],
      seen: false,
      from: [
        'DIYgod/RSSHub lib/routes/nbd/index.ts',
        'dongrunhua/simhash limpid_tools/custom_constant.py',
      ],
    },
  ],
};
