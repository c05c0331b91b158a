import type { CardWords } from './en';

export const cardWords: CardWords = {
  source: (publisher) => `来源：${publisher}`,
  alt: (name) => `地图与关键数字：${name}`
};
