import type { LayerSpecification } from 'maplibre-gl';
import { corridorFamilies } from '../../atlas/atlas';
import { drawable, regularFont } from '../labels';
import type { Look } from '../look';
import { match } from '../match';

/** The corridors' names along their lines: of the selected one at every zoom, of all from z4. */
export function corridorNames({ palette, names, corridor, isOn }: Look): LayerSpecification[] {
  const byId = Object.fromEntries([...names.corridors].map(([id, name]) => [id, drawable(name)]));
  return [
    {
      id: 'corridor-names',
      type: 'symbol',
      source: 'corridors',
      minzoom: corridor === null ? 4 : 2,
      filter: corridor === null ? ['!=', ['get', 'corridor'], ''] : ['==', ['get', 'corridor'], corridor],
      layout: {
        visibility: isOn('corridors') ? 'visible' : 'none',
        'symbol-placement': 'line',
        'symbol-spacing': 500,
        'text-field': ['coalesce', ['get', ['get', 'corridor'], ['literal', byId]], ''],
        'text-font': regularFont,
        'text-size': ['interpolate', ['linear'], ['zoom'], 4, 10.5, 8, 13],
        'text-max-angle': 25,
        'text-padding': 8,
        'text-offset': [0, -1.1]
      },
      paint: {
        'text-color': match(
          'family',
          corridorFamilies.map((family) => [family, palette.families[family]]),
          palette.ink
        ),
        'text-halo-color': palette.land,
        'text-halo-width': 1.6
      }
    }
  ];
}
