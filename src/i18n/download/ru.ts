import type { DownloadWords } from './en';

/** Слова для сохранения файлов. */
export const downloadWords: DownloadWords = {
  formats: 'Выберите формат',
  csv: 'Таблица (CSV)',
  svg: 'Рисунок (SVG)',
  png: 'Изображение (PNG)',
  saved: (name) => `Сохранено как ${name}`,
  failed: 'Сохранить не удалось. Попробуйте ещё раз.',
  sources: 'Источники',
  licence: 'Данные: авторы Landbridge, CC BY 4.0',
  cited: (publisher, date) => `${publisher}, ${date}`,
  semicolon: '; ',
  colon: ': ',
  columns: {
    place: 'Объект',
    what: 'Показатель',
    year: 'Год',
    period: 'Период',
    periodIso: 'Период (ISO 8601)',
    value: 'Значение',
    worded: 'Как в источнике',
    unit: 'Единица',
    qualifier: 'Уточнение',
    detail: 'Направление, партнёр, охват',
    growth: 'Прирост, пересчитанный',
    publishedGrowth: 'Прирост, опубликованный',
    publisher: 'Издатель',
    published: 'Опубликовано',
    note: 'Примечание',
    licence: 'Лицензия',
    link: 'Ссылка'
  },
  map: {
    base: 'Картографическая основа',
    north: 'Север'
  }
};
