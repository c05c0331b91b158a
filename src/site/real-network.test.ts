import { describe, expect, test } from 'vitest';
import { distancesFrom } from '../atlas/distances';
import { joinStations } from '../atlas/corridor';
import { knowledgeOf, type KnownCorridor } from '../atlas/knowledge';
import { gapAllowed, lengthAudit } from '../atlas/length-audit';
import { facingStations } from '../atlas/service-way';
import { describeWay } from '../atlas/way-summary';
import { countryPolygons } from './basemap/country-polygons';
import { readAtlas } from './read/read-atlas';

const { atlas } = readAtlas('geo');
if (atlas === null) throw new Error('geo/ has faults: npm run check:data');
const knowledge = knowledgeOf(atlas, countryPolygons().features);
const { graph, corridors } = knowledge;

function corridor(id: string): KnownCorridor {
  const known = corridors.get(id);
  if (!known) throw new Error(`no corridor ${id}`);
  return known;
}

describe('the corridors', () => {
  // Countries as sources name them for these ways.
  test.each([
    ['chongqing-alashankou-duisburg', 'CN KZ RU BY PL DE'],
    ['xian-horgos-hamburg', 'CN KZ RU BY PL DE'],
    ['zhengzhou-erenhot-hamburg', 'CN MN RU BY PL DE'],
    ['suzhou-manzhouli-warsaw', 'CN RU BY PL'],
    ['harbin-suifenhe-moscow', 'CN RU'],
    ['xian-zahony-budapest', 'CN KZ RU UA HU'],
    ['middle-corridor', 'CN KZ AZ GE RO'],
    ['xian-baku-istanbul', 'CN KZ AZ GE TR'],
    ['southern-corridor', 'CN KZ UZ TM IR TR'],
    ['lianyungang-almaty-tashkent', 'CN KZ UZ'],
    ['china-kyrgyzstan-uzbekistan-railway', 'CN KG UZ'],
    ['xian-kaliningrad-mukran', 'CN KZ RU BY LT RU DE'],
    ['yiwu-alashankou-madrid', 'CN KZ RU BY PL DE FR ES']
  ])('%s goes through %s', (id, countries) => {
    const along = corridor(id)
      .summary.stops.map(({ country }) => country)
      .filter((country, index, all) => country !== all[index - 1]);
    // Iletsk lies in Russia on a line that Kazakhstan runs; the way is back in Kazakhstan after it.
    expect(along.join(' ').replace('KZ RU KZ RU', 'KZ RU')).toBe(countries);
  });

  test('each crosses the border at the port it goes by', () => {
    const ports = [...atlas.entities.values()].flatMap(({ kind, station }) =>
      kind === 'port' && station !== null ? [station] : []
    );
    for (const { plan, summary } of corridors.values()) {
      const stations = summary.stops.map(({ station }) => station);
      for (const port of ports.filter((each) => stations.includes(each)))
        expect(facingStations(graph, port), `${plan.id} after ${port}`).toContain(
          stations[stations.indexOf(port) + 1]
        );
    }
  });

  test('none passes a station twice', () => {
    for (const { plan, summary } of corridors.values()) {
      const stations = summary.stops.map(({ station }) => station);
      expect(new Set(stations).size, plan.id).toBe(stations.length);
    }
  });

  test.each([
    ['chongqing-alashankou-duisburg', ['alashankou-dostyk 1435>1520', 'brest-malaszewicze 1520>1435']],
    ['zhengzhou-erenhot-hamburg', ['erenhot-zamyn-uud 1435>1520', 'brest-malaszewicze 1520>1435']],
    ['xian-zahony-budapest', ['alashankou-dostyk 1435>1520', 'chop-zahony 1520>1435']],
    ['xian-baku-istanbul', ['horgos-altynkol 1435>1520', 'akhalkalaki-akhalkalaki 1520>1435']],
    ['china-kyrgyzstan-uzbekistan-railway', ['makmal-makmal 1435>1520']],
    [
      'yiwu-alashankou-madrid',
      ['alashankou-dostyk 1435>1520', 'brest-malaszewicze 1520>1435', 'irun-irun 1435>1668']
    ]
  ])('%s changes gauge at %s', (id, changes) => {
    expect(
      corridor(id).summary.gaugeChanges.map(
        ({ from, to, before, after }) => `${from}-${to} ${before.join('/')}>${after.join('/')}`
      )
    ).toEqual(changes);
  });

  test('the Middle Corridor is shipped twice, from Aktau to Alat and from Poti to Constanta', () => {
    expect(corridor('middle-corridor').summary.seaLegs.map(({ from, to }) => [from, to])).toEqual([
      ['aktau-port', 'alat'],
      ['poti', 'constanta']
    ]);
  });

  test('km by country and km at sea add up to the whole', () => {
    for (const { plan, summary } of corridors.values()) {
      const parts = [...summary.countries, ...summary.seaLegs].reduce((sum, { km }) => sum + km, 0);
      expect(parts, plan.id).toBeCloseTo(summary.length.totalKm, 6);
    }
  });
});

test('from Alashankou it is some 6,590 km to Duisburg, and more than 3,000 km to Chongqing', () => {
  const { way } = corridor('chongqing-alashankou-duisburg');
  const distances = distancesFrom(graph, way, 'alashankou');
  expect(distances?.toLast.totalKm).toBeGreaterThan(6500);
  expect(distances?.toLast.totalKm).toBeLessThan(6650);
  expect(distances?.toFirst.totalKm).toBeGreaterThan(3000);
  expect(distances?.toFirst.totalKm).toBeLessThan(3450);
  expect(distances?.toFirst.atLeast).toBe(true);
});

test('from Dostyk to Kaliningrad it is what UTLC ERA publishes for its trains, 5,430 km, within 2 %', () => {
  const joined = joinStations(graph, ['dostyk', 'minsk', 'vilnius', 'kaliningrad']);
  const km = joined.ok ? describeWay(graph, joined.way, new Map()).comparedKm : NaN;
  expect(Math.abs(km / 5430 - 1)).toBeLessThan(0.02);
});

test('no published length is beyond 6 % of ours without a reason', () => {
  expect(lengthAudit(knowledge).filter(({ unexplained }) => unexplained)).toEqual([]);
});

test('a reason is written only where there is a length to explain', () => {
  const published = new Set(
    lengthAudit(knowledge).map(({ id, publishedKm }) => `${id} ${String(publishedKm)}`)
  );
  const ids = new Set(lengthAudit(knowledge).map(({ id }) => id));
  for (const { id, km } of atlas.lengthNotes)
    expect(km === null ? ids.has(id) : published.has(`${id} ${String(km)}`), `${id} ${String(km)}`).toBe(
      true
    );
});

// Ways that reasons in geo/length-notes.csv quote, so that the words stay true when the network changes.
test.each([
  ['qingdao-mannheim', 'by Manzhouli', 12150, ['qingdao', 'manzhouli', 'zabaikalsk', 'mannheim']],
  ['qingdao-mannheim', 'by Erenhot', 11150, ['qingdao', 'erenhot', 'zamyn-uud', 'mannheim']],
  ['shenyang-duisburg', 'by Manzhouli', 10500, ['shenyang', 'manzhouli', 'zabaikalsk', 'duisburg']],
  ['shenyang-duisburg', 'by Erenhot', 10900, ['shenyang', 'erenhot', 'zamyn-uud', 'duisburg']],
  ['shenzhen-duisburg', 'by Manzhouli', 13700, ['shenzhen-pinghu', 'manzhouli', 'zabaikalsk', 'duisburg']],
  [
    'bayannur-tehran',
    'by Lanzhou',
    8200,
    [
      ...['linhe', 'lanzhou', 'horgos', 'altynkol', 'almaty', 'beyneu', 'zhanaozen', 'bolashak'],
      ...['serhetyaka', 'akyayla', 'incheboron', 'tehran']
    ]
  ],
  ['xian-zhem', 'from Almaty to Zhem', 2060, ['almaty', 'kyzylorda', 'zhem']],
  ['harbin-minsk', 'from Zabaikalsk to Minsk', 7270, ['zabaikalsk', 'minsk']],
  [
    'budapest-changsha',
    'by Alashankou',
    10700,
    [
      ...['changsha', 'alashankou', 'dostyk', 'moscow', 'bryansk', 'suzemka', 'khutir-mykhailivskyi', 'kyiv'],
      ...['lviv', 'chop', 'zahony', 'budapest']
    ]
  ],
  [
    'istanbul-xian',
    'to Horgos',
    6350,
    [
      ...['horgos', 'altynkol', 'almaty', 'beyneu', 'aktau-port', 'alat', 'tbilisi', 'akhalkalaki', 'kars'],
      ...['ankara', 'istanbul']
    ]
  ]
])('the reason for %s still holds: %s %i km', (id, _, km, stations) => {
  const joined = joinStations(graph, stations, { allow: ['suspended'] });
  const ours = joined.ok ? describeWay(graph, joined.way, new Map()).comparedKm : NaN;
  expect(Math.abs(ours / km - 1)).toBeLessThan(0.005);
  const reasons = atlas.lengthNotes.filter((note) => note.id === id).map(({ reason }) => reason);
  expect(reasons.join()).toContain(String(km));
});

test("the way by Xi'an makes much of the gap between 11,179 km and today's way", () => {
  const audited = lengthAudit(knowledge).find(
    ({ id, publishedKm }) => id === 'yuxinou' && publishedKm === 11179
  );
  const [today, older] = audited?.ways ?? [];
  expect([today?.when, older?.when]).toEqual(['', 'until 2017']);
  expect(today?.gap).toBeLessThan(-gapAllowed);
  // Chongqing-Lanzhou was 1,466 km by Xi'an and is 886 km now (Xinhua, 2017): 580 km, 5 % of the whole.
  expect((older?.gap ?? NaN) - (today?.gap ?? NaN)).toBeGreaterThan(0.035);
});
