import Papa from 'papaparse';

/** A cell as it is written; null is an empty field. */
export type Cell = string | number | boolean | null;

/** A column as Frictionless Table Schema describes it. */
export interface FieldSchema {
  readonly name: string;
  readonly type: 'string' | 'number' | 'integer' | 'boolean';
  readonly description: string;
  readonly constraints?: {
    readonly required?: true;
    readonly unique?: true;
    readonly enum?: readonly string[];
    readonly pattern?: string;
    readonly minimum?: number;
    readonly maximum?: number;
  };
}

/** A column, and what stands in it for a thing. */
export interface Column<Thing> extends FieldSchema {
  readonly cell: (thing: Thing) => Cell;
}

/** Columns of this table that name a row of another, or of itself where `resource` is empty. */
export interface ForeignKey {
  readonly fields: string;
  readonly reference: { readonly resource: string; readonly fields: string };
}

/** What is told of a table beside its rows. */
interface About {
  /** Also the name of its file, without `.csv`. */
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly primaryKey?: string;
  readonly foreignKeys?: readonly ForeignKey[];
}

/** A published table: one definition for its rows and for the schema that describes them. */
export interface DataTable extends About {
  readonly fields: readonly FieldSchema[];
  readonly rows: readonly (readonly Cell[])[];
}

/** A table of `things`, a row each. */
export function dataTable<Thing>(
  about: About,
  columns: readonly Column<Thing>[],
  things: Iterable<Thing>
): DataTable {
  return {
    ...about,
    fields: columns.map(({ name, type, description, constraints }) => ({
      name,
      type,
      description,
      ...(constraints === undefined ? {} : { constraints })
    })),
    rows: [...things].map((thing) => columns.map(({ cell }) => cell(thing)))
  };
}

/**
 * A table as CSV by RFC 4180: UTF-8 without a byte order mark, a header row, CRLF, quotes where needed. Safe to open in
 * a spreadsheet: a text that would be taken for a formula gets an apostrophe before it.
 */
export function csvOf(header: readonly string[], rows: readonly (readonly Cell[])[]): string {
  const table = [[...header], ...rows.map((row) => [...row])];
  return `${Papa.unparse(table, { newline: '\r\n', escapeFormulae: true })}\r\n`;
}
