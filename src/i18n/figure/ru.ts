import { russianNoun } from '../noun-form';
import type { FigureWording, Unit } from './wording';

const months = [
  'январь',
  'февраль',
  'март',
  'апрель',
  'май',
  'июнь',
  'июль',
  'август',
  'сентябрь',
  'октябрь',
  'ноябрь',
  'декабрь'
];

const monthsGenitive = [
  'января',
  'февраля',
  'марта',
  'апреля',
  'мая',
  'июня',
  'июля',
  'августа',
  'сентября',
  'октября',
  'ноября',
  'декабря'
];

/** После «более», «около» и «не менее» существительное стоит в родительном падеже: более 2 рейсов, более 21 рейса. */
function unit(one: string, few: string, many: string, rest = ''): Unit {
  return (value, amount, qualifier) => {
    const governed = qualifier === 'more_than' || qualifier === 'about' || qualifier === 'at_least';
    return `${value} ${russianNoun(amount, governed ? [few, many, many] : [one, few, many])}${rest}`;
  };
}

function same(word: string): Unit {
  return (value) => `${value} ${word}`;
}

function dayAndMonth(month: number | null, day: number | null): readonly string[] {
  if (month === null) return [];
  return day === null ? [months[month - 1] ?? ''] : [String(day), monthsGenitive[month - 1] ?? ''];
}

function genitive(date: string): string {
  return date.replace(/^\p{L}+/u, (month) => monthsGenitive[months.indexOf(month)] ?? month);
}

/** Как пишутся числа, даты и оговорки по-русски. */
export const figureWording: FigureWording = {
  number: {
    group: '\u00A0',
    decimal: ',',
    scales: [
      { size: 1e12, word: 'трлн' },
      { size: 1e9, word: 'млрд' },
      { size: 1e6, word: 'млн' }
    ],
    scaleDecimals: 3
  },
  percent: (value) => `${value}\u00A0%`,
  units: {
    trips: unit('рейс', 'рейса', 'рейсов'),
    TEU: same('ДФЭ'),
    t: unit('тонна', 'тонны', 'тонн'),
    CNY: unit('юань', 'юаня', 'юаней'),
    USD: unit('доллар', 'доллара', 'долларов', ' США'),
    'USD/FEU': unit('доллар', 'доллара', 'долларов', ' США за 40-футовый контейнер'),
    containers: unit('контейнер', 'контейнера', 'контейнеров'),
    wagons: unit('вагон', 'вагона', 'вагонов'),
    vehicles: unit('автомобиль', 'автомобиля', 'автомобилей'),
    parcels: unit('посылка', 'посылки', 'посылок'),
    visits: unit('пересечение', 'пересечения', 'пересечений', ' границы'),
    routes: unit('маршрут', 'маршрута', 'маршрутов'),
    countries: unit('страна', 'страны', 'стран'),
    cities: unit('город', 'города', 'городов'),
    regions: unit('регион', 'региона', 'регионов', ' провинциального уровня'),
    ports: unit('переход', 'перехода', 'переходов'),
    zones: unit('зона', 'зоны', 'зон'),
    companies: unit('компания', 'компании', 'компаний'),
    terminals: unit('терминал', 'терминала', 'терминалов'),
    connections: unit('отправление', 'отправления', 'отправлений'),
    days: unit('день', 'дня', 'дней'),
    h: unit('час', 'часа', 'часов'),
    km: same('км'),
    km2: same('км²'),
    mm: same('мм')
  },
  unitNames: {
    trips: 'рейсы',
    TEU: 'ДФЭ',
    t: 'тонны',
    CNY: 'юани',
    USD: 'доллары США',
    containers: 'контейнеры',
    wagons: 'вагоны',
    vehicles: 'автомобили',
    parcels: 'посылки',
    visits: 'пересечения границы'
  },
  metricUnits: {
    partner_countries: unit('страна или регион', 'страны и региона', 'стран и регионов'),
    trains_stranded: unit('поезд', 'поезда', 'поездов'),
    return_ratio: (value) => `${value} на восток на каждые 100 на запад`
  },
  qualifiers: {
    about: (value) => `около ${genitive(value)}`,
    more_than: (value) => `более ${value}`,
    nearly: (value) => `почти ${value}`,
    at_least: (value) => `не менее ${value}`
  },
  stats: {
    value: (value) => value,
    share: (value) => value,
    cumulative: (value) => `${value} нарастающим итогом`,
    avg_per_day: (value) => `в среднем ${value} в сутки`,
    peak_per_day: (value) => `${value} в самые загруженные сутки`,
    per_week: (value) => `${value} в неделю`,
    per_month: (value) => `${value} в месяц`,
    min: (value) => `минимум ${value}`,
    max: (value) => `максимум ${value}`,
    capacity_per_day: (value) => `пропускная способность: ${value} в сутки`,
    capacity_per_year: (value) => `пропускная способность: ${value} в год`,
    forecast: (value) => `${value} (прогноз)`
  },
  growth: {
    up: (value) => `рост на ${value}`,
    down: (value) => `снижение на ${value}`,
    level: 'без изменений'
  },
  labels: {
    share: (metric) => `${metric}: доля`,
    growth_yoy: (metric) => `${metric}: прирост к тому же периоду предыдущего года`
  },
  date: ({ year, month, day }) => [...dayAndMonth(month, day), String(year), 'г.'].join(' '),
  dateInYear: ({ month, day }) => dayAndMonth(month, day).join(' '),
  yearStandsAt: 'end',
  range: (from, to) => `${from} — ${to}`.replace(/^(\d{4}) г\. — (\d{4}) г\.$/, '$1–$2 гг.'),
  since: (from, to) => `с ${genitive(from)} по ${to}`,
  asOf: (date) => `на ${date}`,
  growthBeside: (growth) => `${growth} год к году`,
  directions: { westbound: 'на запад', eastbound: 'на восток', import: 'импорт', export: 'экспорт' },
  scopes: {
    ce: 'только поезда Китай — Европа',
    'ce+ca': 'поезда Китай — Европа и Китай — Центральная Азия',
    ca: 'поезда Китай — Центральная Азия',
    'ce-worded': 'в источнике названы поездами Китай — Европа',
    'ce+ca-older-count': 'вместе с поездами в Центральную Азию, прежний способ подсчёта',
    rail: 'все грузы по железной дороге',
    'all-modes': 'железная дорога, автотранспорт и трубопроводы вместе',
    'train-cargo': 'только грузы контейнерных поездов',
    'one-company': 'одна компания',
    transit: 'транзит',
    'china-eu': 'часть индекса ERAI: Китай — ЕС',
    erai: 'индекс ERAI',
    'full-timetable': 'поезда по сквозному расписанию',
    new: 'новые',
    'new-foreign': 'новые, иностранные',
    foreign: 'иностранные',
    'first-group': 'первая группа',
    'private-companies': 'частные компании',
    unstated: 'какие поезда учтены, не указано',
    'kyrgyz-section': 'участок в Киргизии',
    'full-line': 'вся линия',
    'all-international': 'все международные поезда',
    'all-freight': 'все грузовые поезда',
    'container-trains': 'контейнерные поезда',
    originating: 'отправленные отсюда',
    relaunch: 'возобновление движения',
    registered: 'зарегистрированные',
    'registered-traders': 'зарегистрированные участники внешней торговли',
    trading: 'ведущие внешнюю торговлю',
    'trading-private': 'частные, ведущие внешнюю торговлю',
    'kazakh-side': 'казахстанская сторона',
    'chinese-side': 'китайская сторона',
    'phase-1': 'первая очередь',
    'border-small-scale': 'мелкая приграничная торговля',
    'general-trade': 'обычная торговля',
    'bonded-logistics': 'бондовая логистика',
    'mechanical-electrical': 'машины и электротехника',
    'e-commerce': 'электронная торговля',
    'of-central-asia': 'в торговле с Центральной Азией',
    'of-belt-and-road': 'в торговле со странами «Пояса и пути»',
    'land-ports': 'сухопутные пункты пропуска',
    city: 'весь город',
    road: 'автотранспортом',
    pipeline: 'трубопроводом',
    'rail-sea': 'железной дорогой и морем',
    containers: 'в контейнерах',
    'assembly-centres': 'сборные центры'
  },
  counterparts: {
    whole: (name) => `общий итог: ${name}`,
    with: (name) => `партнёр: ${name}`,
    to: (name) => `назначение: ${name}`,
    from: (name) => `отправление: ${name}`,
    between: (name) => `в обе стороны: ${name}`,
    in: (name) => `место: ${name}`
  },
  warnings: {
    'ce-worded': 'Источник пишет «Китай — Европа», но, возможно, учитывает и поезда в Центральную Азию.',
    worded: 'Источник пишет «Китай — Европа», но в числе учтены и поезда в Центральную Азию.',
    doubtful: 'Сомнительно; причина указана в примечании.',
    disputed: 'Источники расходятся.'
  },
  comma: ', ',
  // Оговорка стоит перед предлогом: рост более чем на 5 %, а не «рост на более 5 %».
  tidy: (text) =>
    text
      .replace(/ на (более|не менее) /, ' $1 чем на ')
      .replace(' на около ', ' примерно на ')
      .replace(' на почти ', ' почти на '),
  rangeOfValues: (low, high) => `от ${low} до ${high}`
};
