import type { SiteRule } from '../core/site-rule';

export const eastmoney: SiteRule = {
  name: '东方财富',
  hosts: ['eastmoney.com'],
  layouts: [
    {
      story: ['#ContentBody'],
      seen: false,
      from: ['dongrunhua/simhash limpid_tools/custom_constant.py'],
    },
    {
      story: ['article#zwtext'],
      headline: ['.atitle'],
      seen: false,
      from: ['JansonLv/eastmoney eastmoney/spiders/eastmoney_spider.py'],
    },
    {
      story: ['.ctx-content'],
      seen: false,
      from: ['DIYgod/RSSHub lib/routes/eastmoney/report/index.ts'],
    },
  ],
};
