/** The words of downloads, in English. The other languages are typed by this file. */
export const downloadWords = {
  formats: 'Choose a format',
  csv: 'Table (CSV)',
  svg: 'Drawing (SVG)',
  png: 'Picture (PNG)',
  saved: (name: string) => `Saved as ${name}`,
  failed: 'It could not be saved. Please try again.',
  sources: 'Sources',
  licence: 'Data: Landbridge contributors, CC BY 4.0',
  cited: (publisher: string, date: string) => `${publisher}, ${date}`,
  /** What parts sources in a list, and a heading from what it heads. */
  semicolon: '; ',
  colon: ': ',
  columns: {
    place: 'Place',
    what: 'What is counted',
    year: 'Year',
    period: 'Period',
    periodIso: 'Period (ISO 8601)',
    value: 'Value',
    worded: 'As worded',
    unit: 'Unit',
    qualifier: 'Qualifier',
    detail: 'Direction, partner, scope',
    growth: 'Growth, recomputed',
    publishedGrowth: 'Growth, published',
    publisher: 'Publisher',
    published: 'Published',
    note: 'Note',
    licence: 'Licence',
    link: 'Link'
  },
  map: {
    base: 'Base map',
    north: 'North'
  }
};

export type DownloadWords = typeof downloadWords;
