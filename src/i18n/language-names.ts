import type { Language } from '../atlas/language';

/** Each language's name in itself. */
export const languageNames: Record<Language, string> = {
  en: 'English',
  zh: '中文',
  ru: 'Русский',
  de: 'Deutsch',
  pl: 'Polski',
  kk: 'Қазақша',
  ug: 'ئۇيغۇرچە'
};
