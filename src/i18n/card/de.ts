import type { CardWords } from './en';

export const cardWords: CardWords = {
  source: (publisher) => `Quelle: ${publisher}`,
  alt: (name) => `Karte und wichtigste Zahl: ${name}`
};
