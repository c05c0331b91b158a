import { expect, test } from 'vitest';
import type { Gauge } from './atlas';
import { gaugeChanges } from './gauge-change';
import { graphOf } from './graph';
import { networkOf, section, station } from './network.fixture';
import { legsOf } from './way';

/** The changes along a line of stations s0, s1, ...; `sea` in place of gauges is a ship. */
function changesAlong(...gauges: readonly (readonly Gauge[] | 'sea')[]) {
  const stations = [...gauges, 'end'].map((_, index) => station(`s${String(index)}`, 'KZ', [index, 0]));
  const sections = gauges.map((each, index) =>
    section(`s${String(index)}`, `s${String(index + 1)}`, {
      km: 100,
      sea: each === 'sea',
      gauges: each === 'sea' ? [] : each
    })
  );
  const steps = sections.map(({ id }) => ({ section: id, forward: true }));
  return gaugeChanges(
    legsOf(graphOf(networkOf(stations, sections)), { from: 's0', to: `s${String(gauges.length)}`, steps })
  ).map(({ from, to, before, after }) => [`${from}-${to}`, before.join('/'), after.join('/')]);
}

test('a change counts once, between the two stations where both gauges lie', () => {
  expect(changesAlong([1435], [1435, 1520], [1520], [1520])).toEqual([['s1-s2', '1435', '1520']]);
});

test('the same stretch from the other side', () => {
  expect(changesAlong([1520], [1435, 1520], [1435])).toEqual([['s1-s2', '1520', '1435']]);
});

test('a stretch of both gauges that ends in the old one is no change', () => {
  expect(changesAlong([1520], [1435, 1520], [1520])).toEqual([]);
});

test('without such a stretch the change is at one station', () => {
  expect(changesAlong([1435], [1668])).toEqual([['s1-s1', '1435', '1668']]);
});

test('several stations where both gauges lie are one change', () => {
  expect(changesAlong([1520], [1435, 1520], [1435, 1520], [1435])).toEqual([['s1-s3', '1520', '1435']]);
});

test('a way that sets out where both gauges lie has not yet chosen', () => {
  expect(changesAlong([1435, 1520], [1520])).toEqual([]);
});

test('a ship sets out anew', () => {
  expect(changesAlong([1520], 'sea', [1435])).toEqual([]);
});
