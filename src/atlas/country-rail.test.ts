import { expect, test } from 'vitest';
import { countryRail } from './country-rail';
import { graphOf } from './graph';
import { littleNetwork } from './network.fixture';

const graph = graphOf(littleNetwork);

test('km in a country by gauge, with its part of the sections over its border', () => {
  const { gauges } = countryRail(graph, new Map([['port~facing', 0.25]]), 'CN');
  // 300 + 200 + 100 of standard gauge; a quarter of 120 and, for want of a share, half of 100 of both.
  expect(gauges.map(({ gauges: laid, length }) => [laid, length.totalKm])).toEqual([
    [[1435], 600],
    [[1435, 1520], 80]
  ]);
});

test('the other side has the rest, and what is measured there makes it a lower bound', () => {
  const { gauges } = countryRail(graph, new Map([['port~facing', 0.25]]), 'KZ');
  expect(gauges[0]?.gauges).toEqual([1520]);
  expect(gauges[0]?.length.publishedKm).toBe(450);
  expect(gauges[0]?.length.atLeast).toBe(true);
  expect(gauges[1]?.length.totalKm).toBe(140);
});

test('borders on land, from this side; ships and lines not in operation are none', () => {
  expect(countryRail(graph, new Map(), 'KZ').borders).toEqual([
    { own: 'facing', other: 'port', country: 'CN' },
    { own: 'opposite', other: 'gate', country: 'CN' }
  ]);
  expect(countryRail(graph, new Map(), 'AZ').gauges.map(({ length }) => length.totalKm)).toEqual([120]);
});
