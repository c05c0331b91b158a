/** One thing wrong in the files of geo/. */
export interface Fault {
  /** Path from the folder's parent, with `/`. */
  readonly file: string;
  /** Line number in a table or in broken JSON, id of a feature or corridor, null where it is the whole file. */
  readonly where: number | string | null;
  /** Column, property or part of the geometry; null where it is the whole row or file. */
  readonly field: string | null;
  readonly problem: string;
  /** What would be right; null where `problem` says it all. */
  readonly expected: string | null;
}

/** Takes down a fault; readers go on after it. */
export type Report = (fault: Fault) => void;

/** A fault on one line: `geo/services.csv:12 km: "abc" is not a number; expected 11179`. */
export function faultLine({ file, where, field, problem, expected }: Fault): string {
  const place = where === null ? '' : typeof where === 'number' ? `:${String(where)}` : `#${where}`;
  const subject = field === null ? '' : ` ${field}`;
  return `${file}${place}${subject}: ${problem}${expected === null ? '' : `; expected ${expected}`}`;
}

/** A value as it stands in the file, cut to 60 characters. */
export function quoted(value: unknown): string {
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 60 ? `${text.slice(0, 57)}...` : text;
}
