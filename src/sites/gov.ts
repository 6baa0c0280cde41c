import type { SiteRule } from '../core/site-rule';

export const gov: SiteRule = {
  name: '中国政府网',
  hosts: ['www.gov.cn'],
  layouts: [
    {
      story: ['#UCAP-CONTENT'],
      seen: true,
      from: ['corpus gne-other-1'],
    },
  ],
};
