import type { FigureWording, Unit } from './wording';

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December'
];

function unit(one: string, other: string): Unit {
  return (value, amount) => `${value} ${amount === 1 ? one : other}`;
}

function same(word: string): Unit {
  return (value) => `${value} ${word}`;
}

/** How English writes figures. */
export const figureWording: FigureWording = {
  number: {
    group: ',',
    decimal: '.',
    scales: [
      { size: 1e12, word: 'trillion' },
      { size: 1e9, word: 'billion' },
      { size: 1e6, word: 'million' }
    ],
    scaleDecimals: 3
  },
  percent: (value) => `${value}%`,
  units: {
    trips: unit('trip', 'trips'),
    TEU: same('TEU'),
    t: unit('tonne', 'tonnes'),
    CNY: same('yuan'),
    USD: unit('US dollar', 'US dollars'),
    'USD/FEU': same('US dollars for a forty-foot container'),
    containers: unit('container', 'containers'),
    wagons: unit('wagon', 'wagons'),
    vehicles: unit('vehicle', 'vehicles'),
    parcels: unit('parcel', 'parcels'),
    visits: unit('entry or exit', 'entries and exits'),
    routes: unit('route', 'routes'),
    countries: unit('country', 'countries'),
    cities: unit('city', 'cities'),
    regions: unit('provincial-level region', 'provincial-level regions'),
    ports: unit('port', 'ports'),
    zones: unit('zone', 'zones'),
    companies: unit('company', 'companies'),
    terminals: unit('terminal', 'terminals'),
    connections: unit('connection', 'connections'),
    days: unit('day', 'days'),
    h: unit('hour', 'hours'),
    km: same('km'),
    km2: same('km²'),
    mm: same('mm')
  },
  unitNames: {
    trips: 'trips',
    TEU: 'TEU',
    t: 'tonnes',
    CNY: 'yuan',
    USD: 'US dollars',
    containers: 'containers',
    wagons: 'wagons',
    vehicles: 'vehicles',
    parcels: 'parcels',
    visits: 'entries and exits'
  },
  metricUnits: {
    partner_countries: unit('country or region', 'countries and regions'),
    main_ports: unit('major port', 'major ports'),
    bonded_zones: unit('comprehensive bonded zone', 'comprehensive bonded zones'),
    trains_stranded: unit('train', 'trains'),
    return_ratio: (value) => `${value} eastbound for each 100 westbound`
  },
  qualifiers: {
    about: (value) => `about ${value}`,
    more_than: (value) => `more than ${value}`,
    nearly: (value) => `nearly ${value}`,
    at_least: (value) => `at least ${value}`
  },
  stats: {
    value: (value) => value,
    share: (value) => value,
    cumulative: (value) => `${value} in all`,
    avg_per_day: (value) => `${value} a day on average`,
    peak_per_day: (value) => `${value} on the busiest day`,
    per_week: (value) => `${value} a week`,
    per_month: (value) => `${value} a month`,
    min: (value) => `${value} at the least`,
    max: (value) => `${value} at the most`,
    capacity_per_day: (value) => `room for ${value} a day`,
    capacity_per_year: (value) => `room for ${value} a year`,
    forecast: (value) => `${value} (forecast)`
  },
  growth: {
    up: (value) => `up ${value}`,
    down: (value) => `down ${value}`,
    level: 'unchanged'
  },
  labels: {
    share: (metric) => `${metric}: share`,
    growth_yoy: (metric) => `${metric}: growth on the same period a year before`
  },
  date: ({ year, month, day }) =>
    [day === null ? null : String(day), month === null ? null : months[month - 1], String(year)]
      .filter((part) => part !== null)
      .join(' '),
  dateInYear: ({ month, day }) =>
    [day === null ? null : String(day), month === null ? null : months[month - 1]]
      .filter((part) => part !== null)
      .join(' '),
  yearStandsAt: 'end',
  range: (from, to) => `${from} to ${to}`,
  since: (from, to) => `since ${from}, to ${to}`,
  asOf: (date) => `as of ${date}`,
  growthBeside: (growth) => `${growth} on a year before`,
  directions: { westbound: 'westbound', eastbound: 'eastbound', import: 'imports', export: 'exports' },
  scopes: {
    ce: 'China-Europe trains alone',
    'ce+ca': 'China-Europe and China-Central Asia trains',
    ca: 'China-Central Asia trains',
    'ce-worded': 'trains called China-Europe by the source',
    'ce+ca-older-count': 'with Central Asia trains, an older way of counting',
    rail: 'all cargo by rail',
    'all-modes': 'rail, road and pipeline together',
    'train-cargo': 'cargo on the block trains only',
    'one-company': 'one company',
    transit: 'transit',
    'china-eu': 'China-EU part of the ERAI index',
    erai: 'ERAI index',
    'full-timetable': 'trains on a fixed full timetable',
    new: 'newly added',
    'new-foreign': 'newly added, foreign',
    foreign: 'foreign',
    'first-group': 'the first group',
    'private-companies': 'private companies',
    unstated: 'which trains is not told',
    'kyrgyz-section': 'section in Kyrgyzstan',
    'full-line': 'the full line',
    'all-international': 'all international trains',
    'all-freight': 'all freight trains',
    'container-trains': 'container trains',
    originating: 'starting here',
    relaunch: 'started again',
    registered: 'registered',
    'registered-traders': 'registered traders',
    trading: 'with trade of their own',
    'trading-private': 'private, with trade of their own',
    'kazakh-side': 'Kazakh side',
    'chinese-side': 'Chinese side',
    'phase-1': 'first phase',
    'border-small-scale': 'small-scale border trade',
    'general-trade': 'general trade',
    'bonded-logistics': 'bonded logistics',
    'mechanical-electrical': 'mechanical and electrical goods',
    'e-commerce': 'e-commerce',
    'of-central-asia': 'within the trade with Central Asia',
    'of-belt-and-road': 'within the trade with Belt and Road countries',
    'land-ports': 'land ports',
    city: 'the whole city',
    road: 'by road',
    pipeline: 'by pipeline',
    'rail-sea': 'by rail and sea',
    containers: 'in containers',
    'assembly-centres': 'the assembly centres'
  },
  counterparts: {
    whole: (name) => `of ${name.replace(/^All /, 'all ')}`,
    with: (name) => `with ${name}`,
    to: (name) => `to ${name}`,
    from: (name) => `from ${name}`,
    between: (name) => `to and from ${name}`,
    in: (name) => `in ${name}`
  },
  warnings: {
    'ce-worded': 'The source says China-Europe and may mean Central Asia trains too.',
    worded: 'The source says China-Europe; the number counts Central Asia trains too.',
    doubtful: 'Doubtful; the note says why.',
    disputed: 'Sources disagree.'
  },
  comma: ', ',
  tidy: (text) => text,
  rangeOfValues: (low, high) => `${low} to ${high}`
};
