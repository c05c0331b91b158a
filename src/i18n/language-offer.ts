import { languages, type Language } from '../atlas/language';

/** The offer to read the atlas in a language, in that language. */
export const languageOffers: Record<Language, string> = {
  en: 'Read this in English',
  zh: '阅读中文版',
  ru: 'Читать по-русски',
  de: 'Auf Deutsch lesen',
  pl: 'Czytaj po polsku',
  kk: 'Қазақша оқу',
  ug: 'ئۇيغۇرچە ئوقۇش'
};

/**
 * The language of ours that a browser asks for first.
 * @param wanted BCP 47 tags in order of preference, as `navigator.languages` has them
 * @returns Null where it asks for none of them.
 */
export function languageToOffer(wanted: readonly string[]): Language | null {
  for (const tag of wanted) {
    const found = languages.find((language) => language === tag.toLowerCase().split('-')[0]);
    if (found !== undefined) return found;
  }
  return null;
}
