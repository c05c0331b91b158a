import type { ModelWords } from './en';

export const modelWords: ModelWords = {
  list: (names) => new Intl.ListFormat('zh').format(names),
  statuses: { construction: '在建', planned: '规划中', suspended: '停运' },
  kinds: {
    port: '铁路口岸',
    'bonded-zone': '综合保税区、自贸区等',
    crossing: '口岸站、换轨站或轮渡港',
    hub: '国内始发地',
    destination: '目的地',
    corridor: '通道',
    region: '地区',
    country: '国家',
    'service-total': '班列总体',
    group: '国家组织或群体',
    organisation: '机构'
  },
  groups: {
    ports: '铁路口岸',
    zones: '综合保税区和自贸区',
    crossings: '口岸站、换轨站和轮渡港',
    hubs: '国内始发地',
    destinations: '目的地',
    corridors: '通道',
    regions: '地区',
    countries: '国家',
    services: '班列总体'
  },
  train: '班列',
  service: {
    description: (name, ends) =>
      `${name}${ends === '' ? '' : `（${ends}）`}：各来源公布的里程和天数，以及本图分国里程。`,
    by: (port) => `经${port}`,
    statuses: { running: '开行中', ended: '已停开', unknown: '是否仍在开行不详' },
    noWay: {
      'end-unknown': '无本图里程：一端只写明国家或地区。',
      'end-off-network': '无本图里程：一端不在本图集的路网上。',
      unreachable: '无本图里程：本图集的路网无法连接两端。'
    }
  },
  noFigure: '无数字',
  map: {
    title: '中欧铁路通道地图集',
    description: '开放、注明来源、可交互的中欧铁路通道地图集，以阿拉山口和霍尔果斯为视角：数据、里程与链接。'
  },
  place: {
    inCountry: (kind, where) => `${where} · ${kind}`,
    facing: (place) => `对面为${place}`,
    localName: '当地名称',
    precision: {
      station: '',
      town: '地图上的点是城镇中心，而非设施所在地。',
      approximate: '地图上的点为大致位置。'
    },
    descriptionOf: (name, what) => `${name}：${what}。数据、来源、铁路里程与通道。`
  },
  corridor: {
    description: (name, km) => `${name}：铁路 ${km} 公里，途经国家、过境点、换轨与班列。`
  },
  sources: {
    title: '来源',
    description: '数据与铁路网的全部来源，按发布者排列。',
    letterTitle: (letter) => `来源：${letter} 字头的发布者`,
    other: '其他文字'
  },
  about: {
    title: '关于本图集',
    description: 'Landbridge 是什么、数据从何而来、里程如何量算、哪些内容不确定，以及许可协议。'
  }
};
