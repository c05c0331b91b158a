import type { DownloadWords } from './en';

/** Słowa przy pobieraniu plików. */
export const downloadWords: DownloadWords = {
  formats: 'Wybierz format',
  csv: 'Tabela (CSV)',
  svg: 'Rysunek (SVG)',
  png: 'Obraz (PNG)',
  saved: (name) => `Zapisano jako ${name}`,
  failed: 'Nie udało się zapisać. Spróbuj jeszcze raz.',
  sources: 'Źródła',
  licence: 'Dane: współtwórcy Landbridge, CC BY 4.0',
  cited: (publisher, date) => `${publisher}, ${date}`,
  semicolon: '; ',
  colon: ': ',
  columns: {
    place: 'Obiekt',
    what: 'Wskaźnik',
    year: 'Rok',
    period: 'Okres',
    periodIso: 'Okres (ISO 8601)',
    value: 'Wartość',
    worded: 'Jak w źródle',
    unit: 'Jednostka',
    qualifier: 'Określenie',
    detail: 'Kierunek, partner, zakres',
    growth: 'Wzrost, przeliczony',
    publishedGrowth: 'Wzrost, opublikowany',
    publisher: 'Wydawca',
    published: 'Opublikowano',
    note: 'Uwaga',
    licence: 'Licencja',
    link: 'Odnośnik'
  },
  map: {
    base: 'Mapa podkładowa',
    north: 'Północ'
  }
};
