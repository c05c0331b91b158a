import type { Feature, Position } from 'geojson';
import { toMercator, type Point } from '../../atlas/layers/mercator';
import { borderDashes } from '../../map/dashes';
import { stillWorld } from '../../map/still-frame';
import { basemapLayers } from '../basemap/basemap-layers';
import { dashArray, ink } from './paint';
import { pathData, simplified } from '../../map/path-data';

/** [west, north, east, south] in units of the frame. */
type Box = readonly [number, number, number, number];

function boxOf([west, south, east, north]: readonly [number, number, number, number]): Box {
  const [[left, top], [right, bottom]] = [toMercator([west, north]), toMercator([east, south])];
  return [left * stillWorld, top * stillWorld, right * stillWorld, bottom * stillWorld];
}

/** What a still map can show at all: at its sides a wide window sees beyond the lines. */
const seen = boxOf([-60, -30, 178, 81]);
/** Where the lines run: here the ground is drawn in full detail. */
const detailed = boxOf([-13, 20, 142, 68]);
/** How far in units a line may be off, within and without that. */
const [near, far] = [1, 7];
/** Smaller islands and lakes are left out, within and without. */
const [small, smallFar] = [3, 14];

function isIn([left, top, right, bottom]: Box, [x, y]: Point): boolean {
  return x > left && x < right && y > top && y < bottom;
}

/** A position in units of the frame. */
export function onFrame([lon = 0, lat = 0]: Position): Point {
  const [x, y] = toMercator([lon, Math.max(-85, Math.min(85, lat))]);
  return [x * stillWorld, y * stillWorld];
}

function runs({ geometry }: Feature): Position[][] {
  switch (geometry.type) {
    case 'LineString':
      return [geometry.coordinates];
    case 'Polygon':
      return geometry.coordinates;
    case 'MultiPolygon':
      return geometry.coordinates.flat();
    default:
      return [];
  }
}

/** Simplified, the more so away from the lines. */
function generalised(points: readonly Point[]): Point[] {
  const kept = new Set(simplified(points, far).map(String));
  return simplified(points, near).filter((point) => isIn(detailed, point) || kept.has(String(point)));
}

function size(points: readonly Point[]): number {
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  return Math.hypot(Math.max(...xs) - Math.min(...xs), Math.max(...ys) - Math.min(...ys));
}

function groundPath(features: readonly Feature[], closed: boolean): string {
  return features
    .flatMap(runs)
    .map((run) => run.map(onFrame))
    .filter((points) => points.some((point) => isIn(seen, point)))
    .filter(
      (points) => !closed || size(points) > (points.some((point) => isIn(detailed, point)) ? small : smallFar)
    )
    .map((points) => pathData(generalised(points), 0, closed))
    .join('');
}

/** Land, lakes and borders: those in dispute dotted. Its strokes are as wide in every crop. */
export function ground(): string {
  const coarse = basemapLayers('50m');
  // At 1:50,000,000 a border is so rough that stations beside it come to lie in the other country.
  const { borders } = basemapLayers('10m');
  const lines = (disputed: 0 | 1): string =>
    groundPath(
      borders.features.filter(({ properties }) => properties?.disputed === disputed),
      false
    );
  const still = 'vector-effect="non-scaling-stroke"';
  return [
    `<g id="ground" fill-rule="evenodd" stroke-linejoin="round">`,
    `<path fill="${ink('land')}" stroke="${ink('coast')}" stroke-width=".8" ${still} d="${groundPath(coarse.land.features, true)}"/>`,
    `<path fill="${ink('water')}" stroke="${ink('coast')}" stroke-width=".7" ${still} d="${groundPath(coarse.lakes.features, true)}"/>`,
    `<g fill="none" stroke="${ink('border')}">`,
    `<path stroke-width=".9"${dashArray(borderDashes.settled, 0.9)} ${still} d="${lines(0)}"/>`,
    `<path stroke-width="1.1"${dashArray(borderDashes.disputed, 1.1)} ${still} d="${lines(1)}"/>`,
    `</g></g>`
  ].join('');
}
