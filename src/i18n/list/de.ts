import type { ListWords } from './en';

export const listWords: ListWords = {
  map: {
    title: 'Alles auf der Karte als Tabellen',
    description:
      'Alle Grenzübergänge, Zonen, Ausgangs- und Zielorte auf der Karte der Bahnkorridore zwischen China und Europa und alle Korridore, in Tabellen zum Sortieren und Filtern.'
  },
  page: {
    intro: 'Was hier ausgeschaltet ist, ist auch auf der Karte ausgeschaltet und umgekehrt.',
    sorting: 'Eine Überschrift sortiert ihre Tabelle.',
    show: 'Auf der Karte und hier gezeigt',
    country: 'Land',
    allCountries: 'Alle Länder',
    name: 'Name enthält',
    rows: 'Gezeigte Zeilen',
    none: 'Zu diesen Filtern passt hier nichts.',
    sortedBy: 'Sortiert nach',
    ascending: 'aufsteigend',
    descending: 'absteigend',
    rest: 'Nur auf der Karte',
    restFile: 'Das Bahnnetz als GeoJSON'
  },
  places: {
    caption: 'Orte',
    note: 'Kilometer zum näheren Tor (Alashankou oder Horgos): auf dem kürzesten Weg über Strecken und Fähren in Betrieb; ≥, wo ein Teil auf der Karte gemessen ist. Die Zahlen zählen Verschiedenes und lassen sich darum nicht sortieren; ihre Quellen stehen auf der Seite des Ortes.',
    name: 'Name',
    kind: 'Art',
    country: 'Land',
    gateway: 'Km zum näheren Tor',
    withFerry: (gateway) => `${gateway}, teils mit der Fähre`,
    corridors: 'Korridore',
    figure: 'Neueste Kennzahl'
  },
  corridors: {
    caption: 'Korridore',
    name: 'Korridor',
    km: 'Km',
    countries: 'Länder',
    gaugeChanges: 'Spurwechsel'
  },
  trains: {
    title: 'Güterzüge mit Namen als Tabelle',
    description:
      'Alle Züge mit Namen zwischen China und Europa, von denen Quellen berichtet haben: von und nach, veröffentlichte und eigene Kilometer, in einer Tabelle zum Sortieren und Filtern.',
    caption: 'Güterzüge mit Namen',
    note: 'Züge, von denen Quellen berichtet haben, ob sie noch fahren oder nicht. Auf der Karte haben sie keine eigene Ebene.',
    name: 'Zug',
    ends: 'Von und nach',
    published: 'Veröffentlichte km',
    ours: 'Km auf unserer Karte, kürzester Weg'
  },
  stations: (count) =>
    `${count} Bahnhöfe des Netzes, an denen keiner dieser Orte liegt: Namen zur Orientierung, ohne eigene Seiten.`,
  network: (sections, km) =>
    `${sections} Streckenabschnitte, auf denen kein Korridor verläuft, mindestens ${km} km, ohne Fähren.`
};
