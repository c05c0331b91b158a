import type { CardWords } from './en';

export const cardWords: CardWords = {
  source: (publisher) => `Дереккөз: ${publisher}`,
  alt: (name) => `Карта және негізгі көрсеткіш: ${name}`
};
