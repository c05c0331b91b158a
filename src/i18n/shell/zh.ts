import type { ShellWords } from './en';

export const shellWords: ShellWords = {
  language: { tag: 'zh', dir: 'ltr' },
  name: 'Landbridge',
  tagline: '中欧铁路通道地图集',
  skip: '跳到正文',
  mapLabel: '铁路通道地图',
  search: '搜索',
  languages: '语言',
  theme: '配色',
  themes: { system: '自动', light: '浅色', dark: '深色' },
  share: '分享',
  close: '关闭',
  nav: '主导航',
  more: '更多',
  sources: '来源',
  about: '关于',
  sheet: { open: '展开文字', close: '展开地图' },
  loadingMap: '正在加载地图',
  noMap: '动态地图需要 WebGL 2，此浏览器不支持。地图上的所有内容都可在各页的列表和表格中查到。',
  mapFailed: '地图未能加载。地图上的所有内容都可在各页的列表和表格中查到。',
  needsScript: '动态地图需要 JavaScript；各页的文字、数据和表格则不需要。',
  failed: (page) => `${page}未能加载。请检查网络后重试。`,
  offline: (date) => `当前处于离线状态。访问过的语言版本仍可照常使用；数据截至 ${date}。`,
  linkProblem: (part, value) => `链接中有一部分无法使用，已忽略：${part}“${value}”。`,
  linkParts: { path: '路径', query: '选项', hash: '地图位置' }
};
