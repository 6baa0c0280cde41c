import type { SiteRule } from '../core/site-rule';

export const tonghuashun: SiteRule = {
  name: '同花顺',
  hosts: ['10jqka.com.cn'],
  layouts: [
    {
      story: ['.main-text.atc-content', '.main-text'],
      headline: ['.main-title'],
      published: ['#pubtime_baidu'],
      source: ['#sourcename'],
      seen: false,
      from: [
        'dongrunhua/simhash limpid_tools/custom_constant.py',
        'myirelias/white_list whiteList_v5/Config/2019第一季度脚本/config_10jqka.py',
      ],
    },
    {
      story: ['.post-text-main'],
      headline: ['.detail-title'],
      seen: false,
      from: ['myirelias/white_list whiteList_v5/Config/2019第一季度脚本/config_10jqka.py'],
    },
  ],
};
