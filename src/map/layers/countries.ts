import type { LayerSpecification } from 'maplibre-gl';
import { boldFont, drawable } from '../labels';
import type { Look } from '../look';

/** Names of countries, by the area each needs; below every other label. */
export function countries({ palette, names, labels, language }: Look): LayerSpecification[] {
  const own = labels === 'local';
  const byCode = Object.fromEntries(
    [...names.countries].map(([iso, [name, local]]) => [iso, drawable(own && local !== '' ? local : name)])
  );
  return [
    {
      id: 'countries',
      type: 'symbol',
      source: 'basemap',
      'source-layer': 'countries',
      filter: ['<=', ['get', 'rank'], ['step', ['zoom'], 1, 2, 2, 3, 3, 4, 4, 5, 5]],
      layout: {
        'text-field': own
          ? ['get', 'local']
          : ['coalesce', ['get', ['get', 'iso'], ['literal', byCode]], ['get', language], ['get', 'local']],
        'text-font': boldFont,
        'text-size': [
          'interpolate',
          ['linear'],
          ['zoom'],
          1,
          ['-', 11, ['get', 'rank']],
          6,
          ['-', 17, ['get', 'rank']]
        ],
        'text-letter-spacing': 0.12,
        'text-max-width': 7,
        'text-padding': 4,
        'symbol-sort-key': ['get', 'rank']
      },
      paint: {
        'text-color': palette.country,
        'text-halo-color': palette.land,
        'text-halo-width': 1,
        'text-opacity': ['interpolate', ['linear'], ['zoom'], 6.5, 1, 8, 0.5]
      }
    }
  ];
}
