import type { ShellWords } from './en';

export const shellWords: ShellWords = {
  language: { tag: 'de', dir: 'ltr' },
  name: 'Landbridge',
  tagline: 'Atlas der Bahnkorridore zwischen China und Europa',
  skip: 'Zum Inhalt springen',
  skipMap: 'Karte überspringen: ihr Inhalt als Tabelle',
  mapLabel: 'Karte der Bahnkorridore',
  search: 'Suche',
  languages: 'Sprache',
  theme: 'Farbschema',
  themes: { system: 'Auto', light: 'Hell', dark: 'Dunkel' },
  share: 'Teilen',
  close: 'Schließen',
  nav: 'Hauptmenü',
  more: 'Mehr',
  table: 'Tabelle',
  sources: 'Quellen',
  about: 'Über',
  sheet: { open: 'Mehr Text zeigen', close: 'Mehr Karte zeigen' },
  loadingMap: 'Karte wird geladen',
  noMap:
    'Die interaktive Karte braucht WebGL 2, das dieser Browser nicht bietet. Alles, was sie zeigt, steht in den Listen und Tabellen dieser Seiten.',
  mapFailed:
    'Die Karte konnte nicht geladen werden. Alles, was sie zeigt, steht in den Listen und Tabellen dieser Seiten.',
  needsScript:
    'Die interaktive Karte braucht JavaScript. Text, Zahlen und Tabellen jeder Seite kommen ohne aus.',
  failed: (page) =>
    `${page} konnte nicht geladen werden. Bitte die Verbindung prüfen und es noch einmal versuchen.`,
  offline: (date) =>
    `Sie sind offline. Der Atlas läuft trotzdem, in den Sprachen, die Sie besucht haben; die Daten reichen bis ${date}.`,
  linkProblem: (part, value) =>
    `Ein Teil dieses Links war nicht zu gebrauchen und wurde weggelassen: ${part} „${value}“.`,
  linkParts: { path: 'Pfad', query: 'Option', hash: 'Kartenausschnitt' }
};
