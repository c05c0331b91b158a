import type { Words } from './en';

export const zh: Words = {
  language: { tag: 'zh', dir: 'ltr', name: '中文' },
  app: {
    name: 'Landbridge',
    tagline: '中欧铁路通道地图集',
    skip: '跳到正文',
    mapLabel: '铁路通道地图',
    panelLabel: '正文',
    language: '语言',
    theme: '配色',
    themes: { system: '跟随系统', light: '浅色', dark: '深色' },
    share: '分享',
    shareCopied: '链接已复制，打开后即为当前画面。',
    shareByHand: '请复制此链接，打开后即为当前画面。',
    close: '关闭',
    nav: '主导航',
    map: '地图',
    sources: '来源',
    about: '关于',
    sheet: { open: '展开文字', close: '展开地图' },
    loadingMap: '正在加载地图',
    noMap: '动态地图需要 WebGL 2，此浏览器不支持。地图上的所有内容都可在各页的列表和表格中查到。',
    mapFailed: '地图未能加载。地图上的所有内容都可在各页的列表和表格中查到。',
    needsScript: '动态地图需要 JavaScript;各页的文字、数据和表格则不需要。',
    failed: (page) => `${page}未能加载。请检查网络后重试。`,
    linkProblem: (part, value) => `链接中有一部分无法使用，已忽略：${part}“${value}”。`,
    linkParts: { path: '路径', query: '选项', hash: '地图位置' }
  },
  map: {
    legend: '图例',
    legendOpen: '显示图例',
    legendClose: '收起图例',
    legendHint: '取消勾选即可从地图上隐去该项。',
    layers: {
      corridors: '运输通道',
      network: '其他铁路',
      ports: '中国铁路口岸',
      zones: '综合保税区与自贸试验区',
      crossings: '境外口岸站',
      hubs: '国内始发地',
      destinations: '目的地',
      stations: '沿途车站'
    },
    families: {
      alashankou: '经阿拉山口',
      horgos: '经霍尔果斯',
      erenhot: '经二连浩特',
      manzhouli: '经满洲里和绥芬河',
      middle: '中间走廊',
      southern: '南部通道',
      'china-kyrgyzstan-uzbekistan': '中吉乌铁路'
    },
    lines: {
      sea: '海运段',
      construction: '在建',
      planned: '规划',
      suspended: '停运'
    },
    gaugeChange: '换轨距的口岸站',
    disputed: '有争议的边界',
    simplified: '线路由车站及线路上的已知点连成，经过简化；共用同一线路的通道并排绘出。',
    controls: '地图控件',
    zoomIn: '放大',
    zoomOut: '缩小',
    reset: '显示全部通道',
    globe: '地球仪',
    labels: '地名',
    labelModes: { both: '中文和当地文字', mine: '中文', local: '当地文字' }
  },
  figure: {},
  page: {
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
    map: {
      title: '中欧铁路通道地图集',
      description:
        '开放、注明来源、可交互的中欧铁路通道地图集，以阿拉山口和霍尔果斯为视角：数据、里程与链接。',
      heading: '中欧铁路通道',
      intro:
        '中国与欧洲之间的货运班列沿几条通道运行，其中两个门户——阿拉山口和霍尔果斯——位于新疆。在地图上或下方选择地点或通道，即可查看其数据及来源；每个画面的网址都可以分享。',
      lately: '最新数据',
      browse: '地图上的全部内容'
    },
    place: {
      inCountry: (kind, where) => `${where} · ${kind}`,
      facing: (place) => `对面为${place}`,
      wholeOf: '这是一个合计项：有自己的数据，在地图上没有对应的点。',
      partOf: '隶属',
      contains: '包括',
      names: '名称',
      transcribed: '其中有些名称为本站音译，未见通用。',
      precision: {
        station: '',
        town: '地图上的点是城镇中心，而非设施所在地。',
        approximate: '地图上的点为大致位置。'
      },
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
      descriptionOf: (name, what) => `${name}：${what}。数据、来源、铁路里程与通道。`,
      note: '备注'
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
      weak: (count) => `其中 ${count} 个车站的位置为大致位置。`,
      description: (name, km) => `${name}：铁路 ${km} 公里，途经国家、过境点、换轨与班列。`
    },
    sources: {
      title: '来源',
      description: '数据与铁路网的全部来源，按发布者排列。',
      intro: (sources, figures) =>
        `${figures} 条数据来自 ${sources} 个来源。请选择发布者的首字母。仅在其他网站上读到副本的来源只注明名称，不提供链接。`,
      other: '其他文字',
      letterTitle: (letter) => `来源：${letter} 字头的发布者`,
      published: '发布于',
      undated: '无日期',
      kinds: { original: '原文', reprint: '转载', mirror: '读自副本，不提供链接', unknown: '出处不明' },
      citedBy: '用于',
      network: '铁路网'
    },
    about: {
      title: '关于本图集',
      description: 'Landbridge 是什么、数据从何而来、里程如何量算、哪些内容不确定，以及许可协议。'
    },
    missing: {
      title: '页面不存在',
      description: '此网址没有页面。',
      text: (path) => `“${path}”没有对应的页面。`,
      nearest: '您是否要找',
      home: '返回地图'
    }
  }
};
