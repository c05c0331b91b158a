import type { MapData, MapPlace } from '../map-data';
import { toMercator, type Point } from './mercator';

export type Side = 'left' | 'right' | 'top' | 'bottom';

/** Where a place's symbol and label stand. */
export interface Placing {
  /** Id of the foremost place of those close by: itself where it stands alone. */
  readonly leader: string;
  readonly side: Side;
  readonly spreadX: number;
  readonly spreadY: number;
  readonly apart: number;
}

interface Placed {
  readonly place: MapPlace;
  readonly point: Point;
  readonly placing: Placing;
}

/** Pixels between the symbols of places that would cover each other. */
const ring = 22;
/** Symbols nearer than this cover each other too much to be told apart or picked. */
const clear = 16.5;
/** Places that still cover each other at this zoom, from which on all are drawn, are fanned out. */
const fanZoom = 5;
/** Crossings are drawn from this zoom on; what else is fanned out waits for `fanZoom`. */
const firstFanZoom = 3;
/** Zooms at which symbols are kept clear of each other: later ones are as the last. */
const fanZooms = [fanZoom, 6, 7, 8, 9, 10];
const earlyZooms = [firstFanZoom, ...fanZooms];

const sides: readonly (readonly [side: Side, towards: Point])[] = [
  ['right', [1, 0]],
  ['bottom', [0, 1]],
  ['left', [-1, 0]],
  ['top', [0, -1]]
];

/** Eight directions as unit vectors right and down. */
const directions: readonly Point[] = Array.from({ length: 8 }, (_, index) => [
  Math.round(1e3 * Math.cos((index * Math.PI) / 4)) / 1e3,
  Math.round(1e3 * Math.sin((index * Math.PI) / 4)) / 1e3
]);

/**
 * Keeps places from hiding one another. Of those that stand close together the foremost keeps its spot, and the
 * symbols of the others are moved a ring's width off their points, each as near to its true direction as there is
 * room, on the sides that the foremost one's label and other groups leave free. Labels stand where no corridor, no
 * neighbour and no symbol of the group is. Depends on the order of `places` alone.
 */
export function placePlacings({ places, sections, corridors }: MapData): Map<string, Placing> {
  const points = new Map(places.map((place) => [place.id, toMercator(place.position)]));
  const lines = lineDirections(corridors, sections);
  const placed: Placed[] = [];
  for (const place of places) {
    const point = points.get(place.id) ?? [0, 0];
    const close = placed.filter((other) => pixels(point, other.point, fanZoom) < ring);
    const leader = close[0];
    if (!leader) {
      const side = freestSide(point, places, points, lines.get(place.station ?? '') ?? []);
      placed.push({ place, point, placing: { leader: place.id, side, spreadX: 0, spreadY: 0, apart: 0 } });
      continue;
    }
    const nearest = Math.min(...close.map((other) => pixels(point, other.point, 0)));
    const apart = nearest < 1e-6 ? 99 : Math.ceil(Math.log2(ring / nearest));
    const labelled = sides.find(([side]) => side === leader.placing.side)?.[1] ?? [0, 0];
    const bearing = towards(leader.point, point);
    // A crossing stands on the line; a zone and its long label are better beside it.
    const barred = place.kind === 'crossing' ? [] : (lines.get(leader.place.station ?? '') ?? []);
    // Farther ones cannot touch: two rings, and two of theirs.
    const around = placed.filter((other) => pixels(point, other.point, firstFanZoom) < 5 * ring);
    const cost = ([x, y]: Point, round: number): number => {
      const [spreadX, spreadY] = [x * ring * round, y * ring * round];
      let total = 3 * round - dot([x, y], bearing);
      for (const line of barred) total += 1.5 * Math.max(0, dot([x, y], line)) ** 2;
      if (dot([x, y], labelled) > 0.5) total += 4;
      for (const other of around)
        for (const zoom of place.kind === 'crossing' && drawnEarly(other) ? earlyZooms : fanZooms) {
          if (zoom >= apart) break;
          const scale = 512 * 2 ** zoom;
          const still = zoom >= other.placing.apart;
          const dx = (point[0] - other.point[0]) * scale + spreadX - (still ? 0 : other.placing.spreadX);
          const dy = (point[1] - other.point[1]) * scale + spreadY - (still ? 0 : other.placing.spreadY);
          if (dx * dx + dy * dy < clear * clear) total += 6;
        }
      return total;
    };
    let best: Point = [0, 0];
    let least = Infinity;
    for (const round of [1, 2])
      for (const direction of directions) {
        const total = cost(direction, round);
        if (total < least) [best, least] = [[direction[0] * round, direction[1] * round], total];
      }
    placed.push({
      place,
      point,
      placing: {
        leader: leader.placing.leader,
        side: sideOf(best),
        spreadX: Math.round(best[0] * ring),
        spreadY: Math.round(best[1] * ring),
        apart
      }
    });
  }
  return new Map(placed.map(({ place, placing }) => [place.id, placing]));
}

/** A place that is not fanned out, or a crossing. */
function drawnEarly({ place, placing }: Placed): boolean {
  return placing.leader === place.id || place.kind === 'crossing';
}

/** By station, the directions in which corridors leave it. */
function lineDirections(
  corridors: MapData['corridors'],
  sections: MapData['sections']
): Map<string, Point[]> {
  const lines = new Map<string, Point[]>();
  for (const id of new Set(corridors.flatMap(({ steps }) => steps.map(({ section }) => section)))) {
    const section = sections.get(id);
    const [first, last] = [section?.coordinates[0], section?.coordinates.at(-1)];
    if (!section || !first || !last) continue;
    const along = towards(toMercator(first), toMercator(last));
    for (const [end, direction] of [
      [section.from, along],
      [section.to, [-along[0], -along[1]]]
    ] as const) {
      const known = lines.get(end);
      if (known) known.push(direction);
      else lines.set(end, [direction]);
    }
  }
  return lines;
}

/** The side of a place that has the fewest lines and neighbours. */
function freestSide(
  point: Point,
  places: readonly MapPlace[],
  points: ReadonlyMap<string, Point>,
  lines: readonly Point[]
): Side {
  const around = lines.map((direction) => ({ direction, weight: 1 }));
  for (const other of places) {
    const at = points.get(other.id) ?? point;
    const distance = pixels(point, at, fanZoom);
    if (distance > 0 && distance < 120)
      around.push({ direction: towards(point, at), weight: 1.5 - distance / 120 });
  }
  const blocked = (side: Point): number =>
    around.reduce((sum, { direction, weight }) => sum + weight * Math.max(0, dot(side, direction)) ** 2, 0);
  let best: Side = 'right';
  let least = Infinity;
  for (const [side, direction] of sides) {
    const total = blocked(direction);
    if (total < least - 1e-9) [best, least] = [side, total];
  }
  return best;
}

function sideOf([x, y]: Point): Side {
  if (Math.abs(x) >= Math.abs(y) * 0.99) return x < 0 ? 'left' : 'right';
  return y < 0 ? 'top' : 'bottom';
}

function dot(a: Point, b: Point): number {
  return a[0] * b[0] + a[1] * b[1];
}

function pixels(a: Point, b: Point, zoom: number): number {
  return 512 * 2 ** zoom * Math.sqrt((a[0] - b[0]) ** 2 + (a[1] - b[1]) ** 2);
}

/** Unit vector from one point to another; none where they are one. */
function towards(from: Point, to: Point): Point {
  const length = Math.sqrt((to[0] - from[0]) ** 2 + (to[1] - from[1]) ** 2);
  return length < 1e-9 ? [0, 0] : [(to[0] - from[0]) / length, (to[1] - from[1]) / length];
}
