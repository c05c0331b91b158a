import type { Figure } from './figure';

/**
 * The count of trains that an entity's sources mostly give: `ce` (China-Europe alone) or `ce+ca` (with China-Central
 * Asia), whichever more of its trip figures say, if more than say neither (`ce-worded`). Null where no
 * figure tells, or where most only repeat the name of the service: then `ce-worded` figures stay by themselves.
 * At Alashankou, Horgos and the two together this is `ce+ca`.
 */
export function mainScope(figures: readonly Figure[]): 'ce' | 'ce+ca' | null {
  const trips = figures.filter(({ metric, stat }) => metric === 'trips' && stat === 'value');
  const count = (scope: string): number => trips.filter((figure) => figure.scope === scope).length;
  const [alone, together, worded] = [count('ce'), count('ce+ca'), count('ce-worded')];
  if (Math.max(alone, together) <= worded) return null;
  return together > alone ? 'ce+ca' : 'ce';
}
