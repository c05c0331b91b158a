import type { AboutCounts, AboutSection } from './text';

export const about = (counts: AboutCounts): readonly AboutSection[] => [
  {
    heading: '这是什么',
    paragraphs: [
      'Landbridge 是一部开放的中欧铁路通道地图集，以新疆的两个铁路口岸阿拉山口和霍尔果斯为视角。它缘起于 2022 年的一篇新闻报道：其中数据很多，却没有地图、没有历年序列，也没有第二个来源。',
      `本图集收录 ${counts.figures} 条数据，来自 ${counts.sources} 个来源；铁路网含 ${counts.stations} 个车站、${counts.sections} 个区段。本图集不持立场：只说明来源说了什么、是谁说的。`
    ]
  },
  {
    heading: '数据',
    paragraphs: [
      '一条数据就是一个来源的一项陈述：统计的是什么、哪个时期、哪个方向、带有何种限定。内容相同的陈述合并为一条，列出多个来源；来源不一致时，两者都保留、都显示。除注明“由序列重算”的增速外，本站不推算、不补填任何数据。',
      '中欧之间的列车有两种统计口径：只计中欧班列，或连同中亚班列一并计算。阿拉山口和霍尔果斯的列数包含两者，不论来源如何措辞。两种口径绝不连成一条线，也绝不互为占比。',
      '仅在其他网站上读到副本的来源，只注明发布者和日期，不提供链接。数据旁的备注为英文。'
    ]
  },
  {
    heading: '里程',
    paragraphs: [
      `其中 ${counts.published} 个区段有公布里程，取自运价里程表和里程资料，凡有公布里程者一律采用；其余沿图上线路量取。每个里程都注明公布部分与量得部分各占多少。`,
      '线路按车站连线绘制，短于实际线路，因此量得里程为下限。量算时把地球视为球体，与椭球相差至多 0.5 %。跨境区段的里程在其与底图国界的交点处分开计算。',
      '线路数量、电气化与开通年份多为一般常识，未逐一注明来源。轮渡是否按班期运行，未经核实。'
    ]
  },
  {
    heading: '地点',
    paragraphs: [
      '每个点都注明其与实际位置的接近程度：车站、城镇中心或大致位置。各综合保税区的位置未在公开资料中找到坐标，其点取自城镇或最近的已知地标，并在其页面注明。'
    ]
  },
  {
    heading: '语言',
    paragraphs: [
      '除英文外，本站中文、俄文、德文、波兰文、哈萨克文和维吾尔文的文字均尚未经母语者审读。俄文、德文、波兰文、哈萨克文和维吾尔文名称，以及中、俄文的境外地名，亦未经母语者审读。'
    ]
  },
  {
    heading: '国界',
    paragraphs: [
      '底图采用 Natural Earth，按实际控制情况绘制界线，不论各方主张如何；其中有争议者以虚线表示。各国不着色。绘制某条界线并不表示对其归属的任何主张。',
      '以虚线表示的有：印度与中国之间、不丹与中国之间、印度与巴基斯坦在克什米尔的界线、巴基斯坦与中国之间、锡亚琴冰川周边；克里米亚与乌克兰其他地区之间；科索沃与塞尔维亚之间；塞浦路斯缓冲区沿线；戈兰高地；以色列与巴勒斯坦领土之间；西撒哈拉；索马里兰与索马里之间；埃及与苏丹在哈拉伊卜一带；伊莱米三角区；以及圭亚那与委内瑞拉之间。'
    ]
  },
  {
    heading: '许可与致谢',
    paragraphs: [
      '代码采用 MIT 许可。本站汇编的数据采用 CC BY 4.0 许可：可作任何用途，但须注明 Landbridge 及各数据的来源。'
    ],
    links: [
      { text: 'Natural Earth：陆地、湖泊、河流与国界；公有领域', url: 'https://www.naturalearthdata.com/' },
      { text: 'GeoNames：地点位置；CC BY 4.0', url: 'https://www.geonames.org/' },
      { text: 'Wikidata：车站位置；CC0', url: 'https://www.wikidata.org/' },
      { text: 'Micro World Data Bank II（1987）：底图中的巴尔喀什湖；公有领域', url: null },
      {
        text: 'DB Netz AG，Geo-Betriebsstelle（2016）：德国车站位置与里程；CC BY 4.0',
        url: 'https://data.deutschebahn.com/dataset/geo-betriebsstelle'
      },
      {
        text: 'SNCF Réseau，Liste des gares：法国车站与里程点；未查到其许可',
        url: 'https://ressources.data.sncf.com/explore/dataset/liste-des-gares/'
      },
      {
        text: 'Rijden de Treinen（2017）：荷兰车站与运价里程；CC0',
        url: 'https://blog.rijdendetreinen.nl/2017/01/afstandenmatrix-januari-2017/'
      },
      {
        text: '独联体国家铁路运输委员会，《第 4 号运价手册》（2025）：1520 毫米轨距线路的运价里程；读自副本',
        url: null
      },
      {
        text: '多种语言的维基百科：线路表中的里程及少量位置，仅作为事实采用；其文字采用 CC BY-SA 4.0 许可。各条目列于来源页',
        url: null
      },
      { text: '数据许可：CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
      { text: 'MapLibre GL JS：地图；BSD 3-clause', url: 'https://maplibre.org/' }
    ]
  }
];
