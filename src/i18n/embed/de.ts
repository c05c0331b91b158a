import type { EmbedWords } from './en';

export const embedWords: EmbedWords = {
  live: 'Bewegliche Karte zeigen',
  open: 'Ganze Seite öffnen',
  source: 'Quelle',
  gestures: {
    windows: 'Zum Zoomen Strg halten und das Rad drehen',
    mac: 'Zum Zoomen ⌘ halten und scrollen',
    mobile: 'Die Karte mit zwei Fingern bewegen'
  }
};
