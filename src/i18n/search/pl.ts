import type { SearchWords } from './en';

/** The words of the search in Polish. */
export const searchWords: SearchWords = {
  results: 'Wyniki wyszukiwania',
  count: (count) => `Znaleziono: ${String(count)}`,
  none: (query) => `Nic tu nie nosi nazwy „${query}”.`,
  near: (query) => `Nic tu nie nosi nazwy „${query}”. Najbliższe nazwy:`,
  loading: 'Wczytywanie nazw',
  failed: 'Nie udało się wczytać wyszukiwarki. Sprawdź połączenie i spróbuj ponownie.',
  kinds: {
    port: 'Kolejowe przejście graniczne Chin',
    'bonded-zone': 'Strefa składów celnych lub wolnego handlu',
    crossing: 'Przejście graniczne lub miejsce przeładunku',
    hub: 'Miejsce odjazdu pociągów',
    destination: 'Cel',
    corridor: 'Korytarz',
    region: 'Region',
    country: 'Kraj',
    'service-total': 'Wszystkie pociągi razem',
    train: 'Pociąg',
    page: 'Strona',
    measure: 'Dane'
  }
};
