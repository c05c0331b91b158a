import type { LayerSpecification } from 'maplibre-gl';
import { expect, test } from 'vitest';
import { restyle } from './restyle';

function recorder() {
  const calls: unknown[][] = [];
  const record =
    (name: string) =>
    (...values: unknown[]): void => {
      calls.push([name, ...values]);
    };
  return {
    calls,
    setFilter: record('filter'),
    setLayerZoomRange: record('zooms'),
    setPaintProperty: record('paint'),
    setLayoutProperty: record('layout')
  };
}

const before: LayerSpecification[] = [
  { id: 'water', type: 'background', paint: { 'background-color': '#ffffff' } },
  {
    id: 'rail',
    type: 'line',
    source: 'network',
    minzoom: 4,
    filter: ['==', ['get', 'kind'], 'rail'],
    layout: { visibility: 'visible', 'line-join': 'round' },
    paint: { 'line-color': '#111111', 'line-width': ['interpolate', ['linear'], ['zoom'], 2, 1, 8, 2] }
  }
];

test('the same layers: nothing is touched', () => {
  const map = recorder();
  restyle(map, before, structuredClone(before));
  expect(map.calls).toEqual([]);
});

test('only what differs is touched', () => {
  const map = recorder();
  restyle(map, before, [
    { id: 'water', type: 'background', paint: { 'background-color': '#000000' } },
    {
      id: 'rail',
      type: 'line',
      source: 'network',
      minzoom: 2,
      filter: ['==', ['get', 'kind'], 'sea'],
      layout: { visibility: 'none', 'line-join': 'round' },
      paint: { 'line-color': '#111111', 'line-width': ['interpolate', ['linear'], ['zoom'], 2, 1, 8, 3] }
    }
  ]);
  expect(map.calls).toEqual([
    ['paint', 'water', 'background-color', '#000000'],
    ['layout', 'rail', 'visibility', 'none'],
    ['paint', 'rail', 'line-width', ['interpolate', ['linear'], ['zoom'], 2, 1, 8, 3]],
    ['filter', 'rail', ['==', ['get', 'kind'], 'sea']],
    ['zooms', 'rail', 2, 24]
  ]);
});
