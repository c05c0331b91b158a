import gjv from 'geojson-validation';
import * as v from 'valibot';
import type { Position } from '../../atlas/atlas';
import { quoted, type Report } from './fault';
import { readJson } from './json';
import { positionFault, winding } from './position';
import { readRecord, type Entries, type Value } from './record';

interface ReadFeature<E extends Entries> {
  readonly id: string;
  /** The file's own properties, whether or not they are right. */
  readonly properties: Readonly<Record<string, unknown>>;
  /** Null where the properties have a fault. */
  readonly value: Value<E> | null;
  /** In order; one for a Point. Empty where the geometry has a fault. */
  readonly positions: readonly Position[];
}

export interface Features<E extends Entries> {
  readonly file: string;
  readonly features: readonly ReadFeature<E>[];
  /** Ids of all features, of faulty ones too; null where a feature has none. */
  readonly ids: ReadonlySet<string> | null;
}

const collection = v.object({ type: v.literal('FeatureCollection'), features: v.array(v.unknown()) });
const record = v.record(v.string(), v.unknown());
const position = v.tuple([v.number(), v.number()]);
const lines = {
  Point: v.pipe(
    position,
    v.transform((one) => [one])
  ),
  LineString: v.array(position)
};
const polygon = v.object({ type: v.literal('Polygon'), coordinates: v.array(v.array(position)) });

function asRecord(value: unknown): Record<string, unknown> {
  const read = v.safeParse(record, value);
  return read.success ? read.output : {};
}

/**
 * The features of a GeoJSON file, all of one type of geometry, each with an id and exactly the properties
 * of `entries`. Null where the file is not there or no FeatureCollection; every fault is reported.
 */
export function readFeatures<E extends Entries>(
  file: string,
  text: string | undefined,
  geometryType: 'Point' | 'LineString',
  entries: E,
  report: Report
): Features<E> | null {
  const json = readJson(file, text, report);
  if (json === undefined) return null;
  const read = v.safeParse(collection, json);
  if (!read.success) {
    const problem = `${quoted(json)} is not a FeatureCollection`;
    report({
      file,
      where: null,
      field: null,
      problem,
      expected: '{"type":"FeatureCollection","features":[...]}'
    });
    return null;
  }
  if ('crs' in asRecord(json)) {
    report({ file, where: null, field: 'crs', problem: 'has a crs', expected: 'none: WGS84 (RFC 7946)' });
  }

  const features: ReadFeature<E>[] = [];
  const ids = new Set<string>();
  for (const [index, feature] of read.output.features.entries()) {
    const { id, properties: rawProperties, geometry } = asRecord(feature);
    const where = typeof id === 'string' && id !== '' ? id : `features[${String(index)}]`;
    const fault = (field: string | null, problem: string, expected: string | null): void => {
      report({ file, where, field, problem, expected });
    };
    if (where !== id) fault('id', id === undefined ? 'is missing' : `${quoted(id)} is not an id`, 'text');
    if (ids.has(where)) fault('id', `"${where}" is there twice`, 'each id once');
    if (where === id) ids.add(id);

    for (const message of gjv.isFeature(feature, true)) fault(null, `not GeoJSON: ${message}`, null);
    const properties = asRecord(rawProperties);
    for (const key of Object.keys(properties)) {
      if (!(key in entries)) fault(key, 'is not a property', `only ${Object.keys(entries).join(', ')}`);
    }
    const filled = Object.fromEntries(Object.keys(entries).map((key) => [key, properties[key] ?? null]));
    const value = readRecord(filled, entries, { file, where }, report);
    const positions = readPositions(asRecord(geometry), geometryType, fault);
    features.push({ id: where, properties, value, positions });
  }
  return { file, features, ids: ids.size < new Set(features.map(({ id }) => id)).size ? null : ids };
}

/** Positions of a geometry; none where it has a fault, which is reported. */
function readPositions(
  geometry: Readonly<Record<string, unknown>>,
  type: 'Point' | 'LineString',
  fault: (field: string, problem: string, expected: string | null) => void
): readonly Position[] {
  if (geometry.type !== type) {
    const rings = v.safeParse(polygon, geometry);
    fault('geometry', `${quoted(geometry.type ?? null)} is the wrong type`, type);
    if (rings.success) {
      for (const [index, ring] of rings.output.coordinates.entries()) {
        const right = index === 0 ? 'anticlockwise' : 'clockwise';
        const runs = winding(ring);
        if (runs !== null && runs !== right) {
          fault('geometry', `ring ${String(index)} runs ${runs}`, `${right} (RFC 7946, section 3.1.6)`);
        }
      }
    }
    return [];
  }
  const read = v.safeParse(lines[type], geometry.coordinates);
  if (!read.success) {
    fault('coordinates', `${quoted(geometry.coordinates)} are not positions`, '[longitude, latitude]');
    return [];
  }
  let sound = true;
  for (const [index, each] of read.output.entries()) {
    const wrong = positionFault(each);
    if (wrong === null) continue;
    sound = false;
    fault(type === 'Point' ? 'coordinates' : `coordinates.${String(index)}`, wrong.problem, wrong.expected);
  }
  return sound ? read.output : [];
}
