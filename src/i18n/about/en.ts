import type { AboutCounts, AboutSection } from './text';

export const about = (counts: AboutCounts): readonly AboutSection[] => [
  {
    heading: 'What this is',
    paragraphs: [
      'Landbridge is an open atlas of the rail corridors between China and Europe, seen from Alashankou and Horgos, the two rail ports of Xinjiang. It began with one news report of 2022 that gave many figures and no map, no series and no second source.',
      `It holds ${counts.figures} figures from ${counts.sources} sources, and a rail network of ${counts.stations} stations and ${counts.sections} sections. It takes no side: it says what a source says, and who says it.`
    ]
  },
  {
    heading: 'Figures',
    paragraphs: [
      'A figure is one source’s statement: what is counted, for which period, in which direction and with which qualifier. Statements that say the same are shown as one figure with several sources; where sources disagree, both are kept and both are shown. No figure is computed or filled in, except growth recomputed from a series, which says so.',
      'Trains between China and Europe are counted in two ways: alone, or together with trains to Central Asia. The counts at Alashankou and Horgos take in both, however a source words it. The two counts are never joined in one line, and one is never shown as a share of the other.',
      'A source read only as a copy on another site is named with its publisher and date, and not linked. Notes beside figures are in English.'
    ]
  },
  {
    heading: 'Lengths',
    paragraphs: [
      `${counts.published} of the sections have a published length, taken from tariff manuals and distance tables; where there is one, it is used. The others are measured along the line drawn on the map. A length always says how much of it is published and how much is measured.`,
      'Lines are drawn through stations, so they are shorter than the track, and a measured length is a lower bound. Measuring takes the earth as a sphere, which is up to 0.5 % off the ellipsoid. At a border the kilometres of a section are split where its line crosses the border of the base map.',
      'Number of tracks, electrification and year of opening are mostly general knowledge and not sourced one by one. Whether a ferry runs to a timetable has not been checked.'
    ]
  },
  {
    heading: 'Places',
    paragraphs: [
      'Each point says how near it is to the real thing: the station, the town’s centre, or approximate. The sites of the bonded zones were not found in public sources with coordinates; their points are those of the town or of the nearest known landmark, and their pages say so.'
    ]
  },
  {
    heading: 'Languages',
    paragraphs: [
      'The text of these pages in Chinese, Russian, German, Polish, Kazakh and Uyghur, that is in every language but English, has not been read by a native speaker yet. Nor have the names in Russian, German, Polish, Kazakh and Uyghur, and the Chinese and Russian names of places outside their countries.'
    ]
  },
  {
    heading: 'Borders',
    paragraphs: [
      'The base map is Natural Earth’s. It draws the lines that are in force on the ground, whoever claims what lies behind them. Lines in dispute are dashed. Countries are not coloured. Drawing a line is no statement about whose it should be.',
      'Dashed are the lines between India and China, Bhutan and China, India and Pakistan in Kashmir, Pakistan and China, and round the Siachen Glacier; between Crimea and the rest of Ukraine; between Kosovo and Serbia; along the buffer zone of Cyprus; on the Golan Heights; between Israel and the Palestinian territories; in Western Sahara; between Somaliland and Somalia; between Egypt and Sudan at Halaib; at the Ilemi triangle; and between Guyana and Venezuela.'
    ]
  },
  {
    heading: 'Licences and credits',
    paragraphs: [
      'The code is under the MIT licence. The data compiled here is under CC BY 4.0: use it for anything, and name Landbridge and the sources of the figures.'
    ],
    links: [
      {
        text: 'Natural Earth: land, lakes, rivers and borders; public domain',
        url: 'https://www.naturalearthdata.com/'
      },
      { text: 'GeoNames: positions of places; CC BY 4.0', url: 'https://www.geonames.org/' },
      { text: 'Wikidata: positions of stations; CC0', url: 'https://www.wikidata.org/' },
      {
        text: 'Micro World Data Bank II (1987): Lake Balkhash on the base map; public domain',
        url: null
      },
      {
        text: 'DB Netz AG, Geo-Betriebsstelle (2016): operating points and kilometres in Germany; CC BY 4.0',
        url: 'https://data.deutschebahn.com/dataset/geo-betriebsstelle'
      },
      {
        text: 'SNCF Réseau, Liste des gares: stations and kilometre points in France; the licence was not found',
        url: 'https://ressources.data.sncf.com/explore/dataset/liste-des-gares/'
      },
      {
        text: 'Rijden de Treinen (2017): stations and tariff distances in the Netherlands; CC0',
        url: 'https://blog.rijdendetreinen.nl/2017/01/afstandenmatrix-januari-2017/'
      },
      {
        text: 'Council for Rail Transport of the CIS states, Tariff Manual No. 4 (2025): tariff distances on lines of 1520 mm; read as a copy',
        url: null
      },
      {
        text: 'Wikipedia in several languages: kilometres of route tables and a few positions, taken as facts; its text is under CC BY-SA 4.0. The articles are named on the sources page',
        url: null
      },
      { text: 'Licence of the data: CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
      { text: 'MapLibre GL JS: the map; BSD 3-clause', url: 'https://maplibre.org/' }
    ]
  }
];
