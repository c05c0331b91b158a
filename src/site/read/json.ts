import type { Report } from './fault';

/** Regular expressions of what can stand in JSON, by RFC 8259; each is tried where the last one ended. */
const token =
  /[ \t\r\n]*(?:([{}[\],:])|("(?:[ !#-[\]-\uffff]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*")|(-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?(?![\w.+-])|true|false|null))/y;

/** What can stand next, in words. */
const fitting = {
  value: 'a value',
  'value or end': 'a value or ]',
  key: 'a property name in quotes',
  'key or end': 'a property name in quotes, or }',
  colon: 'a colon',
  next: 'a comma or the closing bracket',
  nothing: 'the end of the file'
};

/**
 * Where text that JSON.parse refused goes wrong: the offset of the first character that does not fit, and what
 * would fit there.
 * JSON.parse itself names no place for many faults, `NaN` among them.
 */
function placeOfFault(text: string): { offset: number; expected: string } {
  const open: string[] = [];
  let wanted: keyof typeof fitting = 'value';
  const scan = new RegExp(token);
  for (;;) {
    const start = scan.lastIndex;
    const blank = /[ \t\r\n]*/y;
    blank.lastIndex = start;
    blank.exec(text);
    const here = blank.lastIndex;
    const [, mark, string, scalar] = scan.exec(text) ?? [];
    const isValue = wanted === 'value' || wanted === 'value or end';
    const after = (): typeof wanted => (open.length === 0 ? 'nothing' : 'next');
    if (isValue && (mark === '{' || mark === '[')) {
      open.push(mark);
      wanted = mark === '{' ? 'key or end' : 'value or end';
    } else if (isValue && (string ?? scalar) !== undefined) wanted = after();
    else if ((wanted === 'key' || wanted === 'key or end') && string !== undefined) wanted = 'colon';
    else if (wanted === 'colon' && mark === ':') wanted = 'value';
    else if (wanted === 'next' && mark === ',') wanted = open.at(-1) === '{' ? 'key' : 'value';
    else if (
      (mark === '}' && open.at(-1) === '{' && (wanted === 'next' || wanted === 'key or end')) ||
      (mark === ']' && open.at(-1) === '[' && (wanted === 'next' || wanted === 'value or end'))
    ) {
      open.pop();
      wanted = after();
    } else return { offset: here, expected: fitting[wanted] };
  }
}

/**
 * The value of a JSON file, or undefined where the file is not there or is broken, which is reported with
 * the line and column it breaks at.
 */
export function readJson(file: string, text: string | undefined, report: Report): unknown {
  if (text === undefined) {
    report({ file, where: null, field: null, problem: 'is missing', expected: 'a JSON file' });
    return undefined;
  }
  if (text.startsWith('\ufeff')) {
    const problem = 'starts with a byte order mark';
    report({ file, where: 1, field: null, problem, expected: 'UTF-8 without one' });
  }
  const body = text.replace(/^\ufeff/, '');
  try {
    const value: unknown = JSON.parse(body);
    return value;
  } catch {
    const { offset, expected } = placeOfFault(body);
    const before = body.slice(0, offset).split('\n');
    const column = (before.at(-1) ?? '').length + 1;
    const [found = ''] = body.slice(offset, offset + 12).split('\n');
    const problem =
      offset === body.length
        ? 'broken JSON: it ends too early'
        : `broken JSON at column ${String(column)}, from ${found} on`;
    const isNoNumber = /^-?(NaN|Infinity)/.test(found);
    report({
      file,
      where: before.length,
      field: null,
      problem,
      expected: isNoNumber ? 'a number' : expected
    });
    return undefined;
  }
}
