import type { ShellWords } from './en';

export const shellWords: ShellWords = {
  language: { tag: 'pl', dir: 'ltr' },
  name: 'Landbridge',
  tagline: 'Atlas korytarzy kolejowych Chiny–Europa',
  skip: 'Przejdź do treści',
  skipMap: 'Pomiń mapę: jej zawartość w tabeli',
  mapLabel: 'Mapa korytarzy kolejowych',
  search: 'Szukaj',
  languages: 'Język',
  theme: 'Motyw',
  themes: { system: 'Auto', light: 'Jasny', dark: 'Ciemny' },
  share: 'Udostępnij',
  close: 'Zamknij',
  nav: 'Menu główne',
  more: 'Więcej',
  table: 'Tabela',
  sources: 'Źródła',
  about: 'O atlasie',
  sheet: { open: 'Pokaż więcej tekstu', close: 'Pokaż więcej mapy' },
  loadingMap: 'Wczytywanie mapy',
  noMap:
    'Mapa interaktywna wymaga WebGL 2, którego ta przeglądarka nie obsługuje. Wszystko, co jest na mapie, znajduje się też na listach i w tabelach tych stron.',
  mapFailed:
    'Nie udało się wczytać mapy. Wszystko, co na niej jest, znajduje się też na listach i w tabelach tych stron.',
  needsScript:
    'Mapa interaktywna wymaga JavaScriptu. Tekst, dane i tabele wszystkich stron działają bez niego.',
  failed: (page) => `Nie udało się wczytać strony ${page}. Sprawdź połączenie i spróbuj ponownie.`,
  offline: (date) =>
    `Brak połączenia z siecią. Atlas mimo to działa w językach, w których był otwierany; dane sięgają ${date}.`,
  linkProblem: (part, value) =>
    `Część tego linku jest nieprawidłowa i została pominięta: ${part} „${value}”.`,
  linkParts: { path: 'ścieżka', query: 'opcja', hash: 'położenie mapy' }
};
