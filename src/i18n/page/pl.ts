import { polishNoun } from '../noun-form';
import type { PageWords } from './en';

export const pageWords: PageWords = {
  comma: ', ',
  figure: {
    downloadChart: 'Pobierz wykres',
    downloadTable: 'Pobierz tabelę',
    sourceCount: (count) => `${String(count)} ${polishNoun(count, ['źródło', 'źródła', 'źródeł', 'źródła'])}`,
    undated: 'bez daty',
    noLink: 'znane z kopii, dlatego podane bez linku',
    also: 'Podawane też jako',
    rivals: 'Inne źródła podają',
    note: 'Uwaga',
    columns: { value: 'Wartość', period: 'Okres', source: 'Źródło' },
    noneInPeriod: (period) => `Nie ma tu danych, których okres kończy się w wybranym czasie: ${period}.`,
    year: 'Rok',
    chartOf: (name) => `${name}: według lat`,
    sameAsTable: 'To samo jako tabela, ze wzrostem',
    growthComputed: 'Wzrost przeliczony',
    growthPublished: 'Wzrost opublikowany',
    marks: {
      range: 'Źródła są rozbieżne: jasna część pokazuje zakres między nimi.',
      wording:
        'Kontur kreskowany: źródło pisze „Chiny–Europa”, ale może liczyć także pociągi do Azji Środkowej.',
      doubtful: 'Kontur kropkowany: wątpliwe; powód podano w uwadze w tabeli danych.'
    },
    differs: 'Rozbieżność: opublikowany wzrost różni się o ponad jeden punkt od wynikającego z obu lat.',
    differsShort: 'rozbieżność',
    recomputed:
      'Wzrost przeliczono z pokazanych lat; jest przybliżony, gdy wartość za rok jest zaokrąglona, sporna lub niepewna.'
  },
  map: {
    heading: 'Korytarze kolejowe Chiny–Europa',
    intro:
      'Pociągi towarowe kursują między Chinami a Europą kilkoma korytarzami. Dwie z ich bram, Ałaszankou i Chorgos, leżą w Sinciangu. Wybierz miejsce lub korytarz na mapie albo poniżej, aby zobaczyć dane, każde ze źródłem; adres każdego widoku to link, którym można się podzielić.',
    lately: 'Najnowsze dane',
    browse: 'Wszystko, co jest na mapie'
  },
  place: {
    wholeOf: 'To zestawienie zbiorcze: ma własne dane, ale nie ma punktu na mapie.',
    partOf: 'Jednostka nadrzędna',
    nearby: 'Obok lub po drugiej stronie granicy',
    contains: 'Obejmuje',
    names: 'Nazwy',
    transcribed: 'Niektóre z tych nazw są naszą transkrypcją; nie znaleziono ich w użyciu.',
    noStation: 'Nie leży na żadnej z naszych linii kolejowych, dlatego nie podano odległości koleją.',
    noFigures: 'Nie znaleziono jeszcze opublikowanych danych.',
    keyFigures: 'Najważniejsze dane',
    series: 'Rok po roku',
    chartOf: 'Wykres',
    allFigures: 'Wszystkie dane',
    year: 'Rok',
    allYears: 'Wszystkie lata',
    corridors: 'Korytarze przez to miejsce',
    distance: 'Odległość koleją do drugiego końca',
    onCorridor: 'Korytarz',
    to: (place) => `do stacji ${place}`,
    services: 'Odnotowane pociągi blokowe',
    servicesNote: 'Pociągi, o których donosiły źródła, niezależnie od tego, czy nadal kursują.',
    data: 'Dane tej strony',
    note: 'Uwaga',
    by: 'przez:',
    daysCount: (days) => `${days.replace('-', '–')} ${days === '1' ? 'dzień' : 'dni'}`
  },
  country: {
    corridors: 'Korytarze przez kraj',
    corridorsKm: 'Kilometry koleją w kraju',
    gauges: 'Szerokości toru',
    gaugesNote:
      'Kilometry linii ujętych w tym atlasie, a nie całej sieci kolejowej; ≥ oznacza, że część zmierzono na mapie.',
    gauge: 'Szerokość toru',
    borders: 'Kolejowe przejścia graniczne',
    services: 'Pociągi blokowe, które się tu zaczynają, kończą lub tędy przejeżdżają'
  },
  corridor: {
    length: 'Długość',
    atLeast: 'co najmniej',
    makeUp: (published, measured) =>
      `${published} km według opublikowanych odległości, ${measured} km zmierzono na mapie. Narysowana linia jest krótsza od toru, więc część zmierzona to dolne oszacowanie.`,
    allPublished: 'W całości według opublikowanych odległości.',
    countries: 'Kraje na trasie',
    country: 'Kraj',
    km: 'km',
    share: 'Udział',
    borders: 'Przekraczane granice',
    gaugeChanges: 'Zmiany szerokości toru',
    noGaugeChange: 'Brak',
    gaugeAt: (place, before, after) => `${place}: z ${before} na ${after} mm`,
    seaLegs: 'Odcinki morskie',
    none: 'Brak',
    electrified: 'Zelektryfikowane',
    electrifiedShare: (share, unknown) => `${share} trasy; brak danych o ${unknown}`,
    notOperating: 'Nie działa na całej długości',
    strip: 'Stacje na trasie',
    stripNote: 'Kilometry od pierwszej stacji; znak ≥ oznacza, że obejmują odcinki zmierzone.',
    services: 'Pociągi blokowe w tym korytarzu',
    service: 'Pociąg',
    published: 'Opublikowano',
    days: 'Dni',
    ours: 'Na naszej mapie',
    source: 'Źródło',
    simplified:
      'Linię poprowadzono przez stacje, jest więc uproszczona; odwzorowuje tor w skali około 1:10 000 000.',
    weak: (count) =>
      `${String(count)} ${polishNoun(count, ['odcinek ma', 'odcinki mają', 'odcinków ma', 'odcinka ma'])} koniec lub załamanie umieszczone w przybliżeniu.`
  },
  service: {
    ends: 'Skąd i dokąd',
    firstRun: 'Pierwszy kurs',
    stated: 'Co mówią źródła',
    days: 'Dni',
    status: 'Stan',
    ours: 'Na naszej mapie',
    portNotNamed: 'Żadne źródło nie podaje przejścia: to najkrótsze drogi przez każde z nich.',
    compared: (published, gap) => `${gap} wobec opublikowanych ${published} km`,
    comparedHow:
      'Do porównania część zmierzoną przeliczono według stosunku opublikowanych kilometrów do zmierzonych w całej sieci.',
    reasons: 'Dlaczego się różnią'
  },
  sources: {
    intro: (sources, figures) =>
      `Liczba danych: ${figures}; liczba źródeł, na których się opierają: ${sources}. Wybierz pierwszą literę nazwy wydawcy. Źródła znane tylko z kopii na innej stronie podano bez linku.`,
    published: 'opublikowano',
    undated: 'bez daty',
    kinds: {
      original: 'oryginał',
      reprint: 'przedruk',
      mirror: 'znane z kopii; bez linku',
      unknown: 'pochodzenie nieznane'
    },
    citedBy: 'Wykorzystano dla',
    network: 'sieć kolejowa'
  },
  missing: {
    title: 'Nie znaleziono strony',
    description: 'Pod tym adresem nie ma strony.',
    text: (path) => `Pod adresem „${path}” nie ma strony.`,
    nearest: 'Być może chodzi o',
    home: 'Przejdź do mapy'
  }
};
