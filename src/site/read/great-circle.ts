import { distance } from '@turf/turf';
import type { Position } from '../../atlas/atlas';
import { quoted } from './fault';

/** km between two positions over turf's sphere, which is up to 0.5 % off the ellipsoid. */
export function greatCircle(a: Position, b: Position): number {
  return distance([...a], [...b]);
}

/**
 * What to say of a published length that no way between `a` and `b` can have; null where it can be.
 * Left to it: 0.5 % for the sphere, and 1 km for a length that is rounded.
 */
export function tooShort(km: number, a: Position, b: Position): { problem: string; expected: string } | null {
  const least = greatCircle(a, b) * 0.995;
  if (km + 1 >= least) return null;
  return {
    problem: `${quoted(km)} km is shorter than the great circle between the two ends`,
    expected: `at least ${least.toFixed(0)}`
  };
}
