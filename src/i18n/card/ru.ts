import type { CardWords } from './en';

export const cardWords: CardWords = {
  source: (publisher) => `Источник: ${publisher}`,
  alt: (name) => `Карта и главный показатель: ${name}`
};
