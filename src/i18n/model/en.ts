/** The words that models of pages are made of when the site is built, in English. They are never sent as words to a browser. */
export const modelWords = {
  list: (names: readonly string[]) => new Intl.ListFormat('en-GB').format(names),
  statuses: { construction: 'under construction', planned: 'planned', suspended: 'suspended' },
  kinds: {
    port: 'Rail port',
    'bonded-zone': 'Bonded or free trade zone',
    crossing: 'Border crossing, gauge change or ferry port',
    hub: 'Origin of trains in China',
    destination: 'Destination',
    corridor: 'Corridor',
    region: 'Region',
    country: 'Country',
    'service-total': 'Whole service',
    group: 'Group',
    organisation: 'Organisation'
  },
  groups: {
    ports: 'Rail ports',
    zones: 'Bonded and free trade zones',
    crossings: 'Border crossings, gauge changes and ferry ports',
    hubs: 'Origins in China',
    destinations: 'Destinations',
    corridors: 'Corridors',
    regions: 'Regions',
    countries: 'Countries',
    services: 'Whole services'
  },
  train: 'Named block train',
  service: {
    description: (name: string, ends: string) =>
      `${name}${ends === '' ? '' : ` (${ends})`}: published lengths and days with their sources, and our own length, country by country.`,
    by: (port: string) => `By ${port}`,
    statuses: { running: 'running', ended: 'ended', unknown: 'not known whether it still runs' },
    noWay: {
      'end-unknown': 'No length of ours: an end is named only as a country or region.',
      'end-off-network': 'No length of ours: an end is off the network of this atlas.',
      unreachable: 'No length of ours: no way over the network of this atlas joins its ends.'
    }
  },
  noFigure: 'no figure',
  map: {
    title: 'Atlas of the China-Europe rail corridors',
    description:
      'An open, sourced, interactive atlas of the China-Europe rail corridors, seen from Alashankou and Horgos: figures, lengths and links.'
  },
  place: {
    inCountry: (kind: string, where: string) => `${kind} in ${where}`,
    facing: (place: string) => `facing ${place}`,
    localName: 'Local name',
    precision: {
      station: '',
      town: 'The point on the map is the centre of the town, not the site itself.',
      approximate: 'The point on the map is approximate.'
    },
    descriptionOf: (name: string, what: string) =>
      `${name}: ${what}. Figures, sources, rail distances and corridors.`
  },
  corridor: {
    description: (name: string, km: string) =>
      `${name}: ${km} km by rail, countries passed, borders, changes of gauge and trains.`
  },
  sources: {
    title: 'Sources',
    description: 'Every source of the figures and of the rail network, by publisher.',
    letterTitle: (letter: string) => `Sources: publishers under ${letter}`,
    other: 'Other scripts'
  },
  about: {
    title: 'About this atlas',
    description:
      'What Landbridge is, where its data comes from, how lengths are measured, what is uncertain, and its licences.'
  }
};

export type ModelWords = typeof modelWords;
