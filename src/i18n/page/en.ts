/** The words in the content of pages, in English. The other languages are typed by this file. */
export const pageWords = {
  /** What parts a sentence, and names in a list. */
  comma: ', ',
  figure: {
    downloadChart: 'Download chart',
    downloadTable: 'Download table',
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
  map: {
    heading: 'China-Europe rail corridors',
    intro:
      'Freight trains run between China and Europe on a handful of corridors. Two of their gateways, Alashankou and Horgos, lie in Xinjiang. Pick a place or a corridor on the map or below to see its figures, each with its source; the address of every view is a link you can share.',
    lately: 'Latest figures',
    browse: 'Everything on the map'
  },
  place: {
    wholeOf: 'An aggregate: it has figures of its own and no point on the map.',
    partOf: 'Part of',
    nearby: 'Beside it or across the border',
    contains: 'Contains',
    names: 'Names',
    transcribed: 'Some of these names are transcribed by us, not found in use.',
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
    note: 'Note',
    by: 'by',
    daysCount: (days: string) => `${days} days`
  },
  country: {
    corridors: 'Corridors through it',
    corridorsKm: 'Kilometres by rail in the country',
    gauges: 'Gauges',
    gaugesNote:
      'Kilometres of the lines that this atlas has, not of the whole railway; ≥ where some are measured on the map.',
    gauge: 'Gauge',
    borders: 'Border crossings by rail',
    services: 'Block trains that start, end or pass here'
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
    weak: (count: number) => `${count} of its sections have an end or a bend that is placed approximately.`
  },
  service: {
    ends: 'From and to',
    firstRun: 'First run',
    stated: 'What sources say',
    days: 'Days',
    status: 'Status',
    ours: 'On our map',
    portNotNamed: 'No source names the port: these are the shortest ways by each of them.',
    compared: (published: string, gap: string) => `${gap} against the published ${published} km`,
    comparedHow:
      'For the comparison a measured part counts with the network’s own ratio of published to drawn kilometres.',
    reasons: 'Why they differ'
  },
  sources: {
    intro: (sources: string, figures: string) =>
      `${figures} figures rest on ${sources} sources. Choose the first letter of a publisher. Sources read only as a copy on another site are named and not linked.`,
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
  missing: {
    title: 'Page not found',
    description: 'There is no page at this address.',
    text: (path: string) => `There is no page at “${path}”.`,
    nearest: 'Did you mean',
    home: 'Go to the map'
  }
};

export type PageWords = typeof pageWords;
