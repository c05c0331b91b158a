import type { Position } from '../../atlas/atlas';

/** The part of the world the atlas shows: every point lies in it, so one outside it is a slip. */
const world = { west: -15, east: 150, south: 15, north: 72 };

function inWorld(lon: number, lat: number): boolean {
  return lon >= world.west && lon <= world.east && lat >= world.south && lat <= world.north;
}

function to4(degrees: number): number {
  return Number(degrees.toFixed(4));
}

/** What is wrong with a position, and what would be right; null where nothing is. */
export function positionFault([lon, lat]: Position): { problem: string; expected: string } | null {
  const here = `[${String(lon)},${String(lat)}]`;
  if (!Number.isFinite(lon) || !Number.isFinite(lat)) {
    return { problem: `${here} is not finite`, expected: 'two numbers of degrees' };
  }
  if (!inWorld(lon, lat)) {
    if (inWorld(lat, lon)) {
      return {
        problem: `${here} has latitude before longitude`,
        expected: `[longitude, latitude], so [${String(lat)},${String(lon)}]`
      };
    }
    if (Math.abs(lon) > 180 || Math.abs(lat) > 90) {
      return { problem: `${here} is out of range`, expected: 'longitude -180 to 180 and latitude -90 to 90' };
    }
    return {
      problem: `${here} is outside the atlas`,
      expected: `longitude ${String(world.west)} to ${String(world.east)} and latitude ${String(world.south)} to ${String(world.north)}`
    };
  }
  if (to4(lon) !== lon || to4(lat) !== lat) {
    return {
      problem: `${here} has more than 4 decimals`,
      expected: `[${String(to4(lon))},${String(to4(lat))}]`
    };
  }
  return null;
}

/**
 * Which way a closed ring runs, by the sign of its area (shoelace formula); null where it has no area.
 * RFC 7946, 3.1.6: outer rings run anticlockwise, holes clockwise.
 */
export function winding(ring: readonly Position[]): 'clockwise' | 'anticlockwise' | null {
  let twiceArea = 0;
  for (const [index, [lon, lat]] of ring.entries()) {
    const [nextLon, nextLat] = ring[(index + 1) % ring.length] ?? [lon, lat];
    twiceArea += lon * nextLat - nextLon * lat;
  }
  return twiceArea > 0 ? 'anticlockwise' : twiceArea < 0 ? 'clockwise' : null;
}
