import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import { corridorFamilies } from '../../atlas/atlas';
import { pitchAt } from '../../atlas/layers/strand-pitch';
import { regularFont } from '../labels';
import type { Look } from '../look';
import { match } from '../match';

const sizes = [
  [4, 11],
  [8, 13]
] as const;
/** More corridors than ever share a railway. */
const most = 20;

/** Above the bundle: half its width and some air, in ems of the text. */
function clear(zoom: number, size: number): ExpressionSpecification {
  const widths = Array.from({ length: most }, (_, index) => index + 1);
  return [
    'step',
    ['get', 'beside'],
    ['literal', [0, -1]],
    ...widths.flatMap((beside): (number | ExpressionSpecification)[] => [
      beside,
      ['literal', [0, -((beside * pitchAt(zoom)) / 2 + 3) / size - 0.6]]
    ])
  ];
}

/** The corridors' names along their lines, from z4; of the selected one from z2, and of no other. */
export function corridorNames({ palette, corridor, isOn }: Look): LayerSpecification[] {
  return [
    {
      id: 'corridor-names',
      type: 'symbol',
      source: 'corridor-names',
      minzoom: corridor === null ? 4 : 2,
      filter:
        corridor === null
          ? ['!', ['get', 'whole']]
          : ['all', ['get', 'whole'], ['==', ['get', 'corridors'], `.${corridor}.`]],
      layout: {
        visibility: isOn('corridors') ? 'visible' : 'none',
        'symbol-placement': 'line',
        'symbol-spacing': 220,
        'text-field': ['get', 'name'],
        'text-font': regularFont,
        'text-size': ['interpolate', ['linear'], ['zoom'], ...sizes.flat()],
        'text-max-angle': 28,
        'text-padding': 6,
        'text-offset': [
          'interpolate',
          ['linear'],
          ['zoom'],
          ...sizes.flatMap(([zoom, size]) => [zoom, clear(zoom, size)] as const)
        ],
        'symbol-sort-key': ['get', 'beside']
      },
      paint: {
        'text-color': match(
          'family',
          corridorFamilies.map((family) => [family, palette.families[family]]),
          palette.inkSoft
        ),
        'text-halo-color': palette.land,
        'text-halo-width': 1.6
      }
    }
  ];
}
