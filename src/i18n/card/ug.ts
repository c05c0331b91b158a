import type { CardWords } from './en';

export const cardWords: CardWords = {
  source: (publisher) => `مەنبە: ${publisher}`,
  alt: (name) => `خەرىتە ۋە ئاساسلىق سان: ${name}`
};
