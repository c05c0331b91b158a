import type { EmbedWords } from './en';

export const embedWords: EmbedWords = {
  live: 'Показать живую карту',
  open: 'Открыть всю страницу',
  source: 'Источник',
  gestures: {
    windows: 'Чтобы изменить масштаб, прокручивайте колесо с клавишей Ctrl',
    mac: 'Чтобы изменить масштаб, прокручивайте с клавишей ⌘',
    mobile: 'Двигайте карту двумя пальцами'
  }
};
