import type { FigureWording, Unit } from './wording';

function unit(word: string): Unit {
  return (value) => `${value} ${word}`;
}

/** 中文的数字、日期和口径写法。数字与汉字之间空一格。 */
export const figureWording: FigureWording = {
  number: {
    group: ',',
    decimal: '.',
    scales: [
      { size: 1e12, word: '万亿', decimals: 4 },
      { size: 1e8, word: '亿', decimals: 4 },
      { size: 1e4, word: '万' }
    ],
    scaleDecimals: 2
  },
  percent: (value) => `${value}%`,
  units: {
    trips: unit('列'),
    TEU: unit('标箱'),
    t: unit('吨'),
    CNY: unit('元'),
    USD: unit('美元'),
    'USD/FEU': unit('美元/四十英尺箱'),
    containers: unit('箱'),
    wagons: unit('车'),
    vehicles: unit('辆'),
    parcels: unit('件'),
    visits: unit('人次'),
    routes: unit('条线路'),
    countries: unit('个国家'),
    cities: unit('个城市'),
    regions: unit('个省区市'),
    ports: unit('个口岸'),
    zones: unit('个'),
    companies: unit('家企业'),
    terminals: unit('个场站'),
    connections: unit('班'),
    days: unit('天'),
    h: unit('小时'),
    km: unit('公里'),
    km2: unit('平方公里'),
    mm: unit('毫米')
  },
  unitNames: {
    trips: '列',
    TEU: '标箱',
    t: '吨',
    CNY: '元',
    USD: '美元',
    containers: '箱',
    wagons: '车',
    vehicles: '辆',
    parcels: '件',
    visits: '人次'
  },
  metricUnits: {
    partner_countries: unit('个国家和地区'),
    main_ports: unit('个主要口岸'),
    bonded_zones: unit('个综合保税区'),
    return_ratio: (value) => `每去程 100 列回程 ${value} 列`
  },
  qualifiers: {
    about: (value) => `约 ${value}`,
    more_than: (value) => `超过 ${value}`,
    nearly: (value) => `近 ${value}`,
    at_least: (value) => `至少 ${value}`
  },
  stats: {
    value: (value) => value,
    share: (value) => value,
    cumulative: (value) => `累计 ${value}`,
    avg_per_day: (value) => `日均 ${value}`,
    peak_per_day: (value) => `单日最高 ${value}`,
    per_week: (value) => `每周 ${value}`,
    per_month: (value) => `每月 ${value}`,
    min: (value) => `最低 ${value}`,
    max: (value) => `最高 ${value}`,
    capacity_per_day: (value) => `日均能力 ${value}`,
    capacity_per_year: (value) => `年能力 ${value}`,
    forecast: (value) => `${value}（预测）`
  },
  growth: {
    up: (value) => `增长 ${value}`,
    down: (value) => `下降 ${value}`,
    level: '持平'
  },
  labels: {
    share: (metric) => `${metric}：占比`,
    growth_yoy: (metric) => `${metric}：同比增速`
  },
  date: ({ year, month, day }) =>
    `${String(year)} 年${month === null ? '' : ` ${String(month)} 月`}${day === null ? '' : ` ${String(day)} 日`}`,
  dateInYear: ({ month, day }) =>
    `${month === null ? '' : `${String(month)} 月`}${day === null ? '' : ` ${String(day)} 日`}`,
  yearStandsAt: 'start',
  range: (from, to) => `${from}至 ${to}`,
  since: (from, to) => `自 ${from}至 ${to}`,
  asOf: (date) => `截至 ${date}`,
  growthBeside: (growth) => `同比${growth}`,
  directions: { westbound: '去程（西行）', eastbound: '回程（东行）', import: '进口', export: '出口' },
  scopes: {
    ce: '仅中欧班列',
    'ce+ca': '中欧班列和中亚班列合计',
    ca: '中亚班列',
    'ce-worded': '来源称中欧班列',
    'ce+ca-older-count': '含中亚班列，旧统计口径',
    rail: '全部铁路货物',
    'all-modes': '铁路、公路、管道合计',
    'train-cargo': '仅班列货物',
    'one-company': '单个企业',
    transit: '过境',
    'china-eu': 'ERAI 指数的中国—欧盟部分',
    erai: 'ERAI 指数',
    'full-timetable': '全程时刻表班列',
    new: '新增',
    'new-foreign': '新增外资',
    foreign: '外资',
    'first-group': '首批',
    'private-companies': '民营企业',
    unstated: '来源未说明统计哪些列车',
    'kyrgyz-section': '吉尔吉斯斯坦境内段',
    'full-line': '全线',
    'all-international': '全部国际班列',
    'all-freight': '全部货运列车',
    'container-trains': '集装箱列车',
    originating: '本地始发',
    relaunch: '恢复开行',
    registered: '注册企业',
    'registered-traders': '注册外贸企业',
    trading: '有进出口实绩的企业',
    'trading-private': '有进出口实绩的民营企业',
    'kazakh-side': '哈方一侧',
    'chinese-side': '中方一侧',
    'phase-1': '一期',
    'border-small-scale': '边境小额贸易',
    'general-trade': '一般贸易',
    'bonded-logistics': '保税物流',
    'mechanical-electrical': '机电产品',
    'e-commerce': '跨境电商',
    'of-central-asia': '对中亚贸易之内',
    'of-belt-and-road': '对共建“一带一路”国家贸易之内',
    'land-ports': '陆路口岸',
    city: '全市',
    road: '公路',
    pipeline: '管道',
    'rail-sea': '铁海联运',
    containers: '集装箱货物',
    'assembly-centres': '各集结中心'
  },
  counterparts: {
    whole: (name) => `占${name}`,
    with: (name) => `对${name}`,
    to: (name) => `到${name}`,
    from: (name) => `自${name}`,
    between: (name) => `往返${name}`,
    in: (name) => `在${name}`
  },
  warnings: {
    'ce-worded': '来源称“中欧班列”，可能也含中亚班列。',
    worded: '来源称“中欧班列”，但该数字含中亚班列。',
    doubtful: '存疑，理由见备注。',
    disputed: '各来源说法不一。'
  },
  comma: '，',
  // 汉字之间不空格：674 亿元，累计超过 5 万列。
  tidy: (text) => text.replace(/(?<=\p{Script=Han}) (?=\p{Script=Han})/gu, ''),
  rangeOfValues: (low, high) => `${low} 至 ${high}`
};
