import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import { corridorFamilies } from '../../atlas/atlas';
import { strandPitch, strandShare } from '../../atlas/layers/strand-pitch';
import { mix } from '../colour';
import type { Look } from '../look';
import { match } from '../match';
import { dashOf, isSpecial } from './network';

/** A value in pixels that grows with the zoom as the corridors' slots do. */
function grown(value: (pitch: number) => ExpressionSpecification | number): ExpressionSpecification {
  return [
    'interpolate',
    ['linear'],
    ['zoom'],
    ...strandPitch.flatMap(([zoom, pitch]) => [zoom, value(pitch)])
  ];
}

const offset = grown((pitch) => ['*', ['get', 'offset'], pitch]);
const width = grown((pitch) => pitch * strandShare);

/** The colour of the piece's family; where another corridor is selected, faded into the land. */
function colour({ palette, corridor }: Look): ExpressionSpecification {
  const families = (shade: (colour: string) => string): ExpressionSpecification =>
    match(
      'family',
      corridorFamilies.map((family) => [family, shade(palette.families[family])]),
      palette.network
    );
  const whole = families((colour) => colour);
  if (corridor === null) return whole;
  return [
    'case',
    ['==', ['get', 'corridor'], corridor],
    whole,
    families((colour) => mix(colour, palette.land, 0.3))
  ];
}

/** The corridors side by side on a casing, with a glow below the one selected or under the pointer. */
export function corridors(look: Look): LayerSpecification[] {
  const { palette, corridor } = look;
  const visibility = look.isOn('corridors') ? 'visible' : 'none';
  const selected: ExpressionSpecification = ['==', ['get', 'corridor'], corridor ?? ''];
  const layout = { visibility, 'line-join': 'round' } as const;
  return [
    {
      id: 'corridor-casing',
      type: 'line',
      source: 'corridors',
      filter: ['!', isSpecial],
      layout: { ...layout, 'line-cap': 'round' },
      paint: {
        'line-color': palette.land,
        'line-offset': offset,
        'line-width': grown((pitch) => pitch * 1.5)
      }
    },
    {
      id: 'corridor-glow',
      type: 'line',
      source: 'corridors',
      layout,
      paint: {
        'line-color': colour({ ...look, corridor: null }),
        'line-offset': offset,
        'line-width': grown((pitch) => pitch * 1.4 + 5),
        'line-opacity': ['case', ['any', selected, ['boolean', ['feature-state', 'hover'], false]], 0.3, 0]
      }
    },
    {
      id: 'corridors',
      type: 'line',
      source: 'corridors',
      filter: ['!', isSpecial],
      layout: { ...layout, 'line-cap': 'round', 'line-sort-key': ['case', selected, 1, 0] },
      paint: { 'line-color': colour(look), 'line-offset': offset, 'line-width': width }
    },
    {
      id: 'corridors-special',
      type: 'line',
      source: 'corridors',
      filter: isSpecial,
      layout: { ...layout, 'line-sort-key': ['case', selected, 1, 0] },
      paint: {
        'line-color': colour(look),
        'line-offset': offset,
        'line-width': width,
        'line-dasharray': dashOf
      }
    }
  ];
}
