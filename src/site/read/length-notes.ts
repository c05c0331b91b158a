import type { LengthNote } from '../../atlas/atlas';
import type { Report } from './fault';
import { idOf, optional, positiveDecimal, text } from './field';
import { readTable } from './table';

/** Why published lengths of services and corridors are not ours, in the order of the file. */
export function readLengthNotes(
  file: string,
  content: string | undefined,
  ids: ReadonlySet<string> | null,
  report: Report
): readonly LengthNote[] | null {
  const entries = {
    id: idOf(ids, 'a service of services.csv or a corridor of corridors.json'),
    km: optional(positiveDecimal),
    reason: text
  };
  const table = readTable(file, content, entries, report);
  return table?.rows.flatMap(({ value }) => (value === null ? [] : [value])) ?? null;
}
