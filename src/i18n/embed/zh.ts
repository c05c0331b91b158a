import type { EmbedWords } from './en';

export const embedWords: EmbedWords = {
  live: '显示动态地图',
  open: '打开完整页面',
  source: '来源',
  gestures: {
    windows: '按住 Ctrl 并滚动可缩放地图',
    mac: '按住 ⌘ 并滚动可缩放地图',
    mobile: '用两根手指移动地图'
  }
};
