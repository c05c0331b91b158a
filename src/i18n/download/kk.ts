import type { DownloadWords } from './en';

/** Файлдарды жүктеп алуға қатысты сөздер. */
export const downloadWords: DownloadWords = {
  formats: 'Пішімді таңдаңыз',
  csv: 'Кесте (CSV)',
  svg: 'Сызба (SVG)',
  png: 'Сурет (PNG)',
  saved: (name) => `${name} атымен сақталды`,
  failed: 'Сақталмады. Қайталап көріңіз.',
  sources: 'Дереккөздер',
  licence: 'Деректер: Landbridge авторлары, CC BY 4.0',
  cited: (publisher, date) => `${publisher}, ${date}`,
  semicolon: '; ',
  colon: ': ',
  columns: {
    place: 'Нысан',
    what: 'Көрсеткіш',
    year: 'Жыл',
    period: 'Кезең',
    periodIso: 'Кезең (ISO 8601)',
    value: 'Мәні',
    worded: 'Дереккөздегі түрі',
    unit: 'Өлшем бірлігі',
    qualifier: 'Нақтылау',
    detail: 'Бағыт, серіктес, қамту',
    growth: 'Өсім, қайта есептелген',
    publishedGrowth: 'Өсім, жарияланған',
    publisher: 'Жариялаушы',
    published: 'Жарияланған күні',
    note: 'Ескертпе',
    licence: 'Лицензия',
    link: 'Сілтеме'
  },
  map: {
    base: 'Негізгі карта',
    north: 'Солтүстік'
  }
};
