import type { ListWords } from './en';

export const listWords: ListWords = {
  map: {
    title: '地图全部内容列表',
    description:
      '中欧铁路通道地图上的全部口岸、保税区与自贸区、境外口岸站、始发地和目的地，以及全部通道，列成可排序、可筛选的表格。'
  },
  page: {
    intro: '在此关闭的图层，地图上也随之关闭，反之亦然。',
    sorting: '点击表头即可排序。',
    show: '地图与本页显示的内容',
    country: '国家',
    allCountries: '所有国家',
    name: '名称包含',
    rows: '显示行数',
    none: '没有符合这些条件的内容。',
    sortedBy: '排序依据',
    ascending: '升序',
    descending: '降序',
    rest: '仅见于地图',
    restFile: '铁路网（GeoJSON）'
  },
  places: {
    caption: '地点',
    note: '距较近门户的里程：按运营中线路和轮渡的最短径路计算；带 ≥ 者部分里程在地图上量得。各项数据统计对象不同，因此不能按数据排序；来源见各地点页面。',
    name: '名称',
    kind: '类别',
    country: '国家',
    gateway: '距较近门户（公里）',
    withFerry: (gateway) => `${gateway}，部分为轮渡`,
    corridors: '通道数',
    figure: '最新主要数据'
  },
  corridors: {
    caption: '运输通道',
    name: '通道',
    km: '公里',
    countries: '国家',
    gaugeChanges: '换轨次数'
  },
  trains: {
    title: '有名称的班列列表',
    description: '来源报道过的全部有名称的中欧班列：起讫点、公布里程和本图里程，列成可排序、可筛选的表格。',
    caption: '有名称的班列',
    note: '来源报道过的班列，不论是否仍在开行。它们在地图上没有单独的图层。',
    name: '班列',
    ends: '起讫点',
    published: '公布里程（公里）',
    ours: '本图最短里程（公里）'
  },
  stations: (count) => `路网中另有 ${count} 个车站，上列地点均不在其上：仅作辨认方位之用，没有单独页面。`,
  network: (sections, km) => `另有 ${sections} 个没有通道经过的区段，至少 ${km} 公里，不含轮渡。`
};
