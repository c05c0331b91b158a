import { expect, test } from 'vitest';
import { graphOf } from './graph';
import { networkOf, section, station } from './network.fixture';
import { seaLegs } from './sea-leg';
import { legsOf } from './way';

const ship = { sea: true, gauges: [] } as const;
const stations = ['a', 'b', 'c', 'd', 'e', 'f'].map((id, index) => station(id, 'KZ', [index, 0]));
const graph = graphOf(
  networkOf(stations, [
    section('a', 'b', ship),
    section('c', 'b', ship),
    section('c', 'd', { km: 100 }),
    section('d', 'e', ship),
    section('e', 'f', { km: 100 })
  ])
);

test('a passage drawn in two sections is one, and land ends it', () => {
  const legs = legsOf(graph, {
    from: 'a',
    to: 'f',
    steps: [
      { section: 'a~b', forward: true },
      { section: 'c~b', forward: false },
      { section: 'c~d', forward: true },
      { section: 'd~e', forward: true },
      { section: 'e~f', forward: true }
    ]
  });
  expect(seaLegs(legs).map(({ from, to, km }) => [from, to, Math.round(km)])).toEqual([
    ['a', 'c', 222],
    ['d', 'e', 111]
  ]);
});
