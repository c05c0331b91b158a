import type { Position } from '../atlas';
import { fromMercator, toMercator, type Point } from './mercator';

/** How far a sea leg swings out from the straight, as a share of its length: a great circle's look, clear of Crimea. */
const bulge = 0.06;

/** A sea leg of two points as a gentle curve of 17, bent towards the pole of its hemisphere; others as they are. */
export function seaArc(coordinates: readonly Position[]): readonly Position[] {
  const [first, last] = [coordinates[0], coordinates.at(-1)];
  if (!first || !last || coordinates.length !== 2) return coordinates;
  const [a, b] = [toMercator(first), toMercator(last)];
  const [dx, dy] = [b[0] - a[0], b[1] - a[1]];
  const poleward = Math.sign(dx) * (first[1] + last[1] < 0 ? -1 : 1) || 1;
  // The control point of a quadratic Bezier curve, which passes half as far from the straight.
  const control: Point = [
    (a[0] + b[0]) / 2 + poleward * dy * 2 * bulge,
    (a[1] + b[1]) / 2 - poleward * dx * 2 * bulge
  ];
  return Array.from({ length: 17 }, (_, index) => {
    if (index === 0) return first;
    if (index === 16) return last;
    const t = index / 16;
    const [u, v, w] = [(1 - t) ** 2, 2 * t * (1 - t), t * t];
    return fromMercator([u * a[0] + v * control[0] + w * b[0], u * a[1] + v * control[1] + w * b[1]]);
  });
}
