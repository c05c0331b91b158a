import { simplify } from '@turf/turf';
import type { Point } from '../atlas/layers/mercator';

/**
 * A line as SVG path data, each point counted from the one before, written as short as SVG reads it.
 * @param digits Decimals that are kept.
 * @param closed Whether it goes back to its start.
 */
export function pathData(points: readonly Point[], digits: 0 | 1, closed: boolean): string {
  const grain = 10 ** digits;
  const written = (steps: number): string => String(steps / grain).replace(/^(-?)0\./, '$1.');
  let [x, y] = [0, 0];
  let data = '';
  let count = 0;
  for (const point of points) {
    const [nextX, nextY] = [Math.round(point[0] * grain), Math.round(point[1] * grain)];
    if (count > 0 && nextX === x && nextY === y) continue;
    const [right, down] = [written(nextX - x), written(nextY - y)];
    [x, y] = [nextX, nextY];
    data += count === 0 ? 'M' : count === 1 ? 'l' : right.startsWith('-') ? '' : ' ';
    data += right + (down.startsWith('-') ? '' : ' ') + down;
    count++;
  }
  return count < 2 ? '' : closed ? `${data}z` : data;
}

/** The line without the points that lie within `tolerance` of it (Douglas and Peucker). */
export function simplified(points: readonly Point[], tolerance: number): Point[] {
  if (points.length < 3) return [...points];
  const coordinates = points.map(([x, y]) => [x, y]);
  const line = simplify({ type: 'LineString', coordinates }, { tolerance, highQuality: true });
  return line.coordinates.map(([x = 0, y = 0]) => [x, y]);
}
