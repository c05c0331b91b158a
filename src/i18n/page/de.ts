import type { PageWords } from './en';

export const pageWords: PageWords = {
  comma: ', ',
  figure: {
    downloadChart: 'Diagramm herunterladen',
    downloadTable: 'Tabelle herunterladen',
    sourceCount: (count) => (count === 1 ? '1 Quelle' : `${String(count)} Quellen`),
    undated: 'ohne Datum',
    noLink: 'als Kopie gelesen, daher genannt und nicht verlinkt',
    also: 'Auch angegeben als',
    rivals: 'Andere Quellen nennen',
    note: 'Anmerkung',
    columns: { value: 'Wert', period: 'Zeitraum', source: 'Quelle' },
    noneInPeriod: (period) => `Kein Wert endet hier im Zeitraum ${period}.`,
    year: 'Jahr',
    chartOf: (name) => `${name} nach Jahren`,
    sameAsTable: 'Dasselbe als Tabelle, mit Wachstum',
    growthComputed: 'Wachstum, nachgerechnet',
    growthPublished: 'Wachstum, veröffentlicht',
    marks: {
      range: 'Die Quellen weichen voneinander ab: Der blasse Teil ist die Spanne zwischen ihnen.',
      wording:
        'Gestrichelter Rand: Die Quelle spricht von China-Europa und meint womöglich auch Züge nach Zentralasien.',
      doubtful: 'Gepunkteter Rand: zweifelhaft; den Grund nennt die Anmerkung in der Tabelle der Werte.'
    },
    differs:
      'Weicht ab: Das veröffentlichte Wachstum liegt mehr als einen Prozentpunkt neben dem, was die beiden Jahre ergeben.',
    differsShort: 'weicht ab',
    recomputed:
      'Das Wachstum ist aus den gezeigten Jahren nachgerechnet; es gilt ungefähr, wo ein Jahr gerundet, strittig oder unsicher ist.'
  },
  map: {
    heading: 'Bahnkorridore zwischen China und Europa',
    intro:
      'Güterzüge verkehren zwischen China und Europa auf einer Handvoll Korridoren. Zwei ihrer Tore, Alashankou und Horgos, liegen in Xinjiang. Ein Ort oder Korridor, auf der Karte oder unten gewählt, zeigt seine Zahlen, jede mit ihrer Quelle; die Adresse jeder Ansicht ist ein Link zum Weitergeben.',
    lately: 'Neueste Zahlen',
    browse: 'Alles auf der Karte'
  },
  place: {
    wholeOf: 'Eine Zusammenfassung: Sie hat eigene Zahlen und keinen Punkt auf der Karte.',
    partOf: 'Gehört zu:',
    nearby: 'Daneben oder jenseits der Grenze',
    contains: 'Umfasst',
    names: 'Namen',
    transcribed: 'Einige dieser Namen haben wir selbst umschrieben und nicht im Gebrauch gefunden.',
    noStation: 'Der Ort liegt an keiner unserer Bahnstrecken, daher ist keine Entfernung angegeben.',
    noFigures: 'Dazu wurde noch keine veröffentlichte Zahl gefunden.',
    keyFigures: 'Wichtigste Zahlen',
    series: 'Jahr für Jahr',
    chartOf: 'Diagramm',
    allFigures: 'Alle Zahlen',
    year: 'Jahr',
    allYears: 'Alle Jahre',
    corridors: 'Korridore durch diesen Ort',
    distance: 'Entfernung auf der Schiene bis zum anderen Ende',
    onCorridor: 'Korridor',
    to: (place) => `bis ${place}`,
    services: 'Bekannte Ganzzüge',
    servicesNote: 'Züge mit Namen, über die Quellen berichtet haben, ob sie noch verkehren oder nicht.',
    data: 'Daten dieser Seite',
    note: 'Anmerkung',
    by: 'über',
    daysCount: (days) => `${days} Tage`
  },
  corridor: {
    length: 'Länge',
    atLeast: 'mindestens',
    makeUp: (published, measured) =>
      `${published} km aus veröffentlichten Entfernungen, ${measured} km auf der Karte gemessen. Eine gezeichnete Linie ist kürzer als das Gleis, der gemessene Teil ist daher eine Untergrenze.`,
    allPublished: 'Vollständig aus veröffentlichten Entfernungen.',
    countries: 'Durchfahrene Länder',
    country: 'Land',
    km: 'km',
    share: 'Anteil',
    borders: 'Überquerte Grenzen',
    gaugeChanges: 'Spurwechsel',
    noGaugeChange: 'Keiner',
    gaugeAt: (place, before, after) => `${place}: von ${before} auf ${after} mm`,
    seaLegs: 'Seewege',
    none: 'Keine',
    electrified: 'Elektrifiziert',
    electrifiedShare: (share, unknown) => `${share} der Strecke; für ${unknown} nicht bekannt`,
    notOperating: 'Nicht durchgehend in Betrieb',
    strip: 'Bahnhöfe am Weg',
    stripNote: 'Kilometer ab dem ersten Bahnhof; mit ≥ bezeichnete enthalten gemessene Abschnitte.',
    services: 'Ganzzüge auf diesem Korridor',
    service: 'Zug',
    published: 'Veröffentlicht',
    days: 'Tage',
    ours: 'Auf unserer Karte',
    source: 'Quelle',
    simplified:
      'Die Linie führt von Bahnhof zu Bahnhof und ist daher vereinfacht; sie folgt dem Gleis etwa im Maßstab 1:10.000.000.',
    weak: (count) =>
      count === 1
        ? 'Bei einem Abschnitt ist ein Ende oder ein Knick nur ungefähr verortet.'
        : `Bei ${String(count)} Abschnitten ist ein Ende oder ein Knick nur ungefähr verortet.`
  },
  country: {
    corridors: 'Korridore durch das Land',
    corridorsKm: 'Kilometer auf der Schiene im Land',
    gauges: 'Spurweiten',
    gaugesNote:
      'Kilometer der Strecken, die dieser Atlas kennt, nicht des ganzen Bahnnetzes; ≥, wo einige auf der Karte gemessen sind.',
    gauge: 'Spurweite',
    borders: 'Grenzübergänge der Bahn',
    services: 'Ganzzüge, die hier beginnen, enden oder durchfahren'
  },
  service: {
    ends: 'Von und nach',
    firstRun: 'Erste Fahrt',
    stated: 'Was Quellen sagen',
    days: 'Tage',
    status: 'Stand',
    ours: 'Auf unserer Karte',
    portNotNamed: 'Keine Quelle nennt den Grenzbahnhof: dies sind die kürzesten Wege über jeden von ihnen.',
    compared: (published, gap) => `${gap} gegenüber den veröffentlichten ${published} km`,
    comparedHow:
      'Für den Vergleich zählt ein gemessener Teil mit dem Verhältnis von veröffentlichten zu gezeichneten Kilometern im Netz.',
    reasons: 'Warum sie sich unterscheiden'
  },
  sources: {
    intro: (sources, figures) =>
      `${figures} Werte stützen sich auf ${sources} Quellen. Die Buchstaben führen zu den Herausgebern. Quellen, die nur als Kopie auf einer anderen Website gelesen wurden, sind genannt und nicht verlinkt.`,
    published: 'veröffentlicht',
    undated: 'ohne Datum',
    kinds: {
      original: 'Original',
      reprint: 'Nachdruck',
      mirror: 'als Kopie gelesen; nicht verlinkt',
      unknown: 'Herkunft unbekannt'
    },
    citedBy: 'Verwendet für',
    network: 'das Bahnnetz'
  },
  missing: {
    title: 'Seite nicht gefunden',
    description: 'Unter dieser Adresse gibt es keine Seite.',
    text: (path) => `Unter „${path}“ gibt es keine Seite.`,
    nearest: 'Vielleicht gesucht',
    home: 'Zur Karte'
  }
};
