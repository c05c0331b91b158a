import { expect, test } from 'vitest';
import { joinStations } from './corridor';
import { distancesFrom } from './distances';
import { graphOf } from './graph';
import { littleNetwork } from './network.fixture';
import { passes, sharedWith } from './passing';
import { turnedWay, type Way } from './way';
import { describeWay } from './way-summary';

const graph = graphOf(littleNetwork);

function wayOver(...stations: readonly string[]): Way {
  const joined = joinStations(graph, stations, { allow: ['construction'] });
  if (!joined.ok) throw new Error(JSON.stringify(joined.fault));
  return joined.way;
}

const over = wayOver('inland', 'port', 'facing', 'town');
const shares = new Map([['port~facing', 0.25]]);
const summary = describeWay(graph, over, shares);

test('adds up 300 + 120 + 250 + 120 published and 111.2 + 222.4 measured km', () => {
  expect(summary.length.publishedKm).toBe(790);
  expect(summary.length.measuredKm).toBeCloseTo(333.585, 3);
  expect(summary.length.atLeast).toBe(true);
});

test('for comparison, measured km on land grow by the ratio of the network and ships stay', () => {
  expect(summary.comparedKm).toBeCloseTo(790 + 111.19508 * graph.publishedToDrawn + 222.39016, 3);
});

test('lists the stations with running km', () => {
  expect(summary.stops.map(({ station, km, atLeast }) => [station, Math.round(km), atLeast])).toEqual([
    ['inland', 0, false],
    ['port', 300, false],
    ['facing', 420, false],
    ['junction', 670, false],
    ['end', 781, true],
    ['quay', 1004, true],
    ['town', 1124, true]
  ]);
});

test('splits the km at the border and gives those at sea to no country', () => {
  expect(summary.countries.map(({ country, km }) => [country, Math.round(km)])).toEqual([
    ['CN', 330],
    ['KZ', 451],
    ['AZ', 120]
  ]);
});

test('splits them alike from the other end', () => {
  const back = describeWay(graph, turnedWay(over), shares);
  expect(back.countries.map(({ country, km }) => [country, Math.round(km)])).toEqual([
    ['AZ', 120],
    ['KZ', 451],
    ['CN', 330]
  ]);
  expect(back.gaugeChanges).toEqual([{ from: 'facing', to: 'port', before: [1520], after: [1435] }]);
});

test('names the border, the change of gauge and the ship', () => {
  expect(summary.borders).toEqual([{ from: 'port', to: 'facing', countries: ['CN', 'KZ'] }]);
  expect(summary.gaugeChanges).toEqual([{ from: 'port', to: 'facing', before: [1435], after: [1520] }]);
  expect(summary.seaLegs.map(({ from, to, km }) => [from, to, Math.round(km)])).toEqual([
    ['end', 'quay', 222]
  ]);
});

test('keeps unknown wires apart', () => {
  const { electrifiedKm, withoutKm, unknownKm } = summary.electrification;
  expect([electrifiedKm, withoutKm, unknownKm].map(Math.round)).toEqual([411, 120, 370]);
});

test('says what does not run yet and what is placed by judgement', () => {
  expect(summary.notOperating).toEqual([{ status: 'construction', km: 120, sections: ['quay~town'] }]);
  expect(summary.weakSections).toEqual(['junction~end', 'end~quay']);
});

test('survives JSON', () => {
  expect(JSON.parse(JSON.stringify(summary))).toEqual(summary);
});

test('measures from a station to both ends, along the way itself', () => {
  const from = distancesFrom(graph, over, 'facing');
  expect(from?.toFirst).toEqual({ publishedKm: 420, measuredKm: 0, totalKm: 420, atLeast: false });
  expect(from?.toLast.totalKm).toBeCloseTo(250 + 120 + 333.585, 3);
  expect(from?.toLast.atLeast).toBe(true);
  expect(distancesFrom(graph, over, 'inland')?.toFirst.totalKm).toBe(0);
  expect(distancesFrom(graph, over, 'gate')).toBeNull();
});

test('knows what it passes, and how much of it another way shares', () => {
  expect(passes(graph, over, 'inland')).toBe(true);
  expect(passes(graph, over, 'town')).toBe(true);
  expect(passes(graph, over, 'gate')).toBe(false);
  expect(sharedWith(graph, wayOver('inland', 'port', 'facing'), over)).toBe(1);
  // 250 of the 450 km from opposite over junction to facing.
  expect(sharedWith(graph, wayOver('opposite', 'junction', 'facing'), over)).toBeCloseTo(250 / 450, 6);
});
