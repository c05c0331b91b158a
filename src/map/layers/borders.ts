import type { LayerSpecification } from 'maplibre-gl';
import { borderDashes } from '../dashes';
import type { Look } from '../look';

/** De facto borders, thin and broken so as not to be taken for railways; those in dispute dotted. Which are: src/site/basemap/borders.ts. */
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
        'line-width': ['interpolate', ['linear'], ['zoom'], 2, 0.6, 8, 1.4],
        'line-dasharray': [...borderDashes.settled]
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
        'line-dasharray': [...borderDashes.disputed]
      }
    }
  ];
}
