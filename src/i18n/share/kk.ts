import type { ShareWords } from './en';

export const shareWords: ShareWords = {
  title: 'Осы көріністі бөлісу',
  link: 'Дәл осы көріністің сілтемесі',
  send: 'Қолданба арқылы жіберу',
  copy: 'Көшіру',
  copied: 'Көшірілді.',
  byHand:
    'Бұл браузер бетке көшіруге рұқсат бермейді. Мәтін белгіленген: оны пернетақтамен немесе мәзір арқылы көшіріңіз.',
  embed: {
    heading: 'Ендіру',
    note: 'Алдымен қозғалмайтын сурет; жанды карта оқырман сұрағанда ғана жүктеледі.',
    code: 'Сіздің бетіңізге арналған HTML',
    size: 'Өлшемі',
    sizes: { small: 'Шағын', medium: 'Орташа', large: 'Үлкен', wide: 'Бет енімен' },
    preview: 'Жаңа қойындыда қарау'
  },
  cite: {
    heading: 'Дәйексөз келтіру',
    style: 'Пішімі',
    styles: { plain: 'Қарапайым мәтін', bibtex: 'BibTeX', gbt7714: 'GB/T 7714' },
    text: 'Дәйексөз',
    noSources: 'Деректердің дереккөздері жүктелмеді, сондықтан мұнда аталмаған.'
  },
  quote: (title) => `«${title}»`,
  plain: ({ title, atlas, version, date, link, accessed }) =>
    `${title}. ${atlas}, деректер нұсқасы ${version}, дереккөздердің соңғы күні ${date}. ${link} (қаралған күні: ${accessed}).`,
  figuresFrom: 'Деректердің дереккөздері:'
};
