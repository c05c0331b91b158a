/** The languages of the interface, by their path prefix; the first is the default. */
export const languages = ['en', 'zh', 'ru', 'de', 'pl', 'kk', 'ug'] as const;
export type Language = (typeof languages)[number];

/** What `of` makes of each language of the interface. */
export function inEachLanguage<T>(of: (language: Language) => T): Readonly<Record<Language, T>> {
  return {
    en: of('en'),
    zh: of('zh'),
    ru: of('ru'),
    de: of('de'),
    pl: of('pl'),
    kk: of('kk'),
    ug: of('ug')
  };
}

/** The languages a name can be given in, and `local`: the name in the place's own script. */
export const nameLanguages = [...languages, 'local'] as const;
export type NameLanguage = (typeof nameLanguages)[number];

/** A thing's names. English is always there; a name nobody has published is absent, never invented. */
export type Names = Readonly<Partial<Record<NameLanguage, string>> & { en: string }>;

/** The name in `language`, or else the local one, or else the English one. */
export function nameIn(names: Names, language: NameLanguage): string {
  return names[language] ?? names.local ?? names.en;
}

/** Which way a language is written. */
export type Direction = 'ltr' | 'rtl';

export function directionOf(language: Language): Direction {
  return language === 'ug' ? 'rtl' : 'ltr';
}
