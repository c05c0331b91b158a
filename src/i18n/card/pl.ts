import type { CardWords } from './en';

export const cardWords: CardWords = {
  source: (publisher) => `Źródło: ${publisher}`,
  alt: (name) => `Mapa i najważniejsza liczba: ${name}`
};
