import type { ListWords } from './en';

export const listWords: ListWords = {
  map: {
    title: 'Wszystko, co jest na mapie, w tabelach',
    description:
      'Wszystkie przejścia, strefy, stacje graniczne, miejsca nadania i docelowe na mapie korytarzy kolejowych Chiny–Europa i wszystkie korytarze — w tabelach, które można sortować i filtrować.'
  },
  page: {
    intro: 'Co jest wyłączone tutaj, jest wyłączone także na mapie i odwrotnie.',
    sorting: 'Nagłówek kolumny sortuje tabelę.',
    show: 'Pokazane na mapie i tutaj',
    country: 'Kraj',
    allCountries: 'Wszystkie kraje',
    name: 'Nazwa zawiera',
    rows: 'Pokazane wiersze',
    none: 'Nic tu nie pasuje do tych filtrów.',
    sortedBy: 'Sortowanie',
    ascending: 'rosnąco',
    descending: 'malejąco',
    rest: 'Tylko na mapie',
    restFile: 'Sieć kolejowa w formacie GeoJSON'
  },
  places: {
    caption: 'Miejsca',
    note: 'Kilometry do bliższej bramy (Alashankou lub Horgos): najkrótszą drogą po czynnych liniach i promach; ≥ tam, gdzie część zmierzono na mapie. Dane liczą różne rzeczy, więc nie można według nich sortować; ich źródła są na stronie każdego miejsca.',
    name: 'Nazwa',
    kind: 'Rodzaj',
    country: 'Kraj',
    gateway: 'Km do bliższej bramy',
    withFerry: (gateway) => `${gateway}, częściowo promem`,
    corridors: 'Korytarze',
    figure: 'Najnowsza główna dana'
  },
  corridors: {
    caption: 'Korytarze',
    name: 'Korytarz',
    km: 'Km',
    countries: 'Kraje',
    gaugeChanges: 'Zmiany toru'
  },
  trains: {
    title: 'Pociągi z nazwą w tabeli',
    description:
      'Wszystkie opisane w źródłach pociągi z nazwą między Chinami a Europą: skąd i dokąd, opublikowane i nasze kilometry — w tabeli, którą można sortować i filtrować.',
    caption: 'Pociągi blokowe z nazwą',
    note: 'Pociągi opisane w źródłach, niezależnie od tego, czy jeszcze kursują. Na mapie nie mają własnej warstwy.',
    name: 'Pociąg',
    ends: 'Skąd i dokąd',
    published: 'Opublikowane km',
    ours: 'Km na naszej mapie, najkrótsza droga'
  },
  stations: (count) =>
    `Stacje sieci, na których nie leży żadne z tych miejsc: ${count}. To nazwy dla orientacji, bez własnych stron.`,
  network: (sections, km) =>
    `Odcinki, którymi nie biegnie żaden korytarz: ${sections}, co najmniej ${km} km, bez promów.`
};
