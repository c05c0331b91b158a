/** The words of the interface in English. The other languages are typed by this file. */
export const en = {
  /** BCP 47 tag and direction of writing. */
  language: { tag: 'en', dir: 'ltr' },
  app: {
    name: 'Landbridge',
    tagline: 'Atlas of the China-Europe rail corridors',
    skip: 'Skip to the content',
    mapLabel: 'Map of the rail corridors',
    language: 'Language',
    theme: 'Theme',
    themes: { system: 'Auto', light: 'Light', dark: 'Dark' },
    share: 'Share',
    shareCopied: 'Link copied. It opens exactly this view.',
    shareByHand: 'Copy this link. It opens exactly this view.',
    close: 'Close',
    nav: 'Main',
    more: 'More',
    sources: 'Sources',
    about: 'About',
    sheet: { open: 'Show more text', close: 'Show more map' },
    loadingMap: 'Loading the map',
    noMap:
      'The live map needs WebGL 2, which this browser does not offer. Everything on it is in the lists and tables of these pages.',
    mapFailed: 'The map could not be loaded. Everything on it is in the lists and tables of these pages.',
    needsScript: 'The live map needs JavaScript. The text, figures and tables of every page do not.',
    failed: (page: string) => `${page} could not be loaded. Check the connection and try again.`,
    linkProblem: (part: string, value: string) =>
      `Part of this link could not be used and was left out: ${part} “${value}”.`,
    linkParts: { path: 'path', query: 'option', hash: 'map position' }
  },
  map: {
    legend: 'Legend',
    legendOpen: 'Show the legend',
    legendClose: 'Hide the legend',
    layers: {
      corridors: 'Corridors',
      network: 'Other railways',
      ports: 'Rail ports of China',
      zones: 'Bonded and free trade zones',
      crossings: 'Border crossings',
      hubs: 'Origins in China',
      destinations: 'Destinations',
      stations: 'Stations between'
    },
    families: {
      alashankou: 'By Alashankou',
      horgos: 'By Horgos',
      erenhot: 'By Erenhot',
      manzhouli: 'By Manzhouli and Suifenhe',
      middle: 'Middle Corridor',
      southern: 'Southern Corridor',
      'china-kyrgyzstan-uzbekistan': 'China-Kyrgyzstan-Uzbekistan'
    },
    lines: {
      sea: 'By sea',
      construction: 'Under construction',
      planned: 'Planned',
      suspended: 'Suspended'
    },
    gaugeChange: 'Border crossing with a change of gauge',
    border: 'Border',
    disputed: 'Border in dispute',
    simplified:
      'Lines join stations and known points of the track; they are simplified. Corridors on one track are drawn side by side.',
    controls: 'Map controls',
    zoomIn: 'Zoom in',
    zoomOut: 'Zoom out',
    reset: 'Show the whole network',
    globe: 'Globe',
    labels: 'Labels',
    labelModes: { both: 'English and local', mine: 'English', local: 'Local' }
  },
  figure: {
    sourceCount: (count: number) => (count === 1 ? '1 source' : `${String(count)} sources`),
    undated: 'no date',
    noLink: 'read as a copy, so named and not linked',
    also: 'Also given as',
    rivals: 'Other sources give',
    note: 'Note',
    columns: { value: 'Value', period: 'Period', source: 'Source' },
    noneInPeriod: (period: string) => `No figure here ends within ${period}.`,
    year: 'Year',
    chartOf: (name: string) => `${name}, by year`,
    sameAsTable: 'The same as a table, with growth',
    growthComputed: 'Growth, recomputed',
    growthPublished: 'Growth, published',
    noFigure: 'no figure',
    marks: {
      range: 'Sources differ: the pale part is the range between them.',
      wording: 'Dashed outline: the source says China-Europe and may mean Central Asia trains too.',
      doubtful: 'Dotted outline: doubtful; the note in the table of figures says why.'
    },
    differs: 'Differs: the published growth is more than one point off what the two years give.',
    differsShort: 'differs',
    recomputed:
      'Growth is recomputed from the years shown; about where a year is rounded, disputed or uncertain.'
  },
  page: {
    /** What parts a sentence, and a list of names in words. */
    comma: ', ',
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
    map: {
      title: 'Atlas of the China-Europe rail corridors',
      description:
        'An open, sourced, interactive atlas of the China-Europe rail corridors, seen from Alashankou and Horgos: figures, lengths and links.',
      heading: 'China-Europe rail corridors',
      intro:
        'Freight trains run between China and Europe on a handful of corridors. Two of their gateways, Alashankou and Horgos, lie in Xinjiang. Pick a place or a corridor on the map or below to see its figures, each with its source; the address of every view is a link you can share.',
      lately: 'Latest figures',
      browse: 'Everything on the map'
    },
    place: {
      inCountry: (kind: string, where: string) => `${kind} in ${where}`,
      facing: (place: string) => `facing ${place}`,
      wholeOf: 'An aggregate: it has figures of its own and no point on the map.',
      partOf: 'Part of',
      nearby: 'Beside it or across the border',
      contains: 'Contains',
      names: 'Names',
      localName: 'Local name',
      transcribed: 'Some of these names are transcribed by us, not found in use.',
      precision: {
        station: '',
        town: 'The point on the map is the centre of the town, not the site itself.',
        approximate: 'The point on the map is approximate.'
      },
      noStation: 'It stands on none of our railway lines, so no rail distance is given.',
      noFigures: 'No published figure has been found for it yet.',
      keyFigures: 'Key figures',
      series: 'Year by year',
      chartOf: 'Chart',
      allFigures: 'All figures',
      year: 'Year',
      allYears: 'All years',
      corridors: 'Corridors through it',
      distance: 'Rail distance to the other end',
      onCorridor: 'Corridor',
      to: (place: string) => `to ${place}`,
      services: 'Block trains on record',
      servicesNote: 'Named trains that sources have reported, whether or not they still run.',
      data: 'Data of this page',
      descriptionOf: (name: string, what: string) =>
        `${name}: ${what}. Figures, sources, rail distances and corridors.`,
      note: 'Note',
      by: 'by',
      daysCount: (days: string) => `${days} days`
    },
    corridor: {
      length: 'Length',
      atLeast: 'at least',
      makeUp: (published: string, measured: string) =>
        `${published} km from published distances, ${measured} km measured on the map. A drawn line is shorter than the track, so the measured part is a lower bound.`,
      allPublished: 'All of it from published distances.',
      countries: 'Countries passed',
      country: 'Country',
      km: 'km',
      share: 'Share',
      borders: 'Borders crossed',
      gaugeChanges: 'Changes of gauge',
      noGaugeChange: 'None',
      gaugeAt: (place: string, before: string, after: string) => `${place}: ${before} to ${after} mm`,
      seaLegs: 'Sea legs',
      none: 'None',
      electrified: 'Electrified',
      electrifiedShare: (share: string, unknown: string) => `${share} of the track; not known for ${unknown}`,
      notOperating: 'Not in operation throughout',
      strip: 'Stations along the way',
      stripNote: 'Kilometres from the first station; those marked ≥ include measured sections.',
      services: 'Block trains on this corridor',
      service: 'Train',
      published: 'Published',
      days: 'Days',
      ours: 'On our map',
      source: 'Source',
      simplified:
        'The line is drawn through stations, so it is simplified; it follows the track at about 1:10,000,000.',
      weak: (count: number) => `${count} of its sections have an end or a bend that is placed approximately.`,
      description: (name: string, km: string) =>
        `${name}: ${km} km by rail, countries passed, borders, changes of gauge and trains.`
    },
    sources: {
      title: 'Sources',
      description: 'Every source of the figures and of the rail network, by publisher.',
      intro: (sources: string, figures: string) =>
        `${figures} figures rest on ${sources} sources. Choose the first letter of a publisher. Sources read only as a copy on another site are named and not linked.`,
      other: 'Other scripts',
      letterTitle: (letter: string) => `Sources: publishers under ${letter}`,
      published: 'published',
      undated: 'no date',
      kinds: {
        original: 'original',
        reprint: 'reprint',
        mirror: 'read as a copy; not linked',
        unknown: 'origin not known'
      },
      citedBy: 'Used for',
      network: 'the rail network'
    },
    about: {
      title: 'About this atlas',
      description:
        'What Landbridge is, where its data comes from, how lengths are measured, what is uncertain, and its licences.'
    },
    missing: {
      title: 'Page not found',
      description: 'There is no page at this address.',
      text: (path: string) => `There is no page at “${path}”.`,
      nearest: 'Did you mean',
      home: 'Go to the map'
    }
  }
};

export type Words = typeof en;
