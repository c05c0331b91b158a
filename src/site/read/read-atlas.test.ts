import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { array, assert, constantFrom, nat, oneof, property, string } from 'fast-check';
import { expect, onTestFinished, test } from 'vitest';
import { atlasOf, faultLine, geoFiles, readAtlas } from './read-atlas';
import { smallGeo, type SmallFile } from './small-geo.fixture';

/** The faults of the small atlas with some of its files changed, one a line. */
function faultsOf(changed: Partial<Record<string, string | undefined>>): string[] {
  const files: Partial<Record<string, string>> = { ...smallGeo, ...changed };
  return atlasOf((file) => files[file]).faults.map(faultLine);
}

/** The faults where one place in one file reads otherwise. */
function faultsWith(file: SmallFile, was: string, is: string): string[] {
  const text: string = smallGeo[file];
  if (!text.includes(was)) throw new Error(`${file} has no ${was}`);
  return faultsOf({ [file]: text.replace(was, () => is) });
}

const ports = 'places/ports.geojson';
const stations = 'network/stations.geojson';
const sections = 'network/sections.geojson';
const observations = 'figures/observations.csv';

test('reads a whole atlas', () => {
  const { atlas, faults } = atlasOf((file) => new Map<string, string>(Object.entries(smallGeo)).get(file));
  expect(faults).toEqual([]);
  expect(atlas?.entities.get('dostyk')).toEqual({
    id: 'dostyk',
    kind: 'crossing',
    names: { en: 'Dostyk', zh: '多斯特克', ru: 'Достык', kk: 'Достық', local: 'Достық' },
    nameBasis: 'established',
    parent: 'kazakhstan',
    country: 'KZ',
    station: 'dostyk',
    position: [82.4804, 45.2533],
    precision: 'town',
    note: ''
  });
  expect(atlas?.entities.get('china')?.position).toBeNull();
  expect(atlas?.stations.get('alashankou')?.names).toEqual({
    en: 'Alashankou',
    zh: '阿拉山口',
    local: '阿拉山口'
  });
  expect(atlas?.sections.get('alashankou~dostyk')).toMatchObject({
    km: 12.4,
    kmSource: 'geonames',
    gauges: [1435, 1520],
    sea: false,
    coordinates: [
      [82.5703, 45.1703],
      [82.53, 45.21],
      [82.4804, 45.2533]
    ],
    through: [{ name: 'Border', precision: 'approximate', source: 'geonames', note: '' }]
  });
  expect(atlas?.observations.map(({ value }) => value)).toEqual([5848, -2.5, '1990-09-12', 12.5]);
  expect(atlas?.observations[1]?.note).toBe('two lines, the\nsecond of them');
  expect(atlas?.metrics.get('teu')?.neverWith).toEqual(['trips']);
  expect(atlas?.metrics.get('trips')?.names.ru).toBe('Рейсы');
  expect(atlas?.metrics.get('trips')?.definitions.ru).toBe('As it says, of trains');
  expect(atlas?.sources.get('copy-2022')?.url).toBeNull();
  expect(atlas?.services[0]).toMatchObject({ via: ['alashankou'], km: 13, days: '1-2', firstRun: '2011-03' });
  expect(atlas?.corridors.get('border-hop')?.allow).toEqual([]);
  expect(atlas?.aliases[1]).toEqual({ id: 'hop', language: 'zh', name: '跳', kind: 'also', note: '' });
  expect(atlas?.serviceWays[0]).toMatchObject({ allow: ['suspended'], when: '' });
  expect(atlas?.lengthNotes).toEqual([{ id: 'hop', km: 13, reason: 'a round number' }]);
});

test('lists the faults of all files at once', () => {
  expect(
    faultsOf({
      [ports]: smallGeo[ports].replace('"precision":"station"', '"precision":"exact"'),
      [observations]: smallGeo[observations].replace(',both,2021,5848,', ',east,2022-13,5848,'),
      'services.csv': undefined
    })
  ).toEqual([
    'places/ports.geojson#alashankou precision: "exact" is not in the list; expected one of station, town, approximate',
    'figures/observations.csv:2 direction: "east" is not in the list; expected one of both, westbound, eastbound, import, export',
    'figures/observations.csv:2 period: "2022-13" is not a period; expected 2021, 2022-05, 2022-05-17, or a range from earlier to later such as 2022-01/2022-05',
    'services.csv: is missing; expected a CSV file'
  ]);
});

/** A slip in one place of one file, and the literal lines that must say so. */
const slips: readonly (readonly [
  what: string,
  file: SmallFile,
  was: string,
  is: string,
  ...faults: string[]
])[] = [
  [
    'broken JSON',
    ports,
    '"country":"CN",',
    '"country" "CN",',
    'places/ports.geojson:2: broken JSON at column 78, from "CN","statio on; expected a colon'
  ],
  [
    'JSON that ends too early',
    ports,
    ']}\n',
    '',
    'places/ports.geojson:3: broken JSON: it ends too early; expected a comma or the closing bracket'
  ],
  [
    'NaN in JSON',
    ports,
    '[82.5703,45.1703]',
    '[NaN,45.1703]',
    'places/ports.geojson:2: broken JSON at column 183, from NaN,45.1703] on; expected a number'
  ],
  [
    'a number too large to be one',
    ports,
    '[82.5703,',
    '[1e999,',
    'places/ports.geojson#alashankou coordinates: [Infinity,45.1703] is not finite; expected two numbers of degrees'
  ],
  [
    'no FeatureCollection',
    ports,
    '"FeatureCollection"',
    '"Feature"',
    'places/ports.geojson: {"type":"Feature","features":[{"type":"Feature","id":"ala... is not a FeatureCollection; expected {"type":"FeatureCollection","features":[...]}'
  ],
  [
    'wrong geometry type',
    ports,
    '{"type":"Point","coordinates":[82.5703,45.1703]}',
    '{"type":"LineString","coordinates":[[82.5703,45.1703],[82.6,45.2]]}',
    'places/ports.geojson#alashankou geometry: "LineString" is the wrong type; expected Point'
  ],
  [
    'no geometry',
    ports,
    '{"type":"Point","coordinates":[82.5703,45.1703]}',
    'null',
    'places/ports.geojson#alashankou geometry: null is the wrong type; expected Point'
  ],
  [
    'text for a number',
    ports,
    '[82.5703,',
    '["82.5703",',
    'places/ports.geojson#alashankou: not GeoJSON: Position must only contain numbers. Item 82.5703 at index 0 is invalid.',
    'places/ports.geojson#alashankou coordinates: ["82.5703",45.1703] are not positions; expected [longitude, latitude]'
  ],
  [
    'swapped coordinates',
    ports,
    '[82.5703,45.1703]',
    '[45.1703,82.5703]',
    'places/ports.geojson#alashankou coordinates: [45.1703,82.5703] has latitude before longitude; expected [longitude, latitude], so [82.5703,45.1703]'
  ],
  [
    'coordinates out of range',
    ports,
    '[82.5703,45.1703]',
    '[182.5703,95]',
    'places/ports.geojson#alashankou coordinates: [182.5703,95] is out of range; expected longitude -180 to 180 and latitude -90 to 90'
  ],
  [
    'coordinates outside the atlas',
    ports,
    '[82.5703,45.1703]',
    '[-82.5703,45.1703]',
    'places/ports.geojson#alashankou coordinates: [-82.5703,45.1703] is outside the atlas; expected longitude -15 to 150 and latitude 15 to 72'
  ],
  [
    'too many decimals',
    ports,
    '[82.5703,',
    '[82.57031,',
    'places/ports.geojson#alashankou coordinates: [82.57031,45.1703] has more than 4 decimals; expected [82.5703,45.1703]'
  ],
  [
    'an unclosed ring',
    ports,
    '{"type":"Point","coordinates":[82.5703,45.1703]}',
    '{"type":"Polygon","coordinates":[[[82,45],[83,45],[83,46],[82,46]]]}',
    'places/ports.geojson#alashankou: not GeoJSON: at 0: The first and last positions must be equivalent',
    'places/ports.geojson#alashankou geometry: "Polygon" is the wrong type; expected Point'
  ],
  [
    'a ring wound the wrong way',
    ports,
    '{"type":"Point","coordinates":[82.5703,45.1703]}',
    '{"type":"Polygon","coordinates":[[[82,45],[82,46],[83,46],[83,45],[82,45]]]}',
    'places/ports.geojson#alashankou geometry: "Polygon" is the wrong type; expected Point',
    'places/ports.geojson#alashankou geometry: ring 0 runs clockwise; expected anticlockwise (RFC 7946, section 3.1.6)'
  ],
  [
    'a hole wound the wrong way',
    ports,
    '{"type":"Point","coordinates":[82.5703,45.1703]}',
    '{"type":"Polygon","coordinates":[[[82,45],[84,45],[84,47],[82,47],[82,45]],[[82.5,45.5],[83,45.5],[83,46],[82.5,45.5]]]}',
    'places/ports.geojson#alashankou geometry: "Polygon" is the wrong type; expected Point',
    'places/ports.geojson#alashankou geometry: ring 1 runs anticlockwise; expected clockwise (RFC 7946, section 3.1.6)'
  ],
  [
    'a crs',
    ports,
    '"features"',
    '"crs":{},"features"',
    'places/ports.geojson crs: has a crs; expected none: WGS84 (RFC 7946)'
  ],
  [
    'a misspelt property',
    ports,
    '"note":null',
    '"nots":null',
    'places/ports.geojson#alashankou nots: is not a property; expected only parent, country, station, precision, note'
  ],
  [
    'a feature without id',
    ports,
    '"id":"alashankou",',
    '',
    'places/ports.geojson#features[0] id: is missing; expected text'
  ],
  [
    'an id twice in a file',
    stations,
    ']}}\n]}',
    ']}},\n{"type":"Feature","id":"dostyk","properties":{"name":"Достық","name:en":"Dostyk","name:zh":null,"name:ru":null,"country":"KZ","kind":"station","precision":"town","source":"geonames","note":null},"geometry":{"type":"Point","coordinates":[82.4804,45.2533]}}\n]}',
    'network/stations.geojson#dostyk id: "dostyk" is there twice; expected each id once'
  ],
  [
    'an id in two files',
    'figures/entities.csv',
    'border-hop,corridor,,,',
    'border-hop,corridor,,,\ndostyk,crossing,,,',
    'figures/entities.csv#dostyk id: "dostyk" is in places/crossings.geojson too; expected each entity once: with a point in places/, or without one in the table'
  ],
  [
    'an id twice in a table',
    'figures/entities.csv',
    'border-hop,',
    'china,country,,CN,\nborder-hop,',
    'figures/entities.csv:4 id: "china" is already on line 2; expected each id once'
  ],
  [
    'an unknown parent',
    ports,
    '"parent":"china"',
    '"parent":"chine"',
    'places/ports.geojson#alashankou parent: "chine" is unknown; expected the id of an entity of places/ or figures/entities.csv (nearest: china)'
  ],
  [
    'parents in a ring',
    'figures/entities.csv',
    'china,country,,CN,',
    'china,country,alashankou,CN,',
    'places/ports.geojson#alashankou parent: goes round: alashankou in china in alashankou; expected a parent that is not within it',
    'figures/entities.csv:2 parent: goes round: china in alashankou in china; expected a parent that is not within it'
  ],
  [
    'a country that is none',
    'places/crossings.geojson',
    '"country":"KZ"',
    '"country":"KG"',
    'places/crossings.geojson#dostyk country: "KG" is no country of the atlas; expected the code of a row of kind country'
  ],
  [
    'an unknown station',
    ports,
    '"station":"alashankou"',
    '"station":"alashan"',
    'places/ports.geojson#alashankou station: "alashan" is unknown; expected the id of a station of network/stations.geojson (nearest: alashankou)'
  ],
  [
    'a place far from its station',
    ports,
    '[82.5703,45.1703]',
    '[82.96,45.1703]',
    'places/ports.geojson#alashankou station: alashankou is 31 km away; expected one within 30 km, or null',
    'figures/observations.csv:6 value: 12.5 km is shorter than the great circle between the two ends; expected at least 38',
    'services.csv:2 km: 13 km is shorter than the great circle between the two ends; expected at least 38'
  ],
  [
    'a section whose end is not its station',
    sections,
    '[82.4804,45.2533]',
    '[82.48,45.25]',
    'network/sections.geojson#alashankou~dostyk coordinates.2: [82.48,45.25] is not where dostyk stands; expected [82.4804,45.2533]'
  ],
  [
    'through that does not fit',
    sections,
    '[82.53,45.21],',
    '',
    'network/sections.geojson#alashankou~dostyk through: has 1 for 0 inner coordinates; expected one for each'
  ],
  [
    'a section under another id',
    sections,
    '"id":"alashankou~dostyk"',
    '"id":"dostyk~alashankou"',
    'network/sections.geojson#dostyk~alashankou id: "dostyk~alashankou" does not name the two ends; expected "alashankou~dostyk"'
  ],
  [
    'a section to a station that is not',
    sections,
    '"to":"dostyk"',
    '"to":"dostik"',
    'network/sections.geojson#alashankou~dostyk to: "dostik" is unknown; expected the id of a station of network/stations.geojson (nearest: dostyk)',
    'network/sections.geojson#dostyk: no section reaches this station; expected one at least'
  ],
  [
    'a length without its source',
    sections,
    '"km_source":"geonames"',
    '"km_source":null',
    'network/sections.geojson#alashankou~dostyk km_source: stands without the other of km and km_source; expected both or neither'
  ],
  [
    'an unknown source of a length',
    sections,
    '"km_source":"geonames"',
    '"km_source":"geoname"',
    'network/sections.geojson#alashankou~dostyk km_source: "geoname" is unknown; expected the id of a source of network/sources.csv (nearest: geonames)'
  ],
  [
    'a negative length',
    sections,
    '"km":12.4',
    '"km":-12.4',
    'network/sections.geojson#alashankou~dostyk km: -12.4 is not a length; expected more than 0'
  ],
  [
    'a length shorter than the great circle',
    sections,
    '"km":12.4',
    '"km":9.9',
    'network/sections.geojson#alashankou~dostyk km: 9.9 km is shorter than the great circle between the two ends; expected at least 12'
  ],
  [
    'an unknown gauge',
    sections,
    '"1435+1520"',
    '"1524"',
    'network/sections.geojson#alashankou~dostyk gauge: "1524" is not in the list; expected one of 1435, 1520, 1668, 1435+1520, sea'
  ],
  [
    'a row with too few columns',
    'figures/entities.csv',
    'china,country,,CN,',
    'china,country,,CN',
    'figures/entities.csv:2: too few columns: 4; expected 5 (id,kind,parent,country,note)'
  ],
  [
    'a row with too many columns',
    'figures/entities.csv',
    'china,country,,CN,',
    'china,country,,CN,,',
    'figures/entities.csv:2: too many columns: 6; expected 5 (id,kind,parent,country,note)'
  ],
  [
    'columns in another order',
    'figures/entities.csv',
    'id,kind',
    'kind,id',
    'figures/entities.csv:1: the columns are kind,id,parent,country,note; expected id,kind,parent,country,note'
  ],
  [
    'a byte order mark in a table',
    'figures/entities.csv',
    'id,kind',
    '\ufeffid,kind',
    'figures/entities.csv:1: starts with a byte order mark; expected UTF-8 without one'
  ],
  [
    'a byte order mark in JSON',
    ports,
    '{"type"',
    '\ufeff{"type"',
    'places/ports.geojson:1: starts with a byte order mark; expected UTF-8 without one'
  ],
  [
    'CRLF',
    'figures/entities.csv',
    'china,country,,CN,\n',
    'china,country,,CN,\r\n',
    'figures/entities.csv:2: ends in CRLF; expected lines that end in LF alone'
  ],
  [
    'a quote that is not closed',
    'figures/entities.csv',
    'china,country,,CN,',
    'china,country,,CN,"note',
    'figures/entities.csv:4: quotes do not pair, here or above; expected a field with " in it as "a ""quoted"" word"'
  ],
  [
    'a fault after a quoted line break',
    observations,
    'dostyk,opened',
    'dostick,opened',
    'figures/observations.csv:5 entity: "dostick" is unknown; expected the id of an entity of places/ or figures/entities.csv (nearest: dostyk)'
  ],
  [
    'an unknown metric',
    observations,
    'alashankou,trips,value',
    'alashankou,trip,value',
    'figures/observations.csv:2 metric: "trip" is unknown; expected the id of a metric of figures/metrics.csv (nearest: trips)'
  ],
  [
    'an unknown entity',
    observations,
    'alashankou,trips,value',
    'alashanku,trips,value',
    'figures/observations.csv:2 entity: "alashanku" is unknown; expected the id of an entity of places/ or figures/entities.csv (nearest: alashankou)'
  ],
  [
    'an unknown counterpart',
    observations,
    'trips,value,,',
    'trips,value,chin,',
    'figures/observations.csv:2 counterpart: "chin" is unknown; expected the id of an entity of places/ or figures/entities.csv (nearest: china)'
  ],
  [
    'an unknown stat',
    observations,
    'trips,value,',
    'trips,values,',
    'figures/observations.csv:2 stat: "values" is not in the list; expected one of value, growth_yoy, share, cumulative, avg_per_day, peak_per_day, per_week, per_month, min, max, capacity_per_day, capacity_per_year, forecast'
  ],
  [
    'an unknown scope',
    observations,
    ',ce+ca,both,2021,5848',
    ',ce-ca,both,2021,5848',
    'figures/observations.csv:2 scope: "ce-ca" is not in the list; expected one of ce, ce+ca, ca, ce-worded, ce+ca-older-count, full-timetable, container-trains, originating, assembly-centres, relaunch, first-group, rail, rail-sea, road, pipeline, land-ports, all-modes, all-freight, all-international, train-cargo, containers, one-company, transit, china-eu, erai, unstated, general-trade, border-small-scale, bonded-logistics, e-commerce, mechanical-electrical, private-companies, of-central-asia, of-belt-and-road, registered, registered-traders, trading, trading-private, foreign, new, new-foreign, full-line, kyrgyz-section, kazakh-side, chinese-side, city, phase-1'
  ],
  [
    'an unknown qualifier',
    observations,
    '5848,trips,exact',
    '5848,trips,exactly',
    'figures/observations.csv:2 qualifier: "exactly" is not in the list; expected one of exact, about, more_than, nearly, at_least'
  ],
  [
    'an unknown source',
    observations,
    'exact,news-2022,',
    'exact,news-2023,',
    'figures/observations.csv:2 source: "news-2023" is unknown; expected the id of a source of figures/sources.csv (nearest: news-2022)'
  ],
  [
    'a unit that is not the metric’s',
    observations,
    '5848,trips',
    '5848,TEU',
    'figures/observations.csv:2 unit: "TEU" is not the unit of metric trips; expected "trips" (or "%" for growth_yoy and share)'
  ],
  [
    'a growth that is not in percent',
    observations,
    '-2.5,%',
    '-2.5,trips',
    'figures/observations.csv:3 unit: "trips" is not the unit of metric trips; expected "%" for growth_yoy'
  ],
  [
    'a month that is not',
    observations,
    'both,2021,5848',
    'both,2022-13,5848',
    'figures/observations.csv:2 period: "2022-13" is not a period; expected 2021, 2022-05, 2022-05-17, or a range from earlier to later such as 2022-01/2022-05'
  ],
  [
    'a day that is not',
    observations,
    'both,2021,5848',
    'both,2021-02-30,5848',
    'figures/observations.csv:2 period: "2021-02-30" is not a period; expected 2021, 2022-05, 2022-05-17, or a range from earlier to later such as 2022-01/2022-05'
  ],
  [
    'a period that ends before it begins',
    observations,
    'both,2021,5848',
    'both,2021/2020,5848',
    'figures/observations.csv:2 period: "2021/2020" is not a period; expected 2021, 2022-05, 2022-05-17, or a range from earlier to later such as 2022-01/2022-05'
  ],
  [
    'a negative count',
    observations,
    ',5848,',
    ',-5848,',
    'figures/observations.csv:2 value: -5848 is negative; expected 0 or more; only growth_yoy can be below'
  ],
  [
    'separators in a number',
    observations,
    ',5848,',
    ',"5,848",',
    'figures/observations.csv:2 value: "5,848" is not a number; expected a plain number without separators'
  ],
  [
    'a number for a date',
    observations,
    '1990-09-12',
    '19900912',
    'figures/observations.csv:5 value: "19900912" is not a date, which opened is; expected 2011-03-19, 2011-03 or 2011'
  ],
  [
    'a route shorter than the great circle',
    observations,
    ',12.5,km,about',
    ',9,km,about',
    'figures/observations.csv:6 value: 9 km is shorter than the great circle between the two ends; expected at least 12'
  ],
  [
    'the same row twice',
    observations,
    'dostyk,opened',
    'alashankou,trips,value,,ce+ca,both,2021,5848,trips,exact,news-2022,\ndostyk,opened',
    'figures/observations.csv:5: the same row as line 2; expected each statement once'
  ],
  [
    'a mirror with an address',
    'figures/sources.csv',
    'A paper,,,mirror',
    'A paper,,https://example.org/b,mirror',
    'figures/sources.csv:3 url: a mirror is never linked; expected nothing'
  ],
  [
    'an original without an address',
    'figures/sources.csv',
    'https://example.org/a',
    '',
    'figures/sources.csv:2 url: is empty, though the source is of kind original; expected its web address, or kind mirror or unknown'
  ],
  [
    'an address that is none',
    'figures/sources.csv',
    'https://example.org/a',
    'javascript:alert(1)',
    'figures/sources.csv:2 url: "javascript:alert(1)" is not a web address; expected http:// or https://, without blanks'
  ],
  [
    'an entity without names',
    'places/names.csv',
    'border-hop,Over the border,过境,,,,,,,transcribed,\n',
    '',
    'places/names.csv id: "border-hop" has no names; expected a row for each entity'
  ],
  [
    'names of nothing',
    'places/names.csv',
    'border-hop,',
    'border-hope,',
    'places/names.csv:6 id: "border-hope" is unknown; expected the id of an entity of places/ or figures/entities.csv (nearest: border-hop)',
    'places/names.csv id: "border-hop" has no names; expected a row for each entity'
  ],
  [
    'a name with blanks around it',
    'places/names.csv',
    ',Dostyk,',
    ', Dostyk,',
    'places/names.csv:3 en: " Dostyk" is blank or has blanks around it; expected text without them'
  ],
  [
    'metrics kept apart from one that is not',
    'figures/metrics.csv',
    'flow,teu',
    'flow,tonnes',
    'figures/metrics.csv:2 never_with: "tonnes" is unknown; expected the id of a metric of figures/metrics.csv (nearest: trips)'
  ],
  [
    'a metric without a name in one language',
    'figures/metrics/ru.csv',
    'teu,Контейнеры,As it says.\n',
    '',
    'figures/metrics/ru.csv id: "teu" has no name and definition; expected a row for each metric'
  ],
  [
    'a name of a metric that is none',
    'figures/metrics/pl.csv',
    'teu,',
    'tue,',
    'figures/metrics/pl.csv:3 id: "tue" is unknown; expected the id of a metric of figures/metrics.csv (nearest: teu)',
    'figures/metrics/pl.csv id: "teu" has no name and definition; expected a row for each metric'
  ],
  [
    'a port that is none',
    'services.csv',
    'dostyk,alashankou,2011-03',
    'dostyk,dostyk,2011-03',
    'services.csv:2 via.0: "dostyk" is unknown; expected the id of a port of places/ports.geojson (nearest: alashankou)',
    'services.csv:3 via: "alashankou" is not what line 2 says of hop; expected "dostyk"'
  ],
  [
    'a service told two ways',
    'services.csv',
    'hop,Hop,alashankou,dostyk,alashankou,,',
    'hop,Hop,dostyk,dostyk,alashankou,,',
    'services.csv:3 origin: "dostyk" is not what line 2 says of hop; expected "alashankou"'
  ],
  [
    'a service shorter than the great circle',
    'services.csv',
    '2011-03,13,',
    '2011-03,10,',
    'services.csv:2 km: 10 km is shorter than the great circle between the two ends; expected at least 12'
  ],
  [
    'days that are none',
    'services.csv',
    ',1-2,',
    ',1 to 2,',
    'services.csv:2 days: "1 to 2" is not a number of days; expected 16 or 11-15'
  ],
  [
    'a corridor that is no entity',
    'corridors.json',
    '"border-hop"',
    '"border-hops"',
    'corridors.json#border-hops id: "border-hops" is unknown; expected the id of an entity of kind corridor in figures/entities.csv (nearest: border-hop)'
  ],
  [
    'a corridor of an unknown family',
    'corridors.json',
    '"family":"alashankou"',
    '"family":"north"',
    'corridors.json#border-hop family: "north" is not in the list; expected one of alashankou, horgos, erenhot, manzhouli, middle, southern, china-kyrgyzstan-uzbekistan'
  ],
  [
    'a corridor over an unknown station',
    'corridors.json',
    '"dostyk"',
    '"druzhba"',
    'corridors.json#border-hop stations.1: "druzhba" is unknown; expected the id of a station of network/stations.geojson (nearest: dostyk)'
  ],
  [
    'a corridor of one station',
    'corridors.json',
    ',"dostyk"',
    '',
    'corridors.json#border-hop stations: ["alashankou"] is too short; expected two stations at least'
  ],
  [
    'a further name of nothing',
    'places/aliases.csv',
    'hop,zh',
    'hip,zh',
    'places/aliases.csv:3 id: "hip" is unknown; expected the id of an entity or a service of services.csv (nearest: hop)'
  ],
  [
    'a further name that is no further one',
    'places/aliases.csv',
    'Alataw Pass',
    '阿拉山口',
    'places/aliases.csv:2 name: "阿拉山口" is already a name of alashankou; expected one that is nowhere else'
  ],
  [
    'a further name of an unknown kind',
    'places/aliases.csv',
    'Pass,also',
    'Pass,old',
    'places/aliases.csv:2 kind: "old" is not in the list; expected one of also, former, short, town, pinyin'
  ],
  [
    'a way of no service',
    'service-ways.json',
    '"service":"hop"',
    '"service":"hip"',
    'service-ways.json#hip service: "hip" is unknown; expected the id of a service of services.csv (nearest: hop)'
  ],
  [
    'a note on no service',
    'length-notes.csv',
    'hop,13',
    'hip,13',
    'length-notes.csv:2 id: "hip" is unknown; expected the id of a service of services.csv or a corridor of corridors.json (nearest: hop)'
  ]
];

test.for(slips)('says what is wrong: %s', ([, file, was, is, ...faults]) => {
  expect(faultsWith(file, was, is)).toEqual(faults);
});

function station(id: string, lon: number): string {
  return `{"type":"Feature","id":"${id}","properties":{"name":null,"name:en":"${id}","name:zh":null,"name:ru":null,"country":"KZ","kind":"station","precision":"town","source":"geonames","note":null},"geometry":{"type":"Point","coordinates":[${String(lon)},48]}}`;
}

function section(from: string, to: string, lon: number): string {
  return `{"type":"Feature","id":"${from}~${to}","properties":{"from":"${from}","to":"${to}","line":"A line","km":null,"km_source":null,"gauge":"1520","tracks":null,"electrification":null,"status":"operating","opened":null,"note":null,"through":[]},"geometry":{"type":"LineString","coordinates":[[${String(lon)},48],[${String(lon + 1)},48]]}}`;
}

function adding(file: SmallFile, ...features: string[]): string {
  return smallGeo[file].replace('}\n]}', () => `},\n${features.join(',\n')}\n]}`);
}

test('names the pieces of a network that falls apart', () => {
  const ids = ['aa', 'bb', 'cc', 'dd', 'ee'];
  expect(
    faultsOf({
      [stations]: adding(stations, ...ids.map((id, index) => station(id, 60 + index)), station('lone', 70)),
      [sections]: adding(
        sections,
        section('dd', 'ee', 63),
        section('cc', 'dd', 62),
        section('bb', 'cc', 61),
        section('aa', 'bb', 60)
      )
    })
  ).toEqual([
    'network/sections.geojson: the network falls apart: 2 stations hang on nothing (alashankou, dostyk); expected a section that joins them to the rest',
    'network/sections.geojson#lone: no section reaches this station; expected one at least'
  ]);
});

test('finds two sections between the same stations, whichever way they are turned', () => {
  expect(
    faultsOf({
      [stations]: adding(stations, station('aa', 60), station('bb', 61)),
      [sections]: adding(
        sections,
        section('aa', 'bb', 60),
        section('bb', 'aa', 61).replace('[[61,48],[62,48]]', '[[61,48],[60,48]]')
      )
    })
  ).toEqual([
    'network/sections.geojson#bb~aa id: joins the same two stations as aa~bb; expected one section a pair',
    'network/sections.geojson: the network falls apart: 2 stations hang on nothing (aa, bb); expected a section that joins them to the rest'
  ]);
});

test('holds nothing against ids of a file that could not be read', () => {
  expect(faultsOf({ 'figures/entities.csv': undefined, 'network/stations.geojson': '{' })).toEqual([
    'network/stations.geojson:1: broken JSON: it ends too early; expected a property name in quotes, or }',
    'figures/entities.csv: is missing; expected a CSV file'
  ]);
});

test('reads a folder, and names its files from where the folder is given', () => {
  const root = mkdtempSync(join(tmpdir(), 'landbridge-geo-'));
  onTestFinished(() => {
    rmSync(root, { recursive: true });
  });
  const geo = join(root, 'geo');
  for (const [file, content] of Object.entries(smallGeo)) {
    mkdirSync(dirname(join(geo, file)), { recursive: true });
    writeFileSync(join(geo, file), content);
  }
  expect(readAtlas(geo).atlas?.stations.size).toBe(2);

  writeFileSync(join(geo, 'services.csv'), Buffer.from('id,name\nx,\xe9\n', 'latin1'));
  rmSync(join(geo, 'corridors.json'));
  const { atlas, faults } = readAtlas(geo);
  expect(atlas).toBeNull();
  expect(faults.map(faultLine)).toEqual([
    `${geo}/services.csv: is not UTF-8; expected a file saved as UTF-8`,
    `${geo}/corridors.json: is missing; expected a JSON file`,
    `${geo}/services.csv:1: the columns are id,name; expected id,name,origin,destination,via,first_run,km,days,status,source,note`
  ]);
});

test('never throws, whatever a file holds, and calls no rubbish sound', { timeout: 60_000 }, () => {
  const bit = constantFrom(
    ...'{}[]",:\n\r;'.split(''),
    '1e999',
    'NaN',
    'null',
    '"id"',
    '\\',
    '\ufeff',
    '__proto__'
  );
  const rubbish = oneof(
    string({ unit: 'binary' }),
    array(bit).map((bits) => bits.join(''))
  ).filter((content) => !/^\s*\[\s*\]\s*$/.test(content));
  assert(
    property(constantFrom(...geoFiles), rubbish, (file, content) => {
      expect(faultsOf({ [file]: content }).length).toBeGreaterThan(0);
    })
  );
  assert(
    property(constantFrom(...geoFiles), nat(), nat({ max: 20 }), string(), (file, at, length, put) => {
      const text: string = smallGeo[file];
      const start = at % text.length;
      faultsOf({ [file]: text.slice(0, start) + put + text.slice(start + length) });
    })
  );
});
