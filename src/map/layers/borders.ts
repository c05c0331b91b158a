import type { LayerSpecification } from 'maplibre-gl';
import type { Look } from '../look';

/** De facto borders: thin; those in dispute dashed. Which are: src/site/basemap/borders.ts. */
export function borders({ palette }: Look): LayerSpecification[] {
  return [
    {
      id: 'borders',
      type: 'line',
      source: 'basemap',
      'source-layer': 'borders',
      filter: ['==', ['get', 'disputed'], 0],
      layout: { 'line-join': 'round' },
      paint: {
        'line-color': palette.border,
        'line-width': ['interpolate', ['linear'], ['zoom'], 2, 0.6, 8, 1.4]
      }
    },
    {
      id: 'disputed-borders',
      type: 'line',
      source: 'basemap',
      'source-layer': 'borders',
      filter: ['==', ['get', 'disputed'], 1],
      layout: { 'line-join': 'round' },
      paint: {
        'line-color': palette.border,
        'line-width': ['interpolate', ['linear'], ['zoom'], 2, 0.7, 8, 1.6],
        'line-dasharray': [3, 2.5]
      }
    }
  ];
}
