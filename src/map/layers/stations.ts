import type { ExpressionFilterSpecification, ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import { pitchAt } from '../../atlas/layers/strand-pitch';
import { labelText, regularFont } from '../labels';
import type { Look } from '../look';

const sizes = [
  [5, 10],
  [9, 12.5]
] as const;

/** The stations between the places: a dot from the zoom at which each is wanted, its name where there is room. */
export function stations({ palette, labels, isOn }: Look): LayerSpecification[] {
  const visibility = isOn('stations') ? 'visible' : 'none';
  const wanted: ExpressionFilterSpecification = ['<=', ['get', 'minzoom'], ['zoom']];
  return [
    {
      id: 'stations',
      type: 'circle',
      source: 'stations',
      minzoom: 4,
      filter: wanted,
      layout: { visibility },
      paint: {
        'circle-radius': ['interpolate', ['linear'], ['zoom'], 4, 1.4, 8, 3],
        'circle-color': palette.paper,
        'circle-stroke-color': palette.inkSoft,
        'circle-stroke-width': ['interpolate', ['linear'], ['zoom'], 4, 0.6, 8, 1.2]
      }
    },
    {
      id: 'station-labels',
      type: 'symbol',
      source: 'stations',
      minzoom: 5,
      filter: wanted,
      layout: {
        visibility,
        'text-field': labelText(labels),
        'text-font': regularFont,
        'text-size': ['interpolate', ['linear'], ['zoom'], ...sizes.flat()],
        'text-variable-anchor': ['top', 'bottom', 'left', 'right'],
        // Clear of the corridors that pass side by side.
        'text-radial-offset': [
          'interpolate',
          ['linear'],
          ['zoom'],
          ...sizes.flatMap(([zoom, size]): (number | ExpressionSpecification)[] => [
            zoom,
            ['/', ['+', 4, ['*', ['get', 'beside'], pitchAt(zoom) / 2]], size]
          ])
        ],
        'text-justify': 'auto',
        'text-padding': 3,
        'symbol-sort-key': ['get', 'rank']
      },
      paint: { 'text-color': palette.inkSoft, 'text-halo-color': palette.land, 'text-halo-width': 1.3 }
    }
  ];
}
