import * as v from 'valibot';
import { corridorFamilies, sectionStatuses, type CorridorPlan } from '../../atlas/atlas';
import type { Entities } from './entities';
import type { Report } from './fault';
import { idOf, oneOf, optional } from './field';
import { readJsonList, reportUnknownStations, stationList } from './json-list';

/** Statuses that sections may have beside `operating`. */
export const allowed = v.pipe(
  optional(v.array(oneOf(sectionStatuses))),
  v.transform((statuses) => statuses ?? [])
);

/** Named corridors as ordered stations: a JSON list of `{ id, family, stations, allow }`. */
export function readCorridors(
  file: string,
  content: string | undefined,
  { ofKind }: Entities,
  stationIds: ReadonlySet<string> | null,
  report: Report
): ReadonlyMap<string, CorridorPlan> | null {
  const entries = {
    id: idOf(ofKind('corridor'), 'an entity of kind corridor in figures/entities.csv'),
    family: oneOf(corridorFamilies),
    stations: stationList,
    allow: allowed
  };
  const items = readJsonList(file, content, 'id', entries, report);
  if (items === null) return null;
  const corridors = new Map<string, CorridorPlan>();
  for (const { at, value } of items) {
    if (corridors.has(value.id)) {
      report({ ...at, field: 'id', problem: `"${value.id}" is there twice`, expected: 'each corridor once' });
    }
    reportUnknownStations(value.stations, stationIds, at, report);
    corridors.set(value.id, value);
  }
  return corridors;
}
