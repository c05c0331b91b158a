import type { SearchWords } from './en';

/** The words of the search in German. */
export const searchWords: SearchWords = {
  results: 'Suchergebnisse',
  count: (count) => (count === 1 ? '1 Ergebnis' : `${String(count)} Ergebnisse`),
  none: (query) => `Nichts hier heißt „${query}“.`,
  near: (query) => `Nichts hier heißt „${query}“. Am nächsten kommen:`,
  loading: 'Die Namen werden geladen',
  failed:
    'Die Suche konnte nicht geladen werden. Prüfen Sie die Verbindung und versuchen Sie es noch einmal.',
  kinds: {
    port: 'Bahngrenzübergang Chinas',
    'bonded-zone': 'Zollverschluss- oder Freihandelszone',
    crossing: 'Grenzübergang oder Umladeort',
    hub: 'Startort von Zügen',
    destination: 'Ziel',
    corridor: 'Korridor',
    region: 'Region',
    country: 'Land',
    'service-total': 'Alle Züge zusammen',
    train: 'Zug',
    page: 'Seite',
    measure: 'Zahlen'
  }
};
