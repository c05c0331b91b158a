import type { PartialDate } from '../../atlas/period';
import { isolate } from '../isolate';
import type { FigureWording, Unit } from './wording';

/** Nouns stay in the singular after a number. */
function unit(word: string): Unit {
  return (value) => `${value} ${word}`;
}

/**
 * Than: `-tin` after a voiceless sound (also of a digit's word: üch, töt, besh, qiriq, pirsent), else `-din`; apart
 * from digits and signs.
 */
function than(text: string): string {
  const ending = /(?:[پتچخسشفقكھ]|[345]|[4567]0|%)$/u.test(text) ? 'تىن' : 'دىن';
  return /\p{L}$/u.test(text) ? text + ending : `${text} ${ending}`;
}

function dateInYear({ month, day }: PartialDate): string {
  if (month === null) return '';
  return day === null ? `${String(month)}-ئاي` : `${String(month)}-ئاينىڭ ${String(day)}-كۈنى`;
}

function date(whole: PartialDate): string {
  return `${String(whole.year)}-يىلى ${dateInYear(whole)}`.trimEnd();
}

/** A date ends in yili, ay or küni, and the endings follow that. */
function from(day: string): string {
  return `${day.replace(/يىلى$/u, 'يىل')}دىن`;
}
function until(day: string): string {
  return day.endsWith('كۈنى') ? `${day}گىچە` : `${day.replace(/يىلى$/u, 'يىل')}غىچە`;
}

/** Figures in Uyghur: digits 0-9, months by number, endings that follow the sound before them. */
export const figureWording: FigureWording = {
  number: {
    group: ',',
    decimal: '.',
    scales: [
      { size: 1e12, word: 'تىرىليون' },
      { size: 1e9, word: 'مىليارد' },
      { size: 1e6, word: 'مىليون' }
    ],
    scaleDecimals: 3
  },
  // U+200E keeps the signs on their sides of the number, as CLDR has it for Arabic with these digits.
  percent: (value) => `\u200e${value}%`,
  units: {
    trips: unit('قېتىم'),
    TEU: unit('ئۆلچەملىك كونتېينېر'),
    t: unit('توننا'),
    CNY: unit('يۈەن'),
    USD: unit('ئامېرىكا دوللىرى'),
    'USD/FEU': (value) => `40 فۇتلۇق بىر كونتېينېرغا ${value} ئامېرىكا دوللىرى`,
    containers: unit('كونتېينېر'),
    wagons: unit('ۋاگون'),
    vehicles: unit('ئاپتوموبىل'),
    parcels: unit('بولاق'),
    visits: unit('ئادەم قېتىم'),
    routes: unit('لىنىيە'),
    countries: unit('دۆلەت'),
    cities: unit('شەھەر'),
    regions: unit('ئۆلكە دەرىجىلىك رايون'),
    ports: unit('ئېغىز'),
    zones: unit('رايون'),
    companies: unit('كارخانا'),
    terminals: unit('يۈك بېكىتى'),
    connections: unit('نۆۋەت'),
    days: unit('كۈن'),
    h: unit('سائەت'),
    km: unit('كىلومېتىر'),
    km2: unit('كۋادرات كىلومېتىر'),
    mm: unit('مىللىمېتىر')
  },
  unitNames: {
    trips: 'قېتىم',
    TEU: 'ئۆلچەملىك كونتېينېر (TEU)',
    t: 'توننا',
    CNY: 'يۈەن',
    USD: 'ئامېرىكا دوللىرى',
    containers: 'كونتېينېر',
    wagons: 'ۋاگون',
    vehicles: 'ئاپتوموبىل',
    parcels: 'بولاق',
    visits: 'ئادەم قېتىم'
  },
  metricUnits: {
    partner_countries: unit('دۆلەت ۋە رايون'),
    main_ports: unit('ئاساسلىق ئېغىز'),
    bonded_zones: unit('ئۇنىۋېرسال باج كاپالەتلىك رايون'),
    trains_stranded: unit('پويىز'),
    return_ratio: (value) => `غەربكە ھەر 100 قېتىمغا شەرققە ${value} قېتىم`
  },
  qualifiers: {
    about: (value) => `تەخمىنەن ${value}`,
    more_than: (value) => `${than(value)} ئارتۇق`,
    nearly: (value) => `${than(value)} سەل كەم`,
    at_least: (value) => `كەم دېگەندە ${value}`
  },
  stats: {
    value: (value) => value,
    share: (value) => value,
    cumulative: (value) => `جەمئىي ${value}`,
    avg_per_day: (value) => `كۈنىگە ئوتتۇرا ھېساب بىلەن ${value}`,
    peak_per_day: (value) => `ئەڭ كۆپ بولغان كۈنى ${value}`,
    per_week: (value) => `ھەپتىسىگە ${value}`,
    per_month: (value) => `ئېيىغا ${value}`,
    min: (value) => `ئەڭ ئاز بولغاندا ${value}`,
    max: (value) => `ئەڭ كۆپ بولغاندا ${value}`,
    capacity_per_day: (value) => `كۈنلۈك قوبۇل قىلىش ئىقتىدارى ${value}`,
    capacity_per_year: (value) => `يىللىق قوبۇل قىلىش ئىقتىدارى ${value}`,
    forecast: (value) => `${value} (مۆلچەر)`
  },
  growth: {
    up: (value) => `${value} ئاشتى`,
    down: (value) => `${value} كېمەيدى`,
    level: 'ئۆزگەرمىدى'
  },
  labels: {
    share: (metric) => `${metric}: ئۈلۈشى`,
    growth_yoy: (metric) => `${metric}: ئالدىنقى يىلنىڭ شۇ مەزگىلىدىكىگە قارىغاندا ئېشىشى`
  },
  date,
  dateInYear,
  yearStandsAt: 'start',
  range: (start, end) => `${from(start)} ${until(end)}`,
  since: (start, end) => `${from(start)} ${until(end)}`,
  asOf: until,
  growthBeside: (growth) => `ئالدىنقى يىلدىكىگە قارىغاندا ${growth}`,
  directions: { westbound: 'غەربكە', eastbound: 'شەرققە', import: 'ئىمپورت', export: 'ئېكسپورت' },
  scopes: {
    ce: 'يالغۇز جۇڭگو-ياۋروپا پويىزلىرى',
    'ce+ca': 'جۇڭگو-ياۋروپا ۋە جۇڭگو-ئوتتۇرا ئاسىيا پويىزلىرى',
    ca: 'جۇڭگو-ئوتتۇرا ئاسىيا پويىزلىرى',
    'ce-worded': 'مەنبە «جۇڭگو-ياۋروپا» دەپ ئاتىغان پويىزلار',
    'ce+ca-older-count': 'ئوتتۇرا ئاسىيا پويىزلىرى بىلەن، كونا ساناش ئۇسۇلى',
    rail: 'تۆمۈريولدىكى بارلىق يۈك',
    'all-modes': 'تۆمۈريول، تاشيول ۋە تۇرۇبا يولى بىرگە',
    'train-cargo': 'پەقەت نۆۋەتچى پويىزلاردىكى يۈك',
    'one-company': 'بىر كارخانا',
    transit: 'ئۆتكۈنچى توشۇش',
    'china-eu': 'ERAI كۆرسەتكۈچىنىڭ جۇڭگو-ياۋروپا ئىتتىپاقى قىسمى',
    erai: 'ERAI كۆرسەتكۈچى',
    'full-timetable': 'پۈتۈن يولدا مۇقىم ۋاقىت جەدۋىلى بار پويىزلار',
    new: 'يېڭى قوشۇلغان',
    'new-foreign': 'يېڭى قوشۇلغان، چەت ئەل مەبلىغى',
    foreign: 'چەت ئەل مەبلىغى',
    'first-group': 'تۇنجى تۈركۈم',
    'private-companies': 'خۇسۇسىي كارخانىلار',
    unstated: 'قايسى پويىزلار ئىكەنلىكى ئېيتىلمىغان',
    'kyrgyz-section': 'قىرغىزىستاندىكى بۆلەك',
    'full-line': 'پۈتۈن لىنىيە',
    'all-international': 'بارلىق خەلقئارا پويىزلار',
    'all-freight': 'بارلىق يۈك پويىزلىرى',
    'container-trains': 'كونتېينېر پويىزلىرى',
    originating: 'شۇ يەردىن يولغا چىققان',
    relaunch: 'قايتا باشلانغان',
    registered: 'تىزىملاتقان',
    'registered-traders': 'تىزىملاتقان سودا كارخانىلىرى',
    trading: 'ئۆزىنىڭ سودىسى بار',
    'trading-private': 'خۇسۇسىي، ئۆزىنىڭ سودىسى بار',
    'kazakh-side': 'قازاقىستان تەرەپ',
    'chinese-side': 'جۇڭگو تەرەپ',
    'phase-1': 'بىرىنچى قارار',
    'border-small-scale': 'چېگرادىكى ئۇششاق سودا',
    'general-trade': 'ئادەتتىكى سودا',
    'bonded-logistics': 'باج كاپالەتلىك ئەشيا ئوبوروتى',
    'mechanical-electrical': 'ماشىنا ۋە ئېلېكتر مەھسۇلاتلىرى',
    'e-commerce': 'ئېلېكترونلۇق سودا',
    'of-central-asia': 'ئوتتۇرا ئاسىيا بىلەن بولغان سودا ئىچىدە',
    'of-belt-and-road': '«بىر بەلباغ، بىر يول» بويىدىكى دۆلەتلەر بىلەن بولغان سودا ئىچىدە',
    'land-ports': 'قۇرۇقلۇق ئېغىزلىرى',
    city: 'پۈتۈن شەھەر',
    road: 'تاشيول بىلەن',
    pipeline: 'تۇرۇبا يولى بىلەن',
    'rail-sea': 'تۆمۈريول ۋە دېڭىز يولى بىلەن',
    containers: 'كونتېينېردا',
    'assembly-centres': 'پويىز تەشكىللەش مەركەزلىرى'
  },
  counterparts: {
    whole: (name) => `${isolate(name)} ئىچىدە`,
    with: (name) => `${isolate(name)} بىلەن`,
    to: (name) => `${isolate(name)} تەرەپكە`,
    from: (name) => `${isolate(name)} تەرەپتىن`,
    between: (name) => `${isolate(name)} بىلەن ئىككى يۆنىلىشتە`,
    in: (name) => `${isolate(name)} تەۋەسىدە`
  },
  warnings: {
    'ce-worded': 'مەنبە «جۇڭگو-ياۋروپا» دەيدۇ، ئوتتۇرا ئاسىيا پويىزلىرىنىمۇ كۆزدە تۇتقان بولۇشى مۇمكىن.',
    worded: 'مەنبە «جۇڭگو-ياۋروپا» دەيدۇ؛ ساندا ئوتتۇرا ئاسىيا پويىزلىرىمۇ بار.',
    doubtful: 'گۇمانلىق؛ سەۋەبى ئىزاھاتتا.',
    disputed: 'مەنبەلەر بىردەك ئەمەس.'
  },
  comma: '، ',
  tidy: (text) => text,
  rangeOfValues: (low, high) => `${low} بىلەن ${high} ئارىسىدا`
};
