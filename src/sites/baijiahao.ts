import type { SiteRule } from '../core/site-rule';

export const baijiahao: SiteRule = {
  name: '百家号',
  hosts: ['baijiahao.baidu.com'],
  layouts: [
    {
      story: ['.article-content'],
      seen: true,
      from: ['dongrunhua/simhash limpid_tools/custom_constant.py', 'corpus gne-baijiahao-1'],
    },
  ],
};
