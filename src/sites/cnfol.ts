import type { SiteRule } from '../core/site-rule';

export const cnfol: SiteRule = {
  name: '中金在线',
  hosts: ['cnfol.com'],
  layouts: [
    {
      story: ['.Article'],
      seen: false,
      from: ['dongrunhua/simhash limpid_tools/custom_constant.py'],
    },
  ],
};
