import type { EmbedWords } from './en';

export const embedWords: EmbedWords = {
  live: 'Pokaż żywą mapę',
  open: 'Otwórz całą stronę',
  source: 'Źródło',
  gestures: {
    windows: 'Aby powiększyć mapę, przytrzymaj Ctrl i obracaj kółkiem',
    mac: 'Aby powiększyć mapę, przytrzymaj ⌘ i przewijaj',
    mobile: 'Przesuwaj mapę dwoma palcami'
  }
};
