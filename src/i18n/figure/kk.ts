import { kazakhAt, kazakhFrom, kazakhTo, kazakhWith } from './kazakh-endings';
import type { FigureWording, Unit } from './wording';

const months = [
  'қаңтар',
  'ақпан',
  'наурыз',
  'сәуір',
  'мамыр',
  'маусым',
  'шілде',
  'тамыз',
  'қыркүйек',
  'қазан',
  'қараша',
  'желтоқсан'
];

function unit(word: string): Unit {
  return (value) => `${value} ${word}`;
}

/** Сандардың, күндердің және қатыстардың қазақша жазылуы. Сан есімнен кейін зат есім көптелмейді. */
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
  percent: (value) => `${value}%`,
  units: {
    trips: unit('пойыз'),
    TEU: unit('ЖФЭ'),
    t: unit('тонна'),
    CNY: unit('юань'),
    USD: unit('АҚШ доллары'),
    'USD/FEU': (value) => `40 футтық контейнерге ${value} АҚШ доллары`,
    containers: unit('контейнер'),
    wagons: unit('вагон'),
    vehicles: unit('автокөлік'),
    parcels: unit('сәлемдеме'),
    visits: unit('кіру-шығу'),
    routes: unit('бағыт'),
    countries: unit('ел'),
    cities: unit('қала'),
    regions: unit('провинция деңгейіндегі өңір'),
    ports: unit('шекара бекеті'),
    zones: unit('аймақ'),
    companies: unit('кәсіпорын'),
    terminals: unit('терминал'),
    connections: unit('рейс'),
    days: unit('тәулік'),
    h: unit('сағат'),
    km: unit('км'),
    km2: unit('км²'),
    mm: unit('мм')
  },
  unitNames: {
    trips: 'пойыз',
    TEU: 'ЖФЭ',
    t: 'тонна',
    CNY: 'юань',
    USD: 'АҚШ доллары',
    containers: 'контейнер',
    wagons: 'вагон',
    vehicles: 'автокөлік',
    parcels: 'сәлемдеме',
    visits: 'кіру-шығу'
  },
  metricUnits: {
    partner_countries: unit('ел мен өңір'),
    main_ports: unit('негізгі шекара бекеті'),
    bonded_zones: unit('кешенді бонд аймағы'),
    return_ratio: (value) => `батысқа қарай 100-ге шаққанда шығысқа қарай ${value}`
  },
  qualifiers: {
    about: (value) => `шамамен ${value}`,
    more_than: (value) => `${kazakhFrom(value)} астам`,
    nearly: (value) => `${value} дерлік`,
    at_least: (value) => `кемінде ${value}`
  },
  stats: {
    value: (value) => value,
    share: (value) => value,
    cumulative: (value) => `барлығы ${value}`,
    avg_per_day: (value) => `күніне орта есеппен ${value}`,
    peak_per_day: (value) => `ең қарбалас күні ${value}`,
    per_week: (value) => `аптасына ${value}`,
    per_month: (value) => `айына ${value}`,
    min: (value) => `${value} (ең азы)`,
    max: (value) => `${value} (ең көбі)`,
    capacity_per_day: (value) => `қуаты — күніне ${value}`,
    capacity_per_year: (value) => `қуаты — жылына ${value}`,
    forecast: (value) => `${value} (болжам)`
  },
  growth: {
    up: (value) => `өсім ${value}`,
    down: (value) => `төмендеу ${value}`,
    level: 'өзгеріссіз'
  },
  labels: {
    share: (metric) => `${metric}: үлесі`,
    growth_yoy: (metric) => `${metric}: өткен жылғы сәйкес кезеңге қатысты өзгеріс`
  },
  date: ({ year, month, day }) =>
    month === null ? `${String(year)} жыл` : `${String(year)} жылғы ${dayAndMonth(month, day)}`,
  dateInYear: ({ month, day }) => dayAndMonth(month, day),
  yearStandsAt: 'start',
  // 2020–2022 жылдар, 2022 жылғы қаңтар – мамыр
  range: (from, to) =>
    `${from} – ${to}`.replace(
      /^(\d+) жыл – (\d+) жыл$/,
      (_, first: string, last: string) => `${first}–${last} жылдар`
    ),
  since: (from, to) => `${kazakhFrom(from)} ${kazakhTo(to)} дейін`,
  asOf: (date) => `${kazakhAt(date)} жағдай бойынша`,
  growthBeside: (growth) => `бір жыл бұрынғыға қарағанда ${growth}`,
  directions: { westbound: 'батысқа қарай', eastbound: 'шығысқа қарай', import: 'импорт', export: 'экспорт' },
  scopes: {
    ce: 'тек Қытай — Еуропа пойыздары',
    'ce+ca': 'Қытай — Еуропа және Қытай — Орталық Азия пойыздары',
    ca: 'Қытай — Орталық Азия пойыздары',
    'ce-worded': 'дереккөз Қытай — Еуропа деп атаған пойыздар',
    'ce+ca-older-count': 'Орталық Азия пойыздарымен бірге, бұрынғы есеп тәсілі',
    rail: 'теміржолмен тасылған барлық жүк',
    'all-modes': 'теміржол, автожол және құбыр бірге',
    'train-cargo': 'тек контейнерлік пойыздардың жүгі',
    'one-company': 'бір компания',
    transit: 'транзит',
    'china-eu': 'ERAI индексінің Қытай — ЕО бөлігі',
    erai: 'ERAI индексі',
    'full-timetable': 'бүкіл жолы тұрақты кестемен жүретін пойыздар',
    new: 'жаңадан қосылған',
    'new-foreign': 'жаңадан қосылған, шетелдік',
    foreign: 'шетелдік',
    'first-group': 'алғашқы топ',
    'private-companies': 'жеке компаниялар',
    unstated: 'қай пойыздар екені айтылмаған',
    'kyrgyz-section': 'Қырғызстандағы учаске',
    'full-line': 'бүкіл желі',
    'all-international': 'барлық халықаралық пойыздар',
    'all-freight': 'барлық жүк пойыздары',
    'container-trains': 'контейнерлік пойыздар',
    originating: 'осы жерден шығатын',
    relaunch: 'қайта іске қосылған',
    registered: 'тіркелген',
    'registered-traders': 'тіркелген сыртқы сауда кәсіпорындары',
    trading: 'сыртқы саудасы бар',
    'trading-private': 'сыртқы саудасы бар жеке компаниялар',
    'kazakh-side': 'қазақстандық жағы',
    'chinese-side': 'қытайлық жағы',
    'phase-1': 'бірінші кезең',
    'border-small-scale': 'шекара маңындағы шағын сауда',
    'general-trade': 'жалпы сауда',
    'bonded-logistics': 'бонд логистикасы',
    'mechanical-electrical': 'машиналар мен электр тауарлары',
    'e-commerce': 'электрондық сауда',
    'of-central-asia': 'Орталық Азиямен сауда ішінде',
    'of-belt-and-road': '«Бір белдеу, бір жол» елдерімен сауда ішінде',
    'land-ports': 'құрлықтағы шекара бекеттері',
    city: 'бүкіл қала',
    road: 'автожолмен',
    pipeline: 'құбырмен',
    'rail-sea': 'теміржол және теңіз жолымен',
    containers: 'контейнерлермен',
    'assembly-centres': 'жинақтау орталықтары'
  },
  counterparts: {
    whole: (name) => `жалпы көлемі: ${name}`,
    with: kazakhWith,
    to: (name) => `${name} бағытына`,
    from: (name) => `${name} бағытынан`,
    between: (name) => `${name} бағыты бойынша`,
    in: (name) => `${name} бойынша`
  },
  warnings: {
    'ce-worded': 'Дереккөз Қытай — Еуропа пойыздары дейді, бірақ Орталық Азия пойыздарын да қосуы мүмкін.',
    worded: 'Дереккөз Қытай — Еуропа пойыздары дейді; бұл санға Орталық Азия пойыздары да кіреді.',
    doubtful: 'Күмәнді; себебі ескертпеде.',
    disputed: 'Дереккөздер әртүрлі дерек береді.'
  },
  comma: ', ',
  tidy: (text) => text,
  rangeOfValues: (low, high) => `${low} – ${high}`
};

function dayAndMonth(month: number | null, day: number | null): string {
  return [day, month === null ? null : months[month - 1]].filter((part) => part !== null).join(' ');
}
