import * as v from 'valibot';
import type { Fault, Report } from './fault';

/** The columns or properties a thing has, each with its kind of value. */
export type Entries = v.ObjectEntries;
export type Value<E extends Entries> = v.InferOutput<v.ObjectSchema<E, undefined>>;

/**
 * The record read by `entries`, or null where it has a fault. Every fault of it is reported, each under
 * the name of its column or property.
 */
export function readRecord<E extends Entries>(
  record: Readonly<Record<string, unknown>>,
  entries: E,
  at: Pick<Fault, 'file' | 'where'>,
  report: Report
): Value<E> | null {
  const read = v.safeParse(v.object(entries), record);
  if (read.success) return read.output;
  for (const issue of read.issues) {
    const [problem = '', expected = null] = issue.message.split('; expected ');
    report({ ...at, field: v.getDotPath(issue), problem, expected });
  }
  return null;
}
