import type { ShareWords } from './en';

export const shareWords: ShareWords = {
  title: 'Поделиться этим видом',
  link: 'Ссылка именно на этот вид',
  send: 'Отправить через приложение',
  copy: 'Копировать',
  copied: 'Скопировано.',
  byHand:
    'Браузер не разрешает странице копировать. Текст выделен: скопируйте его с клавиатуры или через меню.',
  embed: {
    heading: 'Встроить',
    note: 'Сначала неподвижная картинка; живая карта загружается по просьбе читателя.',
    code: 'HTML для вашей страницы',
    size: 'Размер',
    sizes: { small: 'Малый', medium: 'Средний', large: 'Большой', wide: 'Во всю ширину' },
    preview: 'Посмотреть в новой вкладке'
  },
  cite: {
    heading: 'Цитировать',
    style: 'Формат',
    styles: { plain: 'Простой текст', bibtex: 'BibTeX', gbt7714: 'GB/T 7714' },
    text: 'Ссылка для цитирования',
    noSources: 'Источники данных не удалось загрузить, поэтому здесь они не названы.'
  },
  quote: (title) => `«${title}»`,
  plain: ({ title, atlas, version, date, link, accessed }) =>
    `${title}. ${atlas}, версия данных ${version}, источники по ${date}. ${link} (дата обращения: ${accessed}).`,
  figuresFrom: 'Источники данных:'
};
