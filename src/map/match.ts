import type { ExpressionSpecification } from 'maplibre-gl';

type Output = string | number | ExpressionSpecification;

/** A MapLibre `match` of one of the feature's properties. Throws where there is nothing to match. */
export function match(
  property: string,
  outputs: readonly (readonly [label: string, output: Output])[],
  fallback: Output
): ExpressionSpecification {
  const [first, ...rest] = outputs;
  if (!first) throw new Error(`Nothing to match "${property}" with.`);
  return ['match', ['get', property], ...first, ...rest.flat(), fallback];
}
