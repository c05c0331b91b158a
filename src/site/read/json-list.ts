import * as v from 'valibot';
import { quoted, type Fault, type Report } from './fault';
import { unknownId } from './field';
import { readJson } from './json';
import { readRecord, type Entries, type Value } from './record';

const list = v.array(v.record(v.string(), v.unknown()));

/** Two station ids or more, in order. */
export const stationList = v.pipe(
  v.array(
    v.string(({ input }) => `${quoted(input)} is not an id; expected a station id`),
    ({ input }) => `${quoted(input)} is not a list; expected station ids`
  ),
  v.minLength(2, ({ input }) => `${quoted(input)} is too short; expected two stations at least`)
);

export interface Item<E extends Entries> {
  /** Where a fault of it is. */
  readonly at: Pick<Fault, 'file' | 'where'>;
  readonly value: Value<E>;
}

/**
 * A JSON file that is a list of objects with the properties of `entries`. Null where it is not there or not
 * a list; items with a fault are left out, and every fault is reported under the item's `key`.
 */
export function readJsonList<E extends Entries>(
  file: string,
  content: string | undefined,
  key: keyof E & string,
  entries: E,
  report: Report
): readonly Item<E>[] | null {
  const json = readJson(file, content, report);
  if (json === undefined) return null;
  const read = v.safeParse(list, json);
  if (!read.success) {
    report({
      file,
      where: null,
      field: null,
      problem: `${quoted(json)} is not a list of objects`,
      expected: '[{...}, {...}]'
    });
    return null;
  }
  return read.output.flatMap((record, index) => {
    const name = record[key];
    const at = { file, where: typeof name === 'string' ? name : `[${String(index)}]` };
    for (const property of Object.keys(record)) {
      if (property in entries) continue;
      const expected = `only ${Object.keys(entries).join(', ')}`;
      report({ ...at, field: property, problem: 'is not a property', expected });
    }
    const filled = Object.fromEntries(
      Object.keys(entries).map((property) => [property, record[property] ?? null])
    );
    const value = readRecord(filled, entries, at, report);
    return value === null ? [] : [{ at, value }];
  });
}

/** Reports each of `stations` that is not a station of the network. */
export function reportUnknownStations(
  stations: readonly string[],
  stationIds: ReadonlySet<string> | null,
  at: Pick<Fault, 'file' | 'where'>,
  report: Report
): void {
  for (const [index, station] of stations.entries()) {
    if (stationIds === null || stationIds.has(station)) continue;
    const unknown = unknownId(station, stationIds, 'a station of network/stations.geojson');
    report({ ...at, field: `stations.${String(index)}`, ...unknown });
  }
}
