import { polishNoun } from '../noun-form';
import type { FigureWording, Unit } from './wording';

const months = [
  'styczeń',
  'luty',
  'marzec',
  'kwiecień',
  'maj',
  'czerwiec',
  'lipiec',
  'sierpień',
  'wrzesień',
  'październik',
  'listopad',
  'grudzień'
];

const monthsGenitive = [
  'stycznia',
  'lutego',
  'marca',
  'kwietnia',
  'maja',
  'czerwca',
  'lipca',
  'sierpnia',
  'września',
  'października',
  'listopada',
  'grudnia'
];

/** Po „około” rzeczownik stoi w dopełniaczu: około 2 kursów, około 1,5 kursu. */
function unit(one: string, few: string, many: string, fraction: string, rest = ''): Unit {
  return (value, amount, qualifier) => {
    const noun =
      qualifier === 'about'
        ? polishNoun(amount, [fraction, many, many, fraction])
        : polishNoun(amount, [one, few, many, fraction]);
    return `${value} ${noun}${rest}`;
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

/** Jak po polsku zapisuje się liczby, daty i zastrzeżenia. */
export const figureWording: FigureWording = {
  number: {
    group: '\u00A0',
    decimal: ',',
    scales: [
      { size: 1e12, word: 'bln' },
      { size: 1e9, word: 'mld' },
      { size: 1e6, word: 'mln' }
    ],
    scaleDecimals: 3
  },
  percent: (value) => `${value}%`,
  units: {
    trips: unit('kurs', 'kursy', 'kursów', 'kursu'),
    TEU: same('TEU'),
    t: unit('tona', 'tony', 'ton', 'tony'),
    CNY: unit('juan', 'juany', 'juanów', 'juana'),
    USD: unit('dolar', 'dolary', 'dolarów', 'dolara', ' USA'),
    'USD/FEU': unit('dolar', 'dolary', 'dolarów', 'dolara', ' USA za kontener 40-stopowy'),
    containers: unit('kontener', 'kontenery', 'kontenerów', 'kontenera'),
    wagons: unit('wagon', 'wagony', 'wagonów', 'wagonu'),
    vehicles: unit('pojazd', 'pojazdy', 'pojazdów', 'pojazdu'),
    parcels: unit('przesyłka', 'przesyłki', 'przesyłek', 'przesyłki'),
    visits: unit('przekroczenie', 'przekroczenia', 'przekroczeń', 'przekroczenia', ' granicy'),
    routes: unit('trasa', 'trasy', 'tras', 'trasy'),
    countries: unit('kraj', 'kraje', 'krajów', 'kraju'),
    cities: unit('miasto', 'miasta', 'miast', 'miasta'),
    regions: unit('region', 'regiony', 'regionów', 'regionu', ' szczebla prowincji'),
    ports: unit('przejście', 'przejścia', 'przejść', 'przejścia'),
    zones: unit('strefa', 'strefy', 'stref', 'strefy'),
    companies: unit('firma', 'firmy', 'firm', 'firmy'),
    terminals: unit('terminal', 'terminale', 'terminali', 'terminalu'),
    connections: unit('połączenie', 'połączenia', 'połączeń', 'połączenia'),
    days: unit('dzień', 'dni', 'dni', 'dnia'),
    h: unit('godzina', 'godziny', 'godzin', 'godziny'),
    km: same('km'),
    km2: same('km²'),
    mm: same('mm')
  },
  unitNames: {
    trips: 'kursy',
    TEU: 'TEU',
    t: 'tony',
    CNY: 'juany',
    USD: 'dolary USA',
    containers: 'kontenery',
    wagons: 'wagony',
    vehicles: 'pojazdy',
    parcels: 'przesyłki',
    visits: 'przekroczenia granicy'
  },
  metricUnits: {
    partner_countries: unit('kraj lub region', 'kraje i regiony', 'krajów i regionów', 'kraju i regionu'),
    trains_stranded: unit('pociąg', 'pociągi', 'pociągów', 'pociągu'),
    return_ratio: (value) => `${value} na wschód na każde 100 na zachód`
  },
  qualifiers: {
    about: (value) => `około ${genitive(value)}`,
    more_than: (value) => `ponad ${value}`,
    nearly: (value) => `prawie ${value}`,
    at_least: (value) => `co najmniej ${value}`
  },
  stats: {
    value: (value) => value,
    share: (value) => value,
    cumulative: (value) => `łącznie ${value}`,
    avg_per_day: (value) => `średnio ${value} na dobę`,
    peak_per_day: (value) => `${value} w najbardziej obciążonej dobie`,
    per_week: (value) => `${value} tygodniowo`,
    per_month: (value) => `${value} miesięcznie`,
    min: (value) => `minimum ${value}`,
    max: (value) => `maksimum ${value}`,
    capacity_per_day: (value) => `przepustowość: ${value} na dobę`,
    capacity_per_year: (value) => `przepustowość: ${value} rocznie`,
    forecast: (value) => `${value} (prognoza)`
  },
  growth: {
    up: (value) => `wzrost o ${value}`,
    down: (value) => `spadek o ${value}`,
    level: 'bez zmian'
  },
  labels: {
    share: (metric) => `${metric}: udział`,
    growth_yoy: (metric) => `${metric}: zmiana wobec tego samego okresu poprzedniego roku`
  },
  date: ({ year, month, day }) => [...dayAndMonth(month, day), String(year)].join(' '),
  dateInYear: ({ month, day }) => dayAndMonth(month, day).join(' '),
  yearStandsAt: 'end',
  range: (from, to) => `${from} – ${to}`.replace(/^(\d{4}) – (\d{4})$/, '$1–$2'),
  since: (from, to) => `od ${genitive(from)} do ${genitive(to)}`,
  asOf: (date) => `stan na ${date}`,
  growthBeside: (growth) => `${growth} rok do roku`,
  directions: { westbound: 'na zachód', eastbound: 'na wschód', import: 'import', export: 'eksport' },
  scopes: {
    ce: 'tylko pociągi Chiny–Europa',
    'ce+ca': 'pociągi Chiny–Europa i Chiny–Azja Środkowa',
    ca: 'pociągi Chiny–Azja Środkowa',
    'ce-worded': 'pociągi nazwane w źródle Chiny–Europa',
    'ce+ca-older-count': 'z pociągami do Azji Środkowej, dawny sposób liczenia',
    rail: 'całość ładunków koleją',
    'all-modes': 'kolej, transport drogowy i rurociągi razem',
    'train-cargo': 'tylko ładunki pociągów blokowych',
    'one-company': 'jedna firma',
    transit: 'tranzyt',
    'china-eu': 'część indeksu ERAI: Chiny–UE',
    erai: 'indeks ERAI',
    'full-timetable': 'pociągi o stałym rozkładzie na całej trasie',
    new: 'nowe',
    'new-foreign': 'nowe, zagraniczne',
    foreign: 'zagraniczne',
    'first-group': 'pierwsza grupa',
    'private-companies': 'firmy prywatne',
    unstated: 'nie podano, które pociągi',
    'kyrgyz-section': 'odcinek w Kirgistanie',
    'full-line': 'cała linia',
    'all-international': 'wszystkie pociągi międzynarodowe',
    'all-freight': 'wszystkie pociągi towarowe',
    'container-trains': 'pociągi kontenerowe',
    originating: 'wyprawione stąd',
    relaunch: 'wznowienie',
    registered: 'zarejestrowane',
    'registered-traders': 'zarejestrowane firmy handlu zagranicznego',
    trading: 'prowadzące handel zagraniczny',
    'trading-private': 'prywatne, prowadzące handel zagraniczny',
    'kazakh-side': 'strona kazachska',
    'chinese-side': 'strona chińska',
    'phase-1': 'pierwszy etap',
    'border-small-scale': 'drobny handel przygraniczny',
    'general-trade': 'handel zwykły',
    'bonded-logistics': 'logistyka w składach celnych',
    'mechanical-electrical': 'maszyny i wyroby elektryczne',
    'e-commerce': 'handel elektroniczny',
    'of-central-asia': 'w handlu z Azją Środkową',
    'of-belt-and-road': 'w handlu z krajami Pasa i Szlaku',
    'land-ports': 'lądowe przejścia graniczne',
    city: 'całe miasto',
    road: 'transportem drogowym',
    pipeline: 'rurociągiem',
    'rail-sea': 'koleją i morzem',
    containers: 'w kontenerach',
    'assembly-centres': 'ośrodki zestawiania pociągów'
  },
  counterparts: {
    whole: (name) => `ogółem: ${name}`,
    with: (name) => `partner: ${name}`,
    to: (name) => `cel: ${name}`,
    from: (name) => `początek: ${name}`,
    between: (name) => `w obie strony: ${name}`,
    in: (name) => `miejsce: ${name}`
  },
  warnings: {
    'ce-worded': 'Źródło pisze „Chiny–Europa”, ale może liczyć także pociągi do Azji Środkowej.',
    worded: 'Źródło pisze „Chiny–Europa”, ale liczba obejmuje także pociągi do Azji Środkowej.',
    doubtful: 'Wątpliwe; powód podano w uwadze.',
    disputed: 'Źródła są rozbieżne.'
  },
  comma: ', ',
  tidy: (text) => text,
  rangeOfValues: (low, high) => `od ${low} do ${high}`
};
