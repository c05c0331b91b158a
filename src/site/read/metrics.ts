import type { Metric } from '../../atlas/atlas';
import { inEachLanguage, type Language } from '../../atlas/language';
import type { Report } from './fault';
import { idOf, metricId, oneOf, optional, text, unknownId } from './field';
import { readTable, reportDoubleIds, reportMissingIds } from './table';

const entries = {
  id: metricId,
  unit: text,
  kind: oneOf(['flow', 'stock', 'attribute', 'date']),
  never_with: optional(text)
};

export interface Metrics {
  readonly metrics: ReadonlyMap<string, Metric>;
  readonly ids: ReadonlySet<string>;
}

const of = 'a metric of figures/metrics.csv';

/** The file of the names and definitions of metrics in one language. */
export function metricWordsFile(language: Language) {
  return `figures/metrics/${language}.csv` as const;
}

/** One language's names and definitions: one row for each of `ids`, and no other. */
function readMetricWords(
  file: string,
  content: string | undefined,
  ids: ReadonlySet<string> | null,
  report: Report
): ReadonlyMap<string, { readonly name: string; readonly definition: string }> {
  const table = readTable(file, content, { id: idOf(ids, of), name: text, definition: text }, report);
  if (table === null) return new Map();
  reportDoubleIds(table, report);
  reportMissingIds(table, ids, 'no name and definition', 'a row for each metric', report);
  return new Map(table.rows.flatMap(({ value }) => (value === null ? [] : [[value.id, value]])));
}

/**
 * What can be counted, from `figures/metrics.csv`, and what it is called, from one file a language.
 * `never_with` is closed both ways: if a names b, b has a. The id stands for a name that is missing, which is a fault.
 */
export function readMetrics(
  fileText: (file: string) => string | undefined,
  file: string,
  report: Report
): Metrics | null {
  const table = readTable(file, fileText(file), entries, report);
  const words = inEachLanguage((language) => {
    const wordsFile = metricWordsFile(language);
    return readMetricWords(wordsFile, fileText(wordsFile), table?.ids ?? null, report);
  });
  if (table === null) return null;
  reportDoubleIds(table, report);
  const apart = new Map<string, Set<string>>([...table.ids].map((id) => [id, new Set()]));
  for (const { line, value } of table.rows) {
    for (const other of value?.never_with?.split(';') ?? []) {
      if (value === null) continue;
      if (apart.has(other)) {
        apart.get(value.id)?.add(other);
        apart.get(other)?.add(value.id);
      } else {
        report({ file, where: line, field: 'never_with', ...unknownId(other, table.ids, of) });
      }
    }
  }
  const metrics = new Map<string, Metric>();
  for (const { value } of table.rows) {
    if (value === null) continue;
    const { id, unit, kind } = value;
    metrics.set(id, {
      id,
      names: inEachLanguage((language) => words[language].get(id)?.name ?? id),
      definitions: inEachLanguage((language) => words[language].get(id)?.definition ?? id),
      unit,
      kind,
      neverWith: [...(apart.get(id) ?? [])]
    });
  }
  return { metrics, ids: table.ids };
}
