import { booleanPointInPolygon } from '@turf/turf';
import type { Feature, MultiPolygon, Polygon } from 'geojson';
import type { Network, Position, Section } from './atlas';
import { drawnKm } from './length';

/** A country's area: ISO 3166-1 alpha-2 code and polygons in WGS84. */
export type CountryArea = Feature<Polygon | MultiPolygon, { readonly iso: string }>;

/** By section id: the share of its length, 0 to 1, that lies in the country of its `from` station. */
export type BorderShares = ReadonlyMap<string, number>;

/** Tells whether a position lies in one country. */
type Inside = (position: Position) => boolean;

/** How far apart, in km, a line is looked at; where the country changes between two looks it is narrowed down. */
const lookKm = 1;
/** Halvings of the stretch between two looks: to within half a metre. */
const halvings = 11;

/**
 * How each section on land whose ends are in different countries is split between the two, at the point where its
 * drawn line crosses the border. It is only as right as the line and the border are.
 */
export function borderShares(
  { stations, sections }: Pick<Network, 'stations' | 'sections'>,
  areas: readonly CountryArea[]
): BorderShares {
  const insides = new Map<string, Inside>();
  const insideOf = (iso: string): Inside => {
    const known = insides.get(iso) ?? insideAreas(areas.filter(({ properties }) => properties.iso === iso));
    insides.set(iso, known);
    return known;
  };
  const shares = new Map<string, number>();
  for (const section of sections.values()) {
    const from = stations.get(section.from)?.country;
    const to = stations.get(section.to)?.country;
    if (section.sea || from === undefined || to === undefined || from === to) continue;
    shares.set(section.id, shareOfFirst(section, insideOf(from), insideOf(to)));
  }
  return shares;
}

/** The share of a line's length in the first of two countries, where it runs between the two. */
function shareOfFirst({ coordinates }: Pick<Section, 'coordinates'>, first: Inside, second: Inside): number {
  const looks = looksAlong(coordinates);
  const seen = nearestKnown(looks.map((look) => (first(look) ? true : second(look) ? false : null)));
  let inFirst = 0;
  let total = 0;
  looks.forEach((look, index) => {
    const next = looks[index + 1];
    if (!next) return;
    const km = drawnKm([look, next]);
    const [here = true, there = true] = [seen[index], seen[index + 1]];
    total += km;
    if (here === there) inFirst += here ? km : 0;
    else {
      const change = changeBetween(look, next, here ? first : second);
      inFirst += here ? km * change : km * (1 - change);
    }
  });
  return total > 0 ? inFirst / total : 1;
}

/** Where between two positions, 0 to 1, a line leaves what it starts in. */
function changeBetween(start: Position, end: Position, inside: Inside): number {
  let low = 0;
  let high = 1;
  for (let step = 0; step < halvings; step++) {
    const middle = (low + high) / 2;
    if (inside(between(start, end, middle))) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

function looksAlong(coordinates: readonly Position[]): Position[] {
  return coordinates.flatMap((position, index) => {
    const next = coordinates[index + 1];
    if (!next) return [position];
    const parts = Math.max(1, Math.ceil(drawnKm([position, next]) / lookKm));
    return Array.from({ length: parts }, (_, part) => between(position, next, part / parts));
  });
}

function between([lon, lat]: Position, [endLon, endLat]: Position, share: number): Position {
  return [lon + (endLon - lon) * share, lat + (endLat - lat) * share];
}

/** What lies in neither country (a strait, a rounded coast) goes with the nearest that lies in one of them. */
function nearestKnown(seen: readonly (boolean | null)[]): (boolean | null)[] {
  return seen.map((known, index) => {
    if (known !== null) return known;
    for (let off = 1; off < seen.length; off++) {
      const near = seen[index - off] ?? seen[index + off];
      if (near !== null && near !== undefined) return near;
    }
    return null;
  });
}

function insideAreas(areas: readonly CountryArea[]): Inside {
  const polygons = areas.flatMap(({ geometry }) =>
    (geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates).map((coordinates) => {
      const lons = (coordinates[0] ?? []).map(([lon = 0]) => lon);
      const lats = (coordinates[0] ?? []).map(([, lat = 0]) => lat);
      const box = [Math.min(...lons), Math.min(...lats), Math.max(...lons), Math.max(...lats)] as const;
      return { box, polygon: { type: 'Polygon' as const, coordinates } };
    })
  );
  // A country that crosses the antimeridian may be given a whole turn to the east or west.
  return ([lon, lat]) =>
    polygons.some(({ box: [west, south, east, north], polygon }) =>
      [lon - 360, lon, lon + 360].some(
        (x) =>
          x >= west && x <= east && lat >= south && lat <= north && booleanPointInPolygon([x, lat], polygon)
      )
    );
}
