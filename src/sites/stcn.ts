import type { SiteRule } from '../core/site-rule';

export const stcn: SiteRule = {
  name: '证券时报网',
  hosts: ['stcn.com'],
  layouts: [
    {
      story: ['.detail-content'],
      headline: ['.detail-title'],
      published: ['.detail-info span:last-of-type'],
      source: ['.detail-info span:first-of-type'],
      seen: false,
      from: ['DIYgod/RSSHub lib/routes/stcn/index.ts'],
    },
    {
      story: ['#ctrlfscont', '.txt_con'],
      seen: true,
      from: [
        'dongrunhua/simhash limpid_tools/custom_constant.py',
        'furuiyang0715/JustSimpleSpider PublicOpinion/stcn/base_stcn.py',
        'corpus gne-stcn-1',
      ],
    },
  ],
};
