import { CsvError, parse } from 'csv-parse/sync';
import * as v from 'valibot';
import type { Report } from './fault';
import { readRecord, type Entries, type Value } from './record';

interface Row<E extends Entries> {
  /** Number of the line the row starts on; the header is line 1. */
  readonly line: number;
  /** What stands in the file, null where nothing does. */
  readonly cells: Readonly<Record<string, string | null>>;
  /** Null where the row has a fault, which is reported. */
  readonly value: Value<E> | null;
}

export interface Table<E extends Entries> {
  readonly file: string;
  readonly rows: readonly Row<E>[];
  /** First column of every row, of faulty ones too: so a fault in a row is not told again by each mention of it. */
  readonly ids: ReadonlySet<string>;
  /** No row has a fault of its own. */
  readonly sound: boolean;
}

const parsed = v.array(v.object({ record: v.array(v.string()), info: v.object({ lines: v.number() }) }));

function lineBreaks(text: string): number {
  return text.split('\n').length - 1;
}

/**
 * A CSV file (RFC 4180, quoted line breaks too) with exactly the columns of `entries`, in that order.
 * Null where the file is not there or not a table with these columns; every fault is reported.
 * A byte order mark and CRLF are faults, since the files of one folder are written one way; the rest is read on.
 */
export function readTable<E extends Entries>(
  file: string,
  text: string | undefined,
  entries: E,
  report: Report
): Table<E> | null {
  const fault = (line: number | null, problem: string, expected: string | null): void => {
    report({ file, where: line, field: null, problem, expected });
  };
  if (text === undefined) {
    fault(null, 'is missing', 'a CSV file');
    return null;
  }
  if (text.startsWith('\ufeff')) fault(1, 'starts with a byte order mark', 'UTF-8 without one');
  const crlf = text.indexOf('\r\n');
  if (crlf >= 0) fault(1 + lineBreaks(text.slice(0, crlf)), 'ends in CRLF', 'lines that end in LF alone');

  let records: v.InferOutput<typeof parsed>;
  try {
    records = v.parse(
      parsed,
      parse(text, { bom: true, info: true, relax_column_count: true, record_delimiter: ['\r\n', '\n'] })
    );
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const line = 'lines' in error && typeof error.lines === 'number' ? error.lines : null;
    fault(line, 'quotes do not pair, here or above', 'a field with " in it as "a ""quoted"" word"');
    return null;
  }

  const columns = Object.keys(entries);
  const header = records[0]?.record ?? [];
  if (header.join() !== columns.join()) {
    fault(1, `the columns are ${header.join()}`, columns.join());
    return null;
  }

  const rows: Row<E>[] = [];
  const ids = new Set<string>();
  let sound = true;
  let line = 1;
  for (const [index, { record, info }] of records.entries()) {
    const start = line;
    line = info.lines + 1;
    if (index === 0) continue;
    if (record[0] !== undefined) ids.add(record[0]);
    if (record.length !== columns.length) {
      const many = record.length < columns.length ? 'too few' : 'too many';
      fault(
        start,
        `${many} columns: ${String(record.length)}`,
        `${String(columns.length)} (${columns.join()})`
      );
      sound = false;
      continue;
    }
    const cells = Object.fromEntries(columns.map((column, at) => [column, record[at] || null]));
    const value = readRecord(cells, entries, { file, where: start }, report);
    if (value === null) sound = false;
    rows.push({ line: start, cells, value });
  }
  return { file, rows, ids, sound };
}

/** Reports each row whose first column another row above already has. */
export function reportDoubleIds<E extends Entries>({ file, rows }: Table<E>, report: Report): void {
  const lines = new Map<string, number>();
  for (const { line, cells } of rows) {
    const [field, id] = Object.entries(cells)[0] ?? [];
    if (field === undefined || typeof id !== 'string') continue;
    const first = lines.get(id);
    if (first === undefined) lines.set(id, line);
    else {
      const problem = `"${id}" is already on line ${String(first)}`;
      report({ file, where: line, field, problem, expected: 'each id once' });
    }
  }
}

/**
 * Reports each of `ids` that no row has, faulty rows counted; null: nothing is known to be missing.
 * @param lack what it then has none of, such as `no names`
 */
export function reportMissingIds<E extends Entries>(
  table: Table<E>,
  ids: ReadonlySet<string> | null,
  lack: string,
  expected: string,
  report: Report
): void {
  for (const id of ids ?? []) {
    if (table.ids.has(id)) continue;
    report({ file: table.file, where: null, field: 'id', problem: `"${id}" has ${lack}`, expected });
  }
}
