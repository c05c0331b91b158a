import type { DownloadWords } from './en';

/** Wörter zum Herunterladen. */
export const downloadWords: DownloadWords = {
  formats: 'Format wählen',
  csv: 'Tabelle (CSV)',
  svg: 'Zeichnung (SVG)',
  png: 'Bild (PNG)',
  saved: (name) => `Gespeichert als ${name}`,
  failed: 'Das Speichern ist nicht gelungen. Bitte noch einmal versuchen.',
  sources: 'Quellen',
  licence: 'Daten: Landbridge-Mitwirkende, CC BY 4.0',
  cited: (publisher, date) => `${publisher}, ${date}`,
  semicolon: '; ',
  colon: ': ',
  columns: {
    place: 'Ort',
    what: 'Was gezählt wird',
    year: 'Jahr',
    period: 'Zeitraum',
    periodIso: 'Zeitraum (ISO 8601)',
    value: 'Wert',
    worded: 'Wortlaut',
    unit: 'Einheit',
    qualifier: 'Zusatz',
    detail: 'Richtung, Partner, Umfang',
    growth: 'Wachstum, nachgerechnet',
    publishedGrowth: 'Wachstum, veröffentlicht',
    publisher: 'Herausgeber',
    published: 'Veröffentlicht',
    note: 'Anmerkung',
    licence: 'Lizenz',
    link: 'Link'
  },
  map: {
    base: 'Grundkarte',
    north: 'Norden'
  }
};
