import type { Position } from '../atlas/atlas';
import type { MapData, MapPlace } from '../atlas/map-data';
import type { Camera, Page } from '../view/view';

/** What to bring into view: an area, and the zoom not to go beyond. */
export interface Target {
  /** [west, south, east, north] in degrees. */
  readonly bounds: readonly [number, number, number, number];
  readonly maxZoom: number;
}

/** Pixels that two symbols must be apart to be told apart with ease. */
const apart = 44;
/** The zooms that a place is shown at: the nearer its neighbours, the closer. */
const placeZooms = { port: 7, 'bonded-zone': 7, crossing: 7, hub: 6, destination: 6 } as const;
const closest = 9.5;

/** [west, south, east, north] of positions; null where there are none. */
export function boundsOf(positions: Iterable<Position>): Target['bounds'] | null {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [lon, lat] of positions) {
    [west, east] = [Math.min(west, lon), Math.max(east, lon)];
    [south, north] = [Math.min(south, lat), Math.max(north, lat)];
  }
  return west === Infinity ? null : [west, south, east, north];
}

function* corridorPositions(data: MapData, id: string | null): Generator<Position> {
  for (const corridor of data.corridors)
    if (id === null || corridor.id === id)
      for (const { section } of corridor.steps) yield* data.sections.get(section)?.coordinates ?? [];
}

/** Pixels between two places at zoom 0, on the Web Mercator plane. */
function pixelsBetween([lonA, latA]: Position, [lonB, latB]: Position): number {
  const stretch = 1 / Math.cos((((latA + latB) / 2) * Math.PI) / 180);
  return (512 / 360) * Math.hypot(lonA - lonB, (latA - latB) * stretch);
}

function placeZoom(place: MapPlace, places: readonly MapPlace[]): number {
  let nearest = Infinity;
  for (const other of places)
    if (other.id !== place.id) nearest = Math.min(nearest, pixelsBetween(place.position, other.position));
  const wanted = Math.log2(apart / nearest);
  return Math.min(closest, Math.max(placeZooms[place.kind], wanted));
}

function shownPositions(page: Page, data: MapData): Iterable<Position> {
  if (page.kind !== 'place') return [];
  switch (page.section) {
    case 'corridors':
      return corridorPositions(data, page.slug);
    case 'countries':
      return [...data.stations.values()]
        .filter(({ country }) => country === page.slug.toUpperCase())
        .map(({ position }) => position);
    // The bonded zones all lie in Xinjiang. Which places lie in another region the map's data do not say.
    case 'regions':
      return page.slug === 'xinjiang'
        ? data.places.filter(({ kind }) => kind === 'bonded-zone').map(({ position }) => position)
        : [];
    default:
      return [];
  }
}

/** Whether the page shows something of the map; the texts about the atlas and its sources leave the map as it is. */
export function isOfMap(page: Page): boolean {
  return page.kind === 'map' || page.kind === 'place';
}

/** What a page without a camera shows: its thing, or else the whole network of corridors. */
export function targetOf(page: Page, data: MapData, placeId: string | null): Target {
  const place = placeId === null ? undefined : data.places.find(({ id }) => id === placeId);
  if (place) {
    const [lon, lat] = place.position;
    return { bounds: [lon, lat, lon, lat], maxZoom: placeZoom(place, data.places) };
  }
  const bounds = boundsOf(shownPositions(page, data)) ?? boundsOf(corridorPositions(data, null));
  return { bounds: bounds ?? [-10, 20, 135, 60], maxZoom: 7 };
}

/** Pixels left free on every side of what is fitted into a map of that size. */
export function fitPadding(width: number, height: number): number {
  return Math.round(Math.min(48, 0.06 * Math.min(width, height)));
}

/** Whether two cameras give the same link. */
export function isSameCamera(a: Camera, b: Camera): boolean {
  const near = (x: number, y: number, most: number): boolean => Math.abs(x - y) < most;
  return (
    near(a.zoom, b.zoom, 0.005) &&
    near(a.lat, b.lat, 0.00005) &&
    near(a.lon, b.lon, 0.00005) &&
    near(a.bearing, b.bearing, 0.00005) &&
    near(a.pitch, b.pitch, 0.00005)
  );
}
