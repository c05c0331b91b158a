import type { ExpressionSpecification, LayerSpecification, LineLayerSpecification } from 'maplibre-gl';
import { dashes } from '../dashes';
import type { Look } from '../look';
import { match } from '../match';

/** A section that is not an ordinary line in operation. */
export const isSpecial: ExpressionSpecification = [
  'any',
  ['==', ['get', 'kind'], 'sea'],
  ['!=', ['get', 'status'], 'operating']
];

/** The line pattern of a special section: its status counts before the sea. */
export const dashOf = match(
  'status',
  (['construction', 'planned', 'suspended'] as const).map((status) => [
    status,
    ['literal', [...dashes[status]]]
  ]),
  ['literal', [...dashes.sea]]
);

/** Every railway we know, thin and grey below the corridors. */
export function network({ palette, isOn }: Look): LayerSpecification[] {
  const visibility = isOn('network') ? 'visible' : 'none';
  const paint: NonNullable<LineLayerSpecification['paint']> = {
    'line-color': palette.network,
    'line-width': ['interpolate', ['linear'], ['zoom'], 2, 0.6, 5, 1, 8, 1.8]
  };
  return [
    {
      id: 'network',
      type: 'line',
      source: 'network',
      filter: ['!', isSpecial],
      layout: { visibility, 'line-join': 'round' },
      paint
    },
    {
      id: 'network-special',
      type: 'line',
      source: 'network',
      filter: isSpecial,
      layout: { visibility, 'line-join': 'round' },
      paint: { ...paint, 'line-dasharray': dashOf }
    }
  ];
}
