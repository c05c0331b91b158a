import type { MapWords } from './en';

export const mapWords: MapWords = {
  canvas: '铁路通道动态地图',
  savePicture: '将地图存为图片',
  legend: '图例',
  legendOpen: '显示图例',
  legendClose: '收起图例',
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
    southern: '南方走廊',
    'china-kyrgyzstan-uzbekistan': '中吉乌铁路'
  },
  lines: {
    sea: '海运段',
    construction: '在建',
    planned: '规划',
    suspended: '停运'
  },
  gaugeChange: '换轨距的口岸站',
  border: '边界',
  disputed: '有争议的边界',
  simplified: '线路由车站及线路上的已知点连成，经过简化；共用同一线路的通道并排绘出。',
  controls: '地图控件',
  zoomIn: '放大',
  zoomOut: '缩小',
  reset: '显示全部通道',
  globe: '地球仪',
  table: '以表格查看',
  labels: '地名',
  labelModes: { both: '中文和当地文字', mine: '中文', local: '当地文字' }
};
