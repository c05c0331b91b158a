import type { ModelWords } from './en';

export const modelWords: ModelWords = {
  list: (names) => new Intl.ListFormat('pl').format(names),
  statuses: { construction: 'w budowie', planned: 'planowane', suspended: 'ruch zawieszony' },
  kinds: {
    port: 'Kolejowe przejście graniczne',
    'bonded-zone': 'Strefa składów celnych lub wolnego handlu',
    crossing: 'Stacja graniczna, miejsce zmiany szerokości toru lub port promowy',
    hub: 'Miejsce nadania pociągów',
    destination: 'Miejsce docelowe',
    corridor: 'Korytarz',
    region: 'Region',
    country: 'Kraj',
    'service-total': 'Całość przewozów',
    group: 'Grupa',
    organisation: 'Organizacja'
  },
  groups: {
    ports: 'Kolejowe przejścia graniczne',
    zones: 'Strefy składów celnych i wolnego handlu',
    crossings: 'Stacje graniczne, miejsca zmiany szerokości toru i porty promowe',
    hubs: 'Miejsca nadania w Chinach',
    destinations: 'Miejsca docelowe',
    corridors: 'Korytarze',
    regions: 'Regiony',
    countries: 'Kraje',
    services: 'Całość przewozów'
  },
  train: 'Pociąg blokowy z nazwą',
  service: {
    description: (name, ends) =>
      `${name}${ends === '' ? '' : ` (${ends})`}: opublikowane długości i dni ze źródłami oraz nasza długość, kraj po kraju.`,
    by: (port) => `Przejście: ${port}`,
    statuses: { running: 'kursuje', ended: 'zakończony', unknown: 'nie wiadomo, czy nadal kursuje' },
    noWay: {
      'end-unknown': 'Brak naszej długości: jeden z końców podano tylko jako kraj lub region.',
      'end-off-network': 'Brak naszej długości: jeden z końców leży poza siecią tego atlasu.',
      unreachable: 'Brak naszej długości: w sieci tego atlasu nic nie łączy tych końców.'
    }
  },
  noFigure: 'brak danych',
  map: {
    title: 'Atlas korytarzy kolejowych Chiny–Europa',
    description:
      'Otwarty, interaktywny atlas korytarzy kolejowych Chiny–Europa z podanymi źródłami, widzianych z Ałaszankou i Chorgosu: dane, odległości i linki.'
  },
  place: {
    inCountry: (kind, where) => `${kind}, ${where}`,
    facing: (place) => `po drugiej stronie granicy: ${place}`,
    localName: 'Nazwa lokalna',
    precision: {
      station: '',
      town: 'Punkt na mapie to środek miejscowości, a nie sam obiekt.',
      approximate: 'Punkt na mapie jest przybliżony.'
    },
    descriptionOf: (name, what) => `${name}: ${what}. Dane, źródła, odległości koleją i korytarze.`
  },
  corridor: {
    description: (name, km) =>
      `${name}: ${km} km koleją, kraje na trasie, granice, zmiany szerokości toru i pociągi.`
  },
  sources: {
    title: 'Źródła',
    description: 'Wszystkie źródła danych i sieci kolejowej, według wydawców.',
    letterTitle: (letter) => `Źródła: wydawcy na literę ${letter}`,
    other: 'Inne pisma'
  },
  about: {
    title: 'O tym atlasie',
    description:
      'Czym jest Landbridge, skąd pochodzą jego dane, jak mierzono długości, co jest niepewne i na jakich licencjach.'
  }
};
