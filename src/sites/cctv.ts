import type { SiteRule } from '../core/site-rule';

export const cctv: SiteRule = {
  name: '央视网',
  hosts: ['cctv.com'],
  layouts: [
    {
      story: ['.cnt_bd'],
      remove: ['.cnt_bd .o-tit'],
      seen: false,
      from: ['dongrunhua/simhash limpid_tools/custom_constant.py'],
    },
  ],
};
