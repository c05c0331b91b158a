import { entityKinds, precisions, type Entity, type EntityKind } from '../../atlas/atlas';
import type { Fault, Report } from './fault';
import { readFeatures } from './features';
import { countryCode, idOf, note, oneOf, optional, slug, unknownId } from './field';
import { greatCircle } from './great-circle';
import type { Stations } from './stations';
import { readTable, reportDoubleIds } from './table';

/** The files of places, each with the kind of its features. */
const placeFiles = {
  'places/ports.geojson': 'port',
  'places/bonded-zones.geojson': 'bonded-zone',
  'places/crossings.geojson': 'crossing',
  'places/hubs.geojson': 'hub',
  'places/destinations.geojson': 'destination'
} as const satisfies Record<string, EntityKind>;

/** An entity before it has its names. */
type Nameless = Omit<Entity, 'names' | 'nameBasis'>;

export interface Entities {
  readonly entities: ReadonlyMap<string, Nameless>;
  /** Ids of all, of faulty ones too. Null where not all could be read: then no id is known to be unknown. */
  readonly ids: ReadonlySet<string> | null;
  /** Those of `ids` that are of one kind, or null too. */
  readonly ofKind: (kind: EntityKind) => ReadonlySet<string> | null;
}

/** How far a place may be from the station it stands on, in km. */
const reach = 30;

/** All entities: those with a point from the files of places, the rest from `table`. */
export function readEntities(
  fileText: (file: string) => string | undefined,
  table: string,
  stations: Stations | null,
  report: Report
): Entities {
  const entities = new Map<string, Nameless>();
  const at = new Map<string, Pick<Fault, 'file' | 'where'>>();
  const seen = new Map<string, { readonly kind: string | null; readonly file: string }>();
  let complete = true;

  const take = (entity: Nameless, place: Pick<Fault, 'file' | 'where'>): void => {
    entities.set(entity.id, entity);
    at.set(entity.id, place);
  };
  const see = (id: string, kind: string | null, file: string): void => {
    const other = seen.get(id)?.file ?? file;
    if (other !== file) {
      const problem = `"${id}" is in ${other} too`;
      const expected = 'each entity once: with a point in places/, or without one in the table';
      report({ file, where: id, field: 'id', problem, expected });
    }
    seen.set(id, { kind, file });
  };

  for (const [file, kind] of Object.entries(placeFiles)) {
    const entries = {
      parent: optional(slug),
      country: countryCode,
      station: optional(idOf(stations?.ids ?? null, 'a station of network/stations.geojson')),
      precision: oneOf(precisions),
      note
    };
    const read = readFeatures(file, fileText(file), 'Point', entries, report);
    if (read?.ids == null) complete = false;
    for (const id of read?.ids ?? []) see(id, kind, file);
    for (const { id, value, positions } of read?.features ?? []) {
      const [position] = positions;
      if (value === null || position === undefined) continue;
      take({ id, kind, position, ...value }, { file, where: id });
      const station = value.station === null ? undefined : stations?.stations.get(value.station);
      const far = station === undefined ? 0 : greatCircle(position, station.position);
      if (far > reach) {
        const problem = `${String(value.station)} is ${far.toFixed(0)} km away`;
        report({
          file,
          where: id,
          field: 'station',
          problem,
          expected: `one within ${String(reach)} km, or null`
        });
      }
    }
  }

  const entries = {
    id: slug,
    kind: oneOf(entityKinds),
    parent: optional(slug),
    country: optional(countryCode),
    note
  };
  const rows = readTable(table, fileText(table), entries, report);
  if (rows === null) complete = false;
  else {
    reportDoubleIds(rows, report);
    const kinds = new Map(rows.rows.map(({ cells }) => [cells.id, cells.kind ?? null]));
    for (const id of rows.ids) see(id, kinds.get(id) ?? null, table);
    for (const { line, value } of rows.rows) {
      if (value === null) continue;
      take({ ...value, station: null, position: null, precision: null }, { file: table, where: line });
    }
  }

  const ids = complete ? new Set(seen.keys()) : null;
  if (ids !== null) reportParents(entities, at, ids, report);
  if (rows?.sound === true) reportCountries(entities, at, report);
  return {
    entities,
    ids,
    ofKind: (kind) =>
      complete ? new Set([...seen].flatMap(([id, { kind: its }]) => (its === kind ? [id] : []))) : null
  };
}

/** Reports unknown parents, and parents that go round in a ring. */
function reportParents(
  entities: ReadonlyMap<string, Nameless>,
  at: ReadonlyMap<string, Pick<Fault, 'file' | 'where'>>,
  ids: ReadonlySet<string>,
  report: Report
): void {
  for (const [id, { parent }] of entities) {
    const place = at.get(id);
    if (place === undefined || parent === null) continue;
    if (!ids.has(parent)) {
      const unknown = unknownId(parent, ids, 'an entity of places/ or figures/entities.csv');
      report({ ...place, field: 'parent', ...unknown });
    }
    const line = [id];
    let next: string | null = parent;
    while (next !== null && !line.includes(next)) {
      line.push(next);
      next = entities.get(next)?.parent ?? null;
    }
    if (next === id) {
      const problem = `goes round: ${[...line, id].join(' in ')}`;
      report({ ...place, field: 'parent', problem, expected: 'a parent that is not within it' });
    }
  }
}

/** Reports codes of countries that have no entity of their own, and countries without a code. */
function reportCountries(
  entities: ReadonlyMap<string, Nameless>,
  at: ReadonlyMap<string, Pick<Fault, 'file' | 'where'>>,
  report: Report
): void {
  const codes = new Set<string>();
  for (const { kind, country } of entities.values())
    if (kind === 'country' && country !== null) codes.add(country);
  for (const [id, { kind, country }] of entities) {
    const place = at.get(id);
    if (place === undefined) continue;
    if (kind === 'country' && country === null) {
      report({
        ...place,
        field: 'country',
        problem: 'is empty',
        expected: "the country's own ISO 3166-1 code"
      });
    }
    if (country !== null && !codes.has(country)) {
      const problem = `"${country}" is no country of the atlas`;
      report({ ...place, field: 'country', problem, expected: 'the code of a row of kind country' });
    }
  }
}
