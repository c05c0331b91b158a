import type { ServiceRow } from '../../atlas/atlas';
import type { Entities } from './entities';
import { quoted, type Report } from './fault';
import { date, days, idOf, idsOf, note, oneOf, optional, positiveDecimal, slug, text } from './field';
import { tooShort } from './great-circle';
import { readTable } from './table';

/** What all rows of one service say alike. */
const shared = ['name', 'origin', 'destination', 'via'] as const;

export interface Services {
  readonly services: readonly ServiceRow[];
  readonly ids: ReadonlySet<string>;
}

/** Named block trains, one row a source. */
export function readServices(
  file: string,
  content: string | undefined,
  { entities, ids, ofKind }: Entities,
  sourceIds: ReadonlySet<string> | null,
  report: Report
): Services | null {
  const end = optional(idOf(ids, 'an entity of places/ or figures/entities.csv'));
  const entries = {
    id: slug,
    name: text,
    origin: end,
    destination: end,
    via: idsOf(ofKind('port'), 'a port of places/ports.geojson'),
    first_run: optional(date),
    km: optional(positiveDecimal),
    days: optional(days),
    status: oneOf(['running', 'ended', 'unknown']),
    source: idOf(sourceIds, 'a source of figures/sources.csv'),
    note
  };
  const table = readTable(file, content, entries, report);
  if (table === null) return null;

  const services: ServiceRow[] = [];
  const firstRows = new Map<string, (typeof table.rows)[number]>();
  for (const row of table.rows) {
    const { line, cells, value } = row;
    const id = cells.id ?? '';
    const first = firstRows.get(id);
    if (first === undefined) firstRows.set(id, row);
    for (const field of first === undefined ? [] : shared) {
      const [here, there] = [cells[field], first?.cells[field]].map((cell) => quoted(cell ?? ''));
      if (here === there) continue;
      const problem = `${String(here)} is not what line ${String(first?.line)} says of ${id}`;
      report({ file, where: line, field, problem, expected: String(there) });
    }
    if (value === null) continue;
    const { first_run: firstRun, ...rest } = value;
    const [start, finish] = [value.origin, value.destination].map(
      (place) => entities.get(place ?? '')?.position
    );
    const short = value.km === null || !start || !finish ? null : tooShort(value.km, start, finish);
    if (short !== null) report({ file, where: line, field: 'km', ...short });
    services.push({ ...rest, firstRun });
  }
  return { services, ids: table.ids };
}
