import type { PageWords } from './en';

export const pageWords: PageWords = {
  comma: '，',
  figure: {
    downloadChart: '下载图表',
    downloadTable: '下载表格',
    sourceCount: (count: number) => `${String(count)} 个来源`,
    undated: '日期不详',
    noLink: '只读到转载副本，故只署名不链接',
    also: '另有来源写作',
    rivals: '其他来源为',
    note: '备注',
    columns: { value: '数值', period: '时间', source: '来源' },
    noneInPeriod: (period: string) => `没有截止于 ${period} 的数字。`,
    year: '年份',
    chartOf: (name: string) => `历年${name}`,
    sameAsTable: '以表格查看，附增速',
    growthComputed: '增速（重算）',
    growthPublished: '增速（公布）',
    marks: {
      range: '各来源不一致：浅色部分为各数值之间的范围。',
      wording: '虚线框：来源称“中欧班列”，可能也含中亚班列。',
      doubtful: '点线框：存疑，理由见数字表的备注。'
    },
    differs: '不符：公布的增速与按两年数值重算的结果相差一个百分点以上。',
    differsShort: '不符',
    recomputed: '增速按图中各年数值重算；年度数值为约数、有分歧或不确定时，结果为约数。'
  },
  map: {
    heading: '中欧铁路通道',
    intro:
      '中国与欧洲之间的货运班列沿几条通道运行，其中两个门户——阿拉山口和霍尔果斯——位于新疆。在地图上或下方选择地点或通道，即可查看其数据及来源；每个画面的网址都可以分享。',
    lately: '最新数据',
    browse: '地图上的全部内容'
  },
  place: {
    wholeOf: '这是一个合计项：有自己的数据，在地图上没有对应的点。',
    partOf: '隶属',
    nearby: '邻近或边境对面',
    contains: '包括',
    names: '名称',
    transcribed: '其中有些名称为本站音译，未见通用。',
    noStation: '它不在本图集的铁路线上，因此不提供铁路里程。',
    noFigures: '尚未找到其公开数据。',
    keyFigures: '主要数据',
    series: '历年数据',
    chartOf: '图表',
    allFigures: '全部数据',
    year: '年份',
    allYears: '全部年份',
    corridors: '经过的通道',
    distance: '到另一端的铁路里程',
    onCorridor: '通道',
    to: (place) => `至${place}`,
    services: '有记录的班列',
    servicesNote: '各来源报道过的班列，不论目前是否仍在开行。',
    data: '本页数据',
    note: '备注',
    by: '经',
    daysCount: (days) => `${days} 天`
  },
  country: {
    corridors: '经过的通道',
    corridorsKm: '境内铁路公里数',
    gauges: '轨距',
    gaugesNote: '仅为本图集所收线路的公里数，并非全国铁路；标有 ≥ 者含地图量得部分。',
    gauge: '轨距',
    borders: '铁路过境点',
    services: '在此始发、终到或经过的班列'
  },
  corridor: {
    length: '里程',
    atLeast: '至少',
    makeUp: (published, measured) =>
      `其中 ${published} 公里为公布里程，${measured} 公里在地图上量得。所绘线路短于实际线路，因此量得部分为下限。`,
    allPublished: '全部为公布里程。',
    countries: '途经国家',
    country: '国家',
    km: '公里',
    share: '占比',
    borders: '过境点',
    gaugeChanges: '换轨',
    noGaugeChange: '无',
    gaugeAt: (place, before, after) => `${place}：${before} 毫米至 ${after} 毫米`,
    seaLegs: '海运段',
    none: '无',
    electrified: '电气化',
    electrifiedShare: (share, unknown) => `占线路的 ${share}；另有 ${unknown} 情况不明`,
    notOperating: '并非全线运营',
    strip: '沿途车站',
    stripNote: '里程自首站起算；标有 ≥ 者含量得区段。',
    services: '本通道上的班列',
    service: '班列',
    published: '公布里程',
    days: '天数',
    ours: '本图里程',
    source: '来源',
    simplified: '线路按车站连线绘制，已作简化，约相当于 1:10,000,000 的精度。',
    weak: (count) => `其中 ${count} 个区段的端点或弯点为大致位置。`
  },
  service: {
    ends: '起讫点',
    firstRun: '首列',
    stated: '各来源的说法',
    days: '天数',
    status: '状态',
    ours: '本图里程',
    portNotNamed: '没有来源写明口岸：以下是经各口岸的最短路径。',
    compared: (published, gap) => `与公布的 ${published} 公里相比 ${gap}`,
    comparedHow: '比较时，量得部分按路网公布里程与所绘里程之比折算。',
    reasons: '差异原因'
  },
  sources: {
    intro: (sources, figures) =>
      `${figures} 条数据来自 ${sources} 个来源。请选择发布者的首字母。仅在其他网站上读到副本的来源只注明名称，不提供链接。`,
    published: '发布于',
    undated: '无日期',
    kinds: { original: '原文', reprint: '转载', mirror: '读自副本，不提供链接', unknown: '出处不明' },
    citedBy: '用于',
    network: '铁路网'
  },
  missing: {
    title: '页面不存在',
    description: '此网址没有页面。',
    text: (path) => `“${path}”没有对应的页面。`,
    nearest: '您是否要找',
    home: '返回地图'
  }
};
