import { expect, test } from 'vitest';
import { graphOf, publishedToDrawn } from './graph';
import { littleNetwork, networkOf, section, station } from './network.fixture';

const twoLines = networkOf(
  [station('a', 'KZ', [0, 0]), station('b', 'KZ', [1, 0]), station('c', 'KZ', [3, 0])],
  [section('a', 'b', { km: 133.434096 }), section('b', 'c', {})]
);

test('the ratio of published to drawn is that of the sections with a published length', () => {
  // 133.434096 = 1.2 x 111.19508; the 222 km without a published length do not count.
  expect(publishedToDrawn(twoLines.sections.values())).toBeCloseTo(1.2, 6);
  expect(publishedToDrawn([])).toBe(1);
});

test('a section without a published length costs its drawn length times that ratio', () => {
  const graph = graphOf(twoLines);
  const edges = graph.nodes[1]?.edges ?? [];
  expect(edges.map(({ section: { id }, forward }) => [id, forward])).toEqual([
    ['a~b', false],
    ['b~c', true]
  ]);
  expect(edges[0]?.cost).toBe(133.434096);
  expect(edges[1]?.cost).toBeCloseTo(2 * 133.434096, 4);
});

test('a passage by ship costs what is drawn', () => {
  const ship = graphOf(littleNetwork).nodes.flatMap(({ edges }) =>
    edges.filter(({ section: { sea } }) => sea)
  );
  expect(ship.map(({ cost }) => Math.round(cost * 100) / 100)).toEqual([222.39, 222.39]);
});

test('a section that names an unknown station is left out', () => {
  const broken = graphOf(networkOf([station('a', 'KZ', [0, 0])], [section('a', 'nowhere', { km: 5 })]));
  expect(broken.nodes.map(({ edges }) => edges.length)).toEqual([0]);
});
