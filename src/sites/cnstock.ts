import type { SiteRule } from '../core/site-rule';

export const cnstock: SiteRule = {
  name: '中国证券网',
  hosts: ['cnstock.com'],
  layouts: [
    {
      story: ['#qmt_content_div'],
      published: ['span.timer'],
      seen: false,
      from: [
        'dongrunhua/simhash limpid_tools/custom_constant.py',
        'DemonDamon/Listed-company-news-crawl-and-text-analysis src/Gon/cnstockspyder.py',
      ],
    },
  ],
};
