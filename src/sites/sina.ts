import type { SiteRule } from '../core/site-rule';

export const sina: SiteRule = {
  name: '新浪',
  hosts: ['sina.com.cn'],
  layouts: [
    {
      story: ['#artibody', '#article'],
      remove: ['#left_hzh_ad', '.appendQr_wrap', '.app-kaihu-qr', '.tech-quotation'],
      seen: false,
      from: [
        'DIYgod/RSSHub lib/routes/sina/utils.ts',
        'dongrunhua/simhash limpid_tools/custom_constant.py',
      ],
    },
  ],
};
