import * as v from 'valibot';
import type { ServiceWayPlan } from '../../atlas/atlas';
import { allowed } from './corridors';
import type { Report } from './fault';
import { idOf, optional, text } from './field';
import { readJsonList, reportUnknownStations, stationList } from './json-list';

/** Ways of services that are not the shortest: a JSON list of `{ service, stations, allow, when, basis }`. */
export function readServiceWays(
  file: string,
  content: string | undefined,
  serviceIds: ReadonlySet<string> | null,
  stationIds: ReadonlySet<string> | null,
  report: Report
): readonly ServiceWayPlan[] | null {
  const entries = {
    service: idOf(serviceIds, 'a service of services.csv'),
    stations: stationList,
    allow: allowed,
    when: v.pipe(
      optional(text),
      v.transform((words) => words ?? '')
    ),
    basis: text
  };
  const items = readJsonList(file, content, 'service', entries, report);
  for (const { at, value } of items ?? []) reportUnknownStations(value.stations, stationIds, at, report);
  return items?.map(({ value }) => value) ?? null;
}
