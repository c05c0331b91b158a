import { germanDative } from '../german-dative';
import type { ModelWords } from './en';

export const modelWords: ModelWords = {
  list: (names) => new Intl.ListFormat('de').format(names),
  statuses: { construction: 'in Bau', planned: 'geplant', suspended: 'Betrieb ruht' },
  kinds: {
    port: 'Bahngrenzübergang',
    'bonded-zone': 'Zollverschluss- oder Freihandelszone',
    crossing: 'Grenzübergang, Spurwechselbahnhof oder Fährhafen',
    hub: 'Ausgangsort von Zügen in China',
    destination: 'Zielort',
    corridor: 'Korridor',
    region: 'Region',
    country: 'Land',
    'service-total': 'Zugverkehr insgesamt',
    group: 'Gruppe',
    organisation: 'Organisation'
  },
  groups: {
    ports: 'Bahngrenzübergänge',
    zones: 'Zollverschluss- und Freihandelszonen',
    crossings: 'Grenzübergänge, Spurwechselbahnhöfe und Fährhäfen',
    hubs: 'Ausgangsorte in China',
    destinations: 'Zielorte',
    corridors: 'Korridore',
    regions: 'Regionen',
    countries: 'Länder',
    services: 'Zugverkehre insgesamt'
  },
  noFigure: 'keine Zahl',
  map: {
    title: 'Atlas der Bahnkorridore zwischen China und Europa',
    description:
      'Ein offener, interaktiver Atlas der Bahnkorridore zwischen China und Europa, jede Zahl mit Quelle, gesehen von Alashankou und Horgos: Zahlen, Längen und Links.'
  },
  place: {
    inCountry: (kind, where) => `${kind} in ${germanDative(where)}`,
    facing: (place) => `gegenüber: ${place}`,
    localName: 'Örtlicher Name',
    precision: {
      station: '',
      town: 'Der Punkt auf der Karte ist die Ortsmitte, nicht die Anlage selbst.',
      approximate: 'Der Punkt auf der Karte ist ungefähr.'
    },
    descriptionOf: (name, what) =>
      `${name}: ${what}. Zahlen, Quellen, Entfernungen auf der Schiene und Korridore.`
  },
  corridor: {
    description: (name, km) =>
      `${name}: ${km} km auf der Schiene, durchfahrene Länder, Grenzen, Spurwechsel und Züge.`
  },
  train: 'Ganzzug mit Namen',
  service: {
    description: (name, ends) =>
      `${name}${ends === '' ? '' : ` (${ends})`}: veröffentlichte Längen und Tage mit ihren Quellen und unsere eigene Länge, Land für Land.`,
    by: (port) => `Über ${port}`,
    statuses: { running: 'verkehrt', ended: 'eingestellt', unknown: 'nicht bekannt, ob er noch verkehrt' },
    noWay: {
      'end-unknown': 'Keine eigene Länge: Ein Ende ist nur als Land oder Gebiet genannt.',
      'end-off-network': 'Keine eigene Länge: Ein Ende liegt abseits des Netzes dieses Atlas.',
      unreachable: 'Keine eigene Länge: Kein Weg im Netz dieses Atlas verbindet die beiden Enden.'
    }
  },
  sources: {
    title: 'Quellen',
    description: 'Alle Quellen der Zahlen und des Bahnnetzes, nach Herausgebern.',
    letterTitle: (letter) => `Quellen: Herausgeber unter ${letter}`,
    other: 'Andere Schriften'
  },
  about: {
    title: 'Über diesen Atlas',
    description:
      'Was Landbridge ist, woher seine Daten kommen, wie Längen gemessen werden, was unsicher ist und welche Lizenzen gelten.'
  }
};
