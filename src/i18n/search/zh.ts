import type { SearchWords } from './en';

/** The words of the search in Chinese. */
export const searchWords: SearchWords = {
  results: '搜索结果',
  count: (count) => `${String(count)}条结果`,
  none: (query) => `没有找到“${query}”。`,
  near: (query) => `没有找到“${query}”。最接近的名称：`,
  loading: '正在加载名称',
  failed: '无法加载搜索。请检查网络后重试。',
  kinds: {
    port: '铁路口岸',
    'bonded-zone': '综合保税区或自贸区',
    crossing: '境外口岸或换装站',
    hub: '班列始发地',
    destination: '目的地',
    corridor: '通道',
    region: '地区',
    country: '国家',
    'service-total': '班列总体',
    train: '班列',
    page: '页面',
    measure: '数据'
  }
};
