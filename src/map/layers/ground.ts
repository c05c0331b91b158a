import type { LayerSpecification } from 'maplibre-gl';
import type { Look } from '../look';

/** Water below everything, the land on it, lakes and rivers on the land. */
export function ground({ palette }: Look): LayerSpecification[] {
  return [
    { id: 'water', type: 'background', paint: { 'background-color': palette.water } },
    {
      id: 'land',
      type: 'fill',
      source: 'basemap',
      'source-layer': 'land',
      paint: { 'fill-color': palette.land, 'fill-antialias': false }
    },
    {
      id: 'rivers',
      type: 'line',
      source: 'basemap',
      'source-layer': 'rivers',
      minzoom: 3,
      layout: { 'line-join': 'round' },
      paint: {
        'line-color': palette.river,
        'line-width': ['interpolate', ['linear'], ['zoom'], 3, 0.5, 8, 1.6]
      }
    },
    {
      id: 'lakes',
      type: 'fill',
      source: 'basemap',
      'source-layer': 'lakes',
      paint: { 'fill-color': palette.water, 'fill-antialias': false }
    },
    {
      id: 'coast',
      type: 'line',
      source: 'basemap',
      'source-layer': 'land',
      layout: { 'line-join': 'round' },
      paint: {
        'line-color': palette.coast,
        'line-width': ['interpolate', ['linear'], ['zoom'], 2, 0.5, 8, 1.1]
      }
    },
    {
      id: 'shores',
      type: 'line',
      source: 'basemap',
      'source-layer': 'lakes',
      layout: { 'line-join': 'round' },
      paint: {
        'line-color': palette.coast,
        'line-width': ['interpolate', ['linear'], ['zoom'], 2, 0.4, 8, 1]
      }
    }
  ];
}
