import type { SiteRule } from '../core/site-rule';

export const mydrivers: SiteRule = {
  name: '快科技',
  hosts: ['mydrivers.com'],
  layouts: [
    {
      story: ['.news_info'],
      seen: true,
      from: [
        'dongrunhua/simhash limpid_tools/custom_constant.py',
        'corpus gne-visiable_test-mydrivers-1',
      ],
    },
  ],
};
