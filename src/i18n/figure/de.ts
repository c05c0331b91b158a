import { germanDative } from '../german-dative';
import type { FigureWording, Unit } from './wording';

const months = [
  'Januar',
  'Februar',
  'März',
  'April',
  'Mai',
  'Juni',
  'Juli',
  'August',
  'September',
  'Oktober',
  'November',
  'Dezember'
];

function unit(one: string, other: string): Unit {
  return (value, amount) => `${value} ${amount === 1 ? one : other}`;
}

function same(word: string): Unit {
  return (value) => `${value} ${word}`;
}

/** Wie Zahlen, Daten und Bezüge auf Deutsch geschrieben werden. */
export const figureWording: FigureWording = {
  number: {
    group: '.',
    decimal: ',',
    scales: [
      { size: 1e12, word: 'Bio.' },
      { size: 1e9, word: 'Mrd.' },
      { size: 1e6, word: 'Mio.' }
    ],
    scaleDecimals: 3
  },
  percent: (value) => `${value}\u00A0%`,
  units: {
    trips: unit('Zugfahrt', 'Zugfahrten'),
    TEU: same('TEU'),
    t: unit('Tonne', 'Tonnen'),
    CNY: same('Yuan'),
    USD: same('US-Dollar'),
    'USD/FEU': same('US-Dollar je 40-Fuß-Container'),
    containers: same('Container'),
    wagons: unit('Wagen', 'Wagen'),
    vehicles: unit('Fahrzeug', 'Fahrzeuge'),
    parcels: unit('Paket', 'Pakete'),
    visits: unit('Ein- oder Ausreise', 'Ein- und Ausreisen'),
    routes: unit('Verbindung', 'Verbindungen'),
    countries: unit('Land', 'Länder'),
    cities: unit('Stadt', 'Städte'),
    regions: unit('Provinz oder gleichrangiges Gebiet', 'Provinzen und gleichrangige Gebiete'),
    ports: unit('Grenzübergang', 'Grenzübergänge'),
    zones: unit('Zone', 'Zonen'),
    companies: same('Unternehmen'),
    terminals: unit('Terminal', 'Terminals'),
    connections: unit('Abfahrt', 'Abfahrten'),
    days: unit('Tag', 'Tage'),
    h: unit('Stunde', 'Stunden'),
    km: same('km'),
    km2: same('km²'),
    mm: same('mm')
  },
  unitNames: {
    trips: 'Zugfahrten',
    TEU: 'TEU',
    t: 'Tonnen',
    CNY: 'Yuan',
    USD: 'US-Dollar',
    containers: 'Container',
    wagons: 'Wagen',
    vehicles: 'Fahrzeuge',
    parcels: 'Pakete',
    visits: 'Ein- und Ausreisen'
  },
  metricUnits: {
    partner_countries: unit('Land oder Gebiet', 'Länder und Gebiete'),
    main_ports: unit('wichtiger Grenzübergang', 'wichtige Grenzübergänge'),
    bonded_zones: unit('umfassende Zollverschlusszone', 'umfassende Zollverschlusszonen'),
    trains_stranded: unit('Zug', 'Züge'),
    return_ratio: (value) => `${value} ostwärts je 100 westwärts`
  },
  qualifiers: {
    about: (value) => `etwa ${value}`,
    more_than: (value) => `mehr als ${value}`,
    nearly: (value) => `fast ${value}`,
    at_least: (value) => `mindestens ${value}`
  },
  stats: {
    value: (value) => value,
    share: (value) => value,
    cumulative: (value) => `insgesamt ${value}`,
    avg_per_day: (value) => `im Schnitt ${value} pro Tag`,
    peak_per_day: (value) => `${value} am verkehrsreichsten Tag`,
    per_week: (value) => `${value} pro Woche`,
    per_month: (value) => `${value} pro Monat`,
    min: (value) => `${value} (niedrigster Wert)`,
    max: (value) => `${value} (höchster Wert)`,
    capacity_per_day: (value) => `Kapazität ${value} pro Tag`,
    capacity_per_year: (value) => `Kapazität ${value} pro Jahr`,
    forecast: (value) => `${value} (Prognose)`
  },
  growth: {
    up: (value) => `plus ${value}`,
    down: (value) => `minus ${value}`,
    level: 'unverändert'
  },
  labels: {
    share: (metric) => `${metric}: Anteil`,
    growth_yoy: (metric) => `${metric}: Veränderung zum Vorjahreszeitraum`
  },
  date: ({ year, month, day }) => `${dayAndMonth(month, day)} ${String(year)}`.trim(),
  dateInYear: ({ month, day }) => dayAndMonth(month, day),
  yearStandsAt: 'end',
  range: (from, to) => `${from} bis ${to}`,
  since: (from, to) => `seit ${from}, bis ${to}`,
  asOf: (date) => `Stand ${date}`,
  growthBeside: (growth) => `${growth} zum Vorjahr`,
  directions: { westbound: 'westwärts', eastbound: 'ostwärts', import: 'Einfuhr', export: 'Ausfuhr' },
  scopes: {
    ce: 'nur China-Europa-Züge',
    'ce+ca': 'Züge China-Europa und China-Zentralasien',
    ca: 'Züge China-Zentralasien',
    'ce-worded': 'Züge, die die Quelle China-Europa nennt',
    'ce+ca-older-count': 'mit Zentralasien-Zügen, nach älterer Zählweise',
    rail: 'alle Güter auf der Schiene',
    'all-modes': 'Schiene, Straße und Pipeline zusammen',
    'train-cargo': 'nur Güter der Ganzzüge',
    'one-company': 'ein Unternehmen',
    transit: 'Transit',
    'china-eu': 'Teil China-EU des ERAI-Index',
    erai: 'ERAI-Index',
    'full-timetable': 'Züge mit festem Fahrplan für den ganzen Weg',
    new: 'neu hinzugekommen',
    'new-foreign': 'neu hinzugekommen, ausländisch',
    foreign: 'ausländisch',
    'first-group': 'die erste Gruppe',
    'private-companies': 'Privatunternehmen',
    unstated: 'welche Züge, ist nicht angegeben',
    'kyrgyz-section': 'Abschnitt in Kirgisistan',
    'full-line': 'ganze Strecke',
    'all-international': 'alle internationalen Züge',
    'all-freight': 'alle Güterzüge',
    'container-trains': 'Containerzüge',
    originating: 'hier beginnend',
    relaunch: 'wiederaufgenommen',
    registered: 'eingetragen',
    'registered-traders': 'eingetragene Außenhändler',
    trading: 'mit eigenem Außenhandel',
    'trading-private': 'privat, mit eigenem Außenhandel',
    'kazakh-side': 'kasachische Seite',
    'chinese-side': 'chinesische Seite',
    'phase-1': 'erste Ausbaustufe',
    'border-small-scale': 'kleiner Grenzhandel',
    'general-trade': 'allgemeiner Handel',
    'bonded-logistics': 'Logistik unter Zollverschluss',
    'mechanical-electrical': 'Maschinen und Elektrotechnik',
    'e-commerce': 'Onlinehandel',
    'of-central-asia': 'innerhalb des Handels mit Zentralasien',
    'of-belt-and-road': 'innerhalb des Handels mit den Ländern der Neuen Seidenstraße',
    'land-ports': 'Grenzübergänge zu Lande',
    city: 'die ganze Stadt',
    road: 'auf der Straße',
    pipeline: 'durch Pipelines',
    'rail-sea': 'mit Bahn und Schiff',
    containers: 'in Containern',
    'assembly-centres': 'die Sammelzentren'
  },
  counterparts: {
    whole: (name) => `an ${germanDative(name)}`,
    with: (name) => `mit ${germanDative(name)}`,
    to: (name) => `Richtung ${name}`,
    from: (name) => `aus ${germanDative(name)}`,
    between: (name) => `im Verkehr mit ${germanDative(name)}`,
    in: (name) => `in ${germanDative(name)}`
  },
  warnings: {
    'ce-worded': 'Die Quelle spricht von China-Europa und meint womöglich auch Züge nach Zentralasien.',
    worded: 'Die Quelle spricht von China-Europa; die Zahl schließt Züge nach Zentralasien ein.',
    doubtful: 'Zweifelhaft; den Grund nennt die Anmerkung.',
    disputed: 'Die Quellen widersprechen sich.'
  },
  comma: ', ',
  tidy: (text) => text,
  rangeOfValues: (low, high) => `${low} bis ${high}`
};

function dayAndMonth(month: number | null, day: number | null): string {
  return [day === null ? null : `${String(day)}.`, month === null ? null : months[month - 1]]
    .filter((part) => part !== null)
    .join(' ');
}
