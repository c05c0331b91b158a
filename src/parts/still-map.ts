import type { PlacePoint } from '../atlas/layers/place-layer';
import { fromMercator, toMercator, type Point } from '../atlas/layers/mercator';
import type { MapData, Step } from '../atlas/map-data';
import type { Target } from '../map/camera';
import { otherSides, tierZooms } from '../map/layers/places';
import { pathData, simplified } from '../map/path-data';
import { shapeOf, type ShapeName } from '../map/shapes';
import { isSpread } from '../map/spread';
import { stillUnits, stillWorld, stillZooms, type StillZoom } from '../map/still-frame';
import { labelStyles } from './still-label';
import { textWidth } from './text-width';

/** The map of a page as a picture: a crop of the base picture, and what is singled out on it. */
export interface StillMap {
  /** What it shows, in words. */
  readonly title: string;
  /** Left, top, width and height in units of the frame. */
  readonly crop: readonly [number, number, number, number];
  /** Which of the base picture's lines it shows. */
  readonly zoom: StillZoom;
  /** Ids of the corridors that stand out from the others; none where all are alike. */
  readonly corridors: readonly string[];
  /** A way that stands out, as path data in units of the frame; empty where there is none. */
  readonly way: string;
  /** Names of countries, at percent of the crop's width and height. */
  readonly countries: readonly { readonly name: string; readonly x: number; readonly y: number }[];
  /** From the one drawn first to the topmost. */
  readonly places: readonly StillPlace[];
  /** The scale bar: its length as a percentage of the crop's width, and what it says. */
  readonly scale: { readonly share: number; readonly text: string };
}

export interface StillPlace {
  /** Percent of the crop's width and height. */
  readonly x: number;
  readonly y: number;
  /** Pixels that the symbol is moved to the right and down, off the symbols on the same spot. */
  readonly dx: number;
  readonly dy: number;
  readonly shape: ShapeName;
  /** One of those that the page is about. */
  readonly own: boolean;
  /** Only where the picture is wide enough for it: still-map.css. */
  readonly minor: boolean;
  /** Empty where there is no room for it. */
  readonly label: string;
  readonly side: PlacePoint['side'];
}

/** What a still map is to show. */
export interface StillSubject {
  readonly title: string;
  readonly target: Target;
  /** Ids of the places that the page is about. */
  readonly places: readonly string[];
  /** Ids of the corridors that stand out. */
  readonly corridors: readonly string[];
  /** Ways that stand out and are no corridors. */
  readonly ways: readonly (readonly Step[])[];
}

/** What still maps are made of in one language. */
export interface StillSource {
  readonly data: Pick<MapData, 'sections'>;
  /** In order of rank. */
  readonly places: readonly { readonly point: PlacePoint; readonly position: readonly number[] }[];
  /**
   * The names of the countries in a crop, the roomiest first, each with the points it can stand at in units of the
   * frame, the best first.
   */
  readonly countriesIn: (
    crop: StillMap['crop']
  ) => readonly { readonly name: string; readonly points: readonly Point[] }[];
  /** Points of the corridors on the Mercator square: no country's name stands on them. */
  readonly track: readonly Point[];
  /** `200 km at 45° N` */
  readonly scaleText: (km: number, latitude: number) => string;
}

/** A picture's size in pixels. */
export interface StillSize {
  readonly width: number;
  readonly height: number;
}

/** The size a page's still map is laid out for; the page shows it smaller or larger. */
const pageSize: StillSize = { width: 800, height: 600 };
/** The narrowest that the foremost labels have room on. */
const narrow = 400;
/** The closest that the base picture bears. */
const closest = 6;
const mostSymbols = 18;
const mostLabels = 12;

/** The still map of a subject. */
export function stillMapOf(source: StillSource, subject: StillSubject, size = pageSize): StillMap {
  const { middle, zoom } = fitted(subject.target, size);
  const units = stillUnits(zoom);
  const [width, height] = [size.width * units, size.height * units];
  const left = Math.round(middle[0] * stillWorld - width / 2);
  const top = Math.round(middle[1] * stillWorld - height / 2);
  const crop = [left, top, Math.round(width), Math.round(height)] as const;
  const places = placesIn(source, subject, crop, zoom, size);
  return {
    title: subject.title,
    crop,
    zoom: stillZooms.reduce((best, each) => (Math.abs(each - zoom) < Math.abs(best - zoom) ? each : best)),
    corridors: subject.corridors,
    way: subject.ways.map((way) => wayData(source.data, way, units)).join(''),
    countries: countriesIn(source, crop, places, size),
    places,
    scale: scaleOf(crop, source.scaleText)
  };
}

/** Where the picture's middle lies on the Mercator square, and its zoom. */
function fitted({ bounds: [west, south, east, north], maxZoom }: Target, { width, height }: StillSize) {
  const [[left, top], [right, bottom]] = [toMercator([west, north]), toMercator([east, south])];
  const margin = 0.88;
  const across = Math.max(right - left, 1e-9) / (width * margin);
  const down = Math.max(bottom - top, 1e-9) / (height * margin);
  const zoom = Math.min(maxZoom, closest, -Math.log2(512 * Math.max(across, down)));
  const middle: Point = [(left + right) / 2, (top + bottom) / 2];
  return { middle, zoom };
}

function wayData({ sections }: Pick<MapData, 'sections'>, way: readonly Step[], units: number): string {
  const points = way.flatMap(({ section, forward }) => {
    const line = (sections.get(section)?.coordinates ?? []).map((position): Point => {
      const [x, y] = toMercator(position);
      return [x * stillWorld, y * stillWorld];
    });
    return forward ? line : line.reverse();
  });
  return pathData(simplified(points, units), 0, false);
}

/** Left, top, right and bottom in pixels. */
type Box = readonly [number, number, number, number];

function overlap(a: Box, b: Box): boolean {
  return a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3];
}

interface Candidate {
  readonly place: Omit<StillPlace, 'label' | 'side' | 'minor'>;
  readonly name: string;
  readonly sides: readonly PlacePoint['side'][];
  /** Alashankou and Horgos, which stand close to each other and are never left out. */
  readonly gateway: boolean;
}

function symbolBox({ x, y, dx, dy, own }: Candidate['place'], { width, height }: StillSize): Box {
  const [cx, cy] = [(x * width) / 100 + dx, (y * height) / 100 + dy];
  const half = own ? 11 : 7;
  return boxAround(cx, cy, half, half);
}

/** The room a label takes, in a picture of that size. */
function labelBox(
  place: Pick<StillPlace, 'x' | 'y' | 'dx' | 'dy' | 'own'>,
  name: string,
  side: PlacePoint['side'],
  { width, height }: StillSize
): Box {
  const [cx, cy] = [(place.x * width) / 100 + place.dx, (place.y * height) / 100 + place.dy];
  const { gap, size } = labelStyles[place.own ? 'own' : 'other'];
  const long = textWidth(name, place.own) * size;
  const high = size * 1.25;
  switch (side) {
    case 'right':
      return [cx + gap, cy - high / 2, cx + gap + long, cy + high / 2];
    case 'left':
      return [cx - gap - long, cy - high / 2, cx - gap, cy + high / 2];
    case 'top':
      return [cx - long / 2, cy - gap - high, cx + long / 2, cy - gap];
    case 'bottom':
      return [cx - long / 2, cy + gap, cx + long / 2, cy + gap + high];
  }
}

/** The places in the crop, the page's own first, then by rank as far as there is room. */
function placesIn(
  { places }: StillSource,
  subject: StillSubject,
  [left, top, width, height]: StillMap['crop'],
  zoom: number,
  size: StillSize
): StillPlace[] {
  const own = new Set(subject.places);
  const candidates = places
    .filter(({ point }) => own.has(point.place) || (tierZooms[point.tier - 1] ?? 0) <= zoom)
    .toSorted((a, b) => Number(own.has(b.point.place)) - Number(own.has(a.point.place)))
    .flatMap(({ point, position }): Candidate[] => {
      const [lon = 0, lat = 0] = position;
      const [mx, my] = toMercator([lon, lat]);
      const [x, y] = [(mx * stillWorld - left) / width, (my * stillWorld - top) / height];
      if (x < 0.02 || x > 0.98 || y < 0.02 || y > 0.98) return [];
      const spread = isSpread(point, zoom);
      // The zones round a port are for its own page and theirs.
      if (spread && point.kind === 'bonded-zone' && !own.has(point.place)) return [];
      return [
        {
          place: {
            x: percent(x),
            y: percent(y),
            dx: spread ? point.spreadX : 0,
            dy: spread ? point.spreadY : 0,
            shape: shapeOf(point.kind, point.gaugeChange),
            own: own.has(point.place)
          },
          name: point.name,
          gateway: point.tier === 1,
          sides: [point.side, ...otherSides[point.side]]
        }
      ];
    });
  const alone = candidates.filter(({ place }) => place.own).length === 1;
  const shown: { readonly spot: Candidate['place']; readonly place: StillPlace }[] = [];
  const small = { width: narrow, height: (narrow * size.height) / size.width };
  // First those with room even in the narrowest picture, then what the wide one has room for beside them.
  for (const at of [small, size])
    for (const { place: spot, name, sides, gateway } of candidates) {
      if (shown.length >= mostSymbols) break;
      if (shown.some((other) => other.spot === spot)) continue;
      const taken = takenBy(shown, at);
      const symbol = symbolBox(spot, at);
      const first = (spot.own && alone) || gateway;
      if (!first && taken.some((box) => overlap(box, symbol))) continue;
      const labels = shown.filter(({ place }) => place.label !== '').length;
      const side = labels < mostLabels ? freeSide(spot, name, sides, taken, at) : undefined;
      if (side === undefined && at === small && !first) continue;
      const label = side === undefined ? '' : name;
      shown.push({ spot, place: { ...spot, minor: at !== small, label, side: side ?? 'right' } });
    }
  return shown.map(({ place }) => place).reverse();
}

function takenBy(shown: readonly { readonly place: StillPlace }[], size: StillSize): Box[] {
  const scale: Box = [0, size.height - scaleRoom.height, scaleRoom.width, size.height];
  return [
    scale,
    ...shown.flatMap(({ place }) => [
      symbolBox(place, size),
      ...(place.label === '' ? [] : [labelBox(place, place.label, place.side, size)])
    ])
  ];
}

/** Pixels at the foot of the picture that the credits need. */
const foot = 24;
/** What the scale bar and its text need: pixels wide, and high from the picture's foot. */
const scaleRoom = { width: 190, height: 48 };

function freeSide(
  spot: Candidate['place'],
  name: string,
  sides: Candidate['sides'],
  taken: readonly Box[],
  size: StillSize
): PlacePoint['side'] | undefined {
  return sides.find((side) => isFree(labelBox(spot, name, side, size), taken, size));
}

/** How many countries are named at most. */
const mostCountries = 8;

/** The countries, where their names are clear of places and corridors, even in the narrowest picture. */
function countriesIn(
  source: StillSource,
  crop: StillMap['crop'],
  places: readonly StillPlace[],
  size: StillSize
): StillMap['countries'] {
  const [left, top, width, height] = crop;
  const track = source.track.map(([x, y]): Point => [
    (x * stillWorld - left) / width,
    (y * stillWorld - top) / height
  ]);
  const pictures = [{ width: narrow, height: (narrow * size.height) / size.width }, size].map((at) => ({
    at,
    taken: [
      ...takenBy(
        places.filter(({ minor }) => at === size || !minor).map((place) => ({ place })),
        at
      ),
      ...track.map(([x, y]) => boxAround(x * at.width, y * at.height, 3, 3))
    ]
  }));
  const nameBox = (name: string, [x, y]: Point, { width: wide, height: high }: StillSize): Box =>
    boxAround(((x - left) / width) * wide, ((y - top) / height) * high, textWidth(name, true) * 6.5, 8);
  const named: { name: string; x: number; y: number }[] = [];
  for (const { name, points } of source.countriesIn(crop)) {
    if (named.length >= mostCountries) break;
    const point = points.find((each) =>
      pictures.every(({ at, taken }) => isFree(nameBox(name, each, at), taken, at))
    );
    if (!point) continue;
    for (const { at, taken } of pictures) taken.push(nameBox(name, point, at));
    named.push({
      name,
      x: percent((point[0] - left) / width),
      y: percent((point[1] - top) / height)
    });
  }
  return named;
}

function boxAround(x: number, y: number, right: number, down: number): Box {
  return [x - right, y - down, x + right, y + down];
}

function isFree(box: Box, taken: readonly Box[], size: StillSize): boolean {
  const isInside = box[0] > 0 && box[1] > 0 && box[2] < size.width && box[3] < size.height - foot;
  return isInside && taken.every((other) => !overlap(other, box));
}

function percent(share: number): number {
  return Number((share * 100).toFixed(1));
}

/** Km round the equator: WGS84. */
const equator = 40075.017;

/** A round number of km, at most a fourth of the crop's width, true at its middle latitude. */
function scaleOf(
  [, top, width, height]: StillMap['crop'],
  text: StillSource['scaleText']
): StillMap['scale'] {
  const [, latitude] = fromMercator([0.5, (top + height / 2) / stillWorld]);
  const across = (width / stillWorld) * equator * Math.cos((latitude * Math.PI) / 180);
  const power = 10 ** Math.floor(Math.log10(across / 4));
  const km = power * ([5, 2, 1].find((step) => step * power <= across / 4) ?? 1);
  return { share: Number(((km / across) * 100).toFixed(2)), text: text(km, Math.round(latitude)) };
}
