/** The words of the interface in English. The other languages are typed by this file. */
export const en = {
  /** BCP 47 tag, direction of writing, and the language's own name. */
  language: { tag: 'en', dir: 'ltr', name: 'English' },
  app: {},
  map: {},
  figure: {},
  page: {}
};

export type Words = typeof en;
