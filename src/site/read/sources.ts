import type { Source } from '../../atlas/atlas';
import type { Report } from './fault';
import { date, oneOf, optional, slug, text, url } from './field';
import { readTable, reportDoubleIds } from './table';

const entries = {
  id: slug,
  title: text,
  publisher: optional(text),
  published: optional(date),
  url: optional(url),
  kind: oneOf(['original', 'reprint', 'mirror', 'unknown'])
};

export interface Sources {
  readonly sources: ReadonlyMap<string, Source>;
  readonly ids: ReadonlySet<string>;
}

/** A table of sources. A mirror is named and never linked; an original or a reprint always has its address. */
export function readSources(file: string, content: string | undefined, report: Report): Sources | null {
  const table = readTable(file, content, entries, report);
  if (table === null) return null;
  reportDoubleIds(table, report);
  const sources = new Map<string, Source>();
  for (const { line, value } of table.rows) {
    if (value === null) continue;
    const linked = value.url !== null;
    if (linked && value.kind === 'mirror') {
      const problem = 'a mirror is never linked';
      report({ file, where: line, field: 'url', problem, expected: 'nothing' });
    }
    if (!linked && (value.kind === 'original' || value.kind === 'reprint')) {
      const problem = `is empty, though the source is of kind ${value.kind}`;
      report({
        file,
        where: line,
        field: 'url',
        problem,
        expected: 'its web address, or kind mirror or unknown'
      });
    }
    sources.set(value.id, { ...value, publisher: value.publisher ?? '', published: value.published ?? '' });
  }
  return { sources, ids: table.ids };
}
