import type { Position } from '../atlas';

/** A point of the plane. */
export type Point = readonly [x: number, y: number];

/**
 * Web Mercator (EPSG:3857 on the unit square): x east from 180 degrees west, y south from 85.05 degrees north.
 * At zoom z MapLibre draws the square 512 * 2^z pixels wide.
 */
export function toMercator([lon, lat]: Position): Point {
  const sin = Math.sin((lat * Math.PI) / 180);
  return [lon / 360 + 0.5, 0.5 - Math.log((1 + sin) / (1 - sin)) / (4 * Math.PI)];
}

/** The inverse of `toMercator`, in degrees. */
export function fromMercator([x, y]: Point): Position {
  return [(x - 0.5) * 360, (Math.atan(Math.exp((0.5 - y) * 2 * Math.PI)) * 360) / Math.PI - 90];
}
