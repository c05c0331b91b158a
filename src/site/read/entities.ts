import { entityKinds, precisions, type Entity, type EntityKind } from '../../atlas/atlas';
import type { Fault, Report } from './fault';
import { readFeatures } from './features';
import { countryCode, idOf, note, oneOf, optional, slug, unknownId } from './field';
import { greatCircle } from './great-circle';
import type { Stations } from './stations';
import { readTable, reportDoubleIds } from './table';

/** The files of places, each with the kind of its features. */
export const placeFiles = {
  'places/ports.geojson': 'port',
  'places/bonded-zones.geojson': 'bonded-zone',
  'places/crossings.geojson': 'crossing',
  'places/hubs.geojson': 'hub',
  'places/destinations.geojson': 'destination'
} as const satisfies Record<string, EntityKind>;

/** An entity before it has its names. */
export type Nameless = Omit<Entity, 'names' | 'nameBasis'>;

export interface Entities {
  readonly entities: ReadonlyMap<string, Nameless>;
  /** Null where one of the files could not be read: then no id is known to be unknown. */
  readonly ids: ReadonlySet<string> | null;
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
  const ids = new Set<string>();
  let complete = true;

  const take = (entity: Nameless, place: Pick<Fault, 'file' | 'where'>): void => {
    entities.set(entity.id, entity);
    at.set(entity.id, place);
  };
  const takeIds = (file: string, some: ReadonlySet<string>): void => {
    for (const id of some) {
      if (ids.has(id)) {
        const expected = 'each entity once: with a point in places/, or without one in the table';
        report({ file, where: null, field: 'id', problem: `"${id}" is in another file too`, expected });
      }
      ids.add(id);
    }
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
    if (read === null) {
      complete = false;
      continue;
    }
    takeIds(file, read.ids);
    for (const { id, value, positions } of read.features) {
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
    takeIds(table, rows.ids);
    for (const { line, value } of rows.rows) {
      if (value === null) continue;
      take({ ...value, station: null, position: null, precision: null }, { file: table, where: line });
    }
  }

  if (complete) reportLinks(entities, at, ids, report);
  return { entities, ids: complete ? ids : null };
}

/** Reports unknown parents, parents that go round in a ring, and countries without an entity of their own. */
function reportLinks(
  entities: ReadonlyMap<string, Nameless>,
  at: ReadonlyMap<string, Pick<Fault, 'file' | 'where'>>,
  ids: ReadonlySet<string>,
  report: Report
): void {
  const codes = new Set<string>();
  for (const { kind, country } of entities.values())
    if (kind === 'country' && country !== null) codes.add(country);

  for (const [id, place] of at) {
    const entity = entities.get(id);
    if (entity === undefined) continue;
    const { parent, country, kind } = entity;
    if (parent !== null && !ids.has(parent)) {
      const unknown = unknownId(parent, ids, 'an entity of places/ or figures/entities.csv');
      report({ ...place, field: 'parent', ...unknown });
    }
    const line = [id];
    for (
      let next = parent;
      next !== null && !line.includes(next);
      next = entities.get(next)?.parent ?? null
    ) {
      line.push(next);
    }
    if (entities.get(line.at(-1) ?? id)?.parent === id) {
      const problem = `goes round: ${[...line, id].join(' in ')}`;
      report({ ...place, field: 'parent', problem, expected: 'a parent that is not within it' });
    }
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
