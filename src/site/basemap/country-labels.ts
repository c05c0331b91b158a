import type { Feature, MultiPolygon, Point, Position } from 'geojson';
import { area } from '@turf/turf';
import { languages } from '../../atlas/language';
import { drawable } from '../../map/labels';
import type { CountryProperties } from './country-polygons';
import { pole } from './pole';

export interface CountryLabel {
  /** ISO 3166-1 alpha-2. */
  readonly iso: string;
  /** 1 (from the farthest zooms) to 5, by area. */
  readonly rank: number;
  /** The country's own name for itself, in its first official language. */
  readonly local: string;
  /** By language of the interface: the name in it. */
  readonly [language: string]: string | number;
}

// Where Unicode's "likely subtags" give another language than the state's own first one.
const stateLanguage: Readonly<Record<string, string>> = { KZ: 'kk', KG: 'ky', BY: 'be', XK: 'sq' };

// Where the roomiest point is a poor place for the name: it would lie off the part that people know, or under
// the corridors.
const better: Readonly<Record<string, Position>> = {
  RU: [96, 64.5],
  CN: [103.5, 33],
  KZ: [66.5, 47.8],
  US: [-99, 39.5],
  CA: [-107, 58],
  NO: [9.5, 61.5],
  FI: [26.5, 63.8],
  SE: [15.2, 62.3],
  MN: [103.5, 46.4],
  UZ: [63.2, 42.2],
  KG: [75.2, 41.5],
  TM: [59, 39.3],
  ID: [113.5, -0.6],
  MY: [102.3, 4]
};

/** Smallest area in km2 of each rank but the last. */
const rankAreas = [1_500_000, 400_000, 120_000, 25_000];

function nameOf(iso: string, locale: string): string {
  return drawable(new Intl.DisplayNames([locale], { type: 'region', style: 'short' }).of(iso) ?? iso);
}

function ringArea(ring: readonly Position[]): number {
  let sum = 0;
  for (let index = 1; index < ring.length; index++) {
    const [ax = 0, ay = 0] = ring[index - 1] ?? [];
    const [bx = 0, by = 0] = ring[index] ?? [];
    sum += ax * by - bx * ay;
  }
  return Math.abs(sum) / 2;
}

/** The roomiest point of the country's largest polygon, on a plane true to scale at its middle latitude. */
function roomiest(country: MultiPolygon): Position {
  let largest: Position[][] = [];
  let most = -1;
  for (const polygon of country.coordinates) {
    const size = ringArea(polygon[0] ?? []);
    if (size > most) [most, largest] = [size, polygon];
  }
  const latitudes = (largest[0] ?? []).map(([, lat = 0]) => lat);
  const middle = (Math.min(...latitudes) + Math.max(...latitudes)) / 2;
  const narrow = Math.cos((middle * Math.PI) / 180);
  const [x = 0, y = 0] = pole(
    largest.map((ring) => ring.map(([lon = 0, lat = 0]) => [lon * narrow, lat])),
    Math.min(0.05, Math.sqrt(most) / 50)
  );
  return [Number((x / narrow).toFixed(4)), Number(y.toFixed(4))];
}

/** One label a country, with its name in each language of the interface and in its own. */
export function countryLabels(
  countries: readonly Feature<MultiPolygon, CountryProperties>[]
): Feature<Point, CountryLabel>[] {
  return countries.map(({ geometry, properties: { iso } }) => {
    const km2 = area(geometry) / 1e6;
    const rank = rankAreas.findIndex((least) => km2 >= least);
    const own = stateLanguage[iso] ?? new Intl.Locale(`und-${iso}`).maximize().toString();
    return {
      type: 'Feature',
      properties: {
        iso,
        rank: rank < 0 ? rankAreas.length + 1 : rank + 1,
        local: nameOf(iso, own),
        ...Object.fromEntries(languages.map((language) => [language, nameOf(iso, language)]))
      },
      geometry: { type: 'Point', coordinates: better[iso] ?? roomiest(geometry) }
    };
  });
}
