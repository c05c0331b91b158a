import type { SearchWords } from './en';

/** The words of the search in Kazakh. */
export const searchWords: SearchWords = {
  results: 'Іздеу нәтижелері',
  count: (count) => `${String(count)} нәтиже`,
  none: (query) => `«${query}» деген атау табылмады.`,
  near: (query) => `«${query}» деген атау табылмады. Ең жақын атаулар:`,
  loading: 'Атаулар жүктелуде',
  failed: 'Іздеу жүктелмеді. Байланысты тексеріп, қайталап көріңіз.',
  kinds: {
    port: 'Қытайдың теміржол өткелі',
    'bonded-zone': 'Бонд аймағы немесе еркін сауда аймағы',
    crossing: 'Шекара өткелі немесе ауыстырып тиеу орны',
    hub: 'Пойыздар шығатын жер',
    destination: 'Баратын жер',
    corridor: 'Дәліз',
    region: 'Аймақ',
    country: 'Ел',
    'service-total': 'Барлық пойыздар',
    train: 'Пойыз',
    page: 'Бет',
    measure: 'Деректер'
  }
};
