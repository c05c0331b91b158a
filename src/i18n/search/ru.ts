import type { SearchWords } from './en';

/** The words of the search in Russian. */
export const searchWords: SearchWords = {
  results: 'Результаты поиска',
  count: (count) => `Найдено: ${String(count)}`,
  none: (query) => `Ничего с названием «${query}» нет.`,
  near: (query) => `Ничего с названием «${query}» нет. Ближайшие названия:`,
  loading: 'Названия загружаются',
  failed: 'Не удалось загрузить поиск. Проверьте соединение и попробуйте ещё раз.',
  kinds: {
    port: 'Железнодорожный погранпереход Китая',
    'bonded-zone': 'Бондовая зона или зона свободной торговли',
    crossing: 'Погранпереход или пункт перегрузки',
    hub: 'Место отправления поездов',
    destination: 'Место назначения',
    corridor: 'Коридор',
    region: 'Регион',
    country: 'Страна',
    'service-total': 'Все поезда вместе',
    train: 'Поезд',
    page: 'Страница',
    measure: 'Данные'
  }
};
