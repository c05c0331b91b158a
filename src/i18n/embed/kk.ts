import type { EmbedWords } from './en';

export const embedWords: EmbedWords = {
  live: 'Жанды картаны көрсету',
  open: 'Толық бетті ашу',
  source: 'Дереккөз',
  gestures: {
    windows: 'Картаны үлкейту үшін Ctrl басып, дөңгелекті айналдырыңыз',
    mac: 'Картаны үлкейту үшін ⌘ басып, айналдырыңыз',
    mobile: 'Картаны екі саусақпен жылжытыңыз'
  }
};
