/** The words of the cards that stand for pages in link previews, in English. The other languages are typed by this file. */
export const cardWords = {
  source: (publisher: string) => `Source: ${publisher}`,
  alt: (name: string) => `Map and key figure: ${name}`
};

export type CardWords = typeof cardWords;
