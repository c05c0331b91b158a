import { searchWords } from '../search/zh';
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
  labelModes: { both: '中文和当地文字', mine: '中文', local: '当地文字' },
  help: '方向键移动地图，+ 和 − 缩放。Page Down 和 Page Up 由中心向外逐个浏览图中地点；Enter 打开，Esc 返回地图。',
  spoken: {
    kinds: searchWords.kinds,
    across: (km) => `地图宽约${String(km)}公里。`,
    none: '图中没有地点。',
    count: (what, count) => `${what}：${String(count)}`,
    counts: (counts) => `${counts.join('；')}。`,
    nearest: (names) => `离中心最近：${names.join('、')}。`,
    list: (parts) => parts.join('，'),
    atCentre: '位于中心',
    away: (km, direction) => `在中心${direction}约${String(km)}公里`,
    directions: {
      n: '以北',
      ne: '东北',
      e: '以东',
      se: '东南',
      s: '以南',
      sw: '西南',
      w: '以西',
      nw: '西北'
    },
    of: (index, count) => `第${String(index)}个，共${String(count)}个`,
    back: '已返回地图。'
  }
};
