import type { Language, NameLanguage } from '../atlas/language';

/** Each language's name in itself. */
export const languageNames: Record<Language, string> = { en: 'English', zh: '中文' };

/** The language of each name a thing can have, named in itself. `local` has no language of its own. */
export const nameLanguageNames: Record<Exclude<NameLanguage, 'local'>, string> = {
  ...languageNames,
  ru: 'Русский',
  de: 'Deutsch',
  pl: 'Polski',
  kk: 'Қазақша',
  ug: 'ئۇيغۇرچە'
};
