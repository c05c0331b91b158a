/** The words of the page that has everything on the map as tables, in English. Used when the site is built alone. */
export const listWords = {
  map: {
    title: 'Everything on the map as tables',
    description:
      'Every port, zone, border crossing, origin and destination on the map of the China-Europe rail corridors and every corridor, in tables that can be sorted and filtered.'
  },
  /** What the page needs in the browser. */
  page: {
    intro: 'What is switched off here is switched off on the map too, and the other way round.',
    sorting: 'A heading sorts its table.',
    show: 'Shown on the map and here',
    country: 'Country',
    allCountries: 'All countries',
    name: 'Name contains',
    rows: 'Rows shown',
    none: 'Nothing here fits these filters.',
    sortedBy: 'Sorted by',
    ascending: 'ascending',
    descending: 'descending',
    rest: 'Only on the map',
    restFile: 'The rail network as GeoJSON'
  },
  places: {
    caption: 'Places',
    note: 'Kilometres to the nearer gateway: by the shortest way over lines and ferries in operation; ≥ where some are measured on the map. The figures count different things, so they cannot be sorted; their sources stand on each place’s page.',
    name: 'Name',
    kind: 'Kind',
    country: 'Country',
    gateway: 'Km to the nearer gateway',
    withFerry: (gateway: string) => `${gateway}, by ferry in part`,
    corridors: 'Corridors',
    figure: 'Latest key figure'
  },
  corridors: {
    caption: 'Corridors',
    name: 'Corridor',
    km: 'Km',
    countries: 'Countries',
    gaugeChanges: 'Changes of gauge'
  },
  trains: {
    title: 'Named block trains as a table',
    description:
      'Every named block train between China and Europe that sources have reported: ends, published kilometres and our own, in a table that can be sorted and filtered.',
    caption: 'Named block trains',
    note: 'Trains that sources have reported, whether or not they still run. They have no layer of their own on the map.',
    name: 'Train',
    ends: 'From and to',
    published: 'Published km',
    ours: 'Km on our map, shortest way'
  },
  stations: (count: string) =>
    `${count} stations of the network at which none of these places stands: names for finding one’s way, without pages.`,
  network: (sections: string, km: string) =>
    `${sections} sections of line on which no corridor runs, at least ${km} km, ferries not counted.`
};

export type ListWords = typeof listWords;
