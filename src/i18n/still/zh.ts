import type { StillWords } from './en';

export const stillWords: StillWords = {
  title: (name) => (name === '' ? '中欧铁路通道地图' : `地图：${name}及周边铁路通道`),
  scale: (km, latitude) => `${km} 公里（北纬 ${String(latitude)}°）`
};
