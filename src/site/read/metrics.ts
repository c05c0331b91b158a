import type { Metric } from '../../atlas/atlas';
import type { Report } from './fault';
import { metricId, oneOf, optional, text, unknownId } from './field';
import { readTable, reportDoubleIds } from './table';

const entries = {
  id: metricId,
  name_en: text,
  name_zh: text,
  definition_en: text,
  definition_zh: text,
  unit: text,
  kind: oneOf(['flow', 'stock', 'attribute', 'date']),
  never_with: optional(text)
};

export interface Metrics {
  readonly metrics: ReadonlyMap<string, Metric>;
  readonly ids: ReadonlySet<string>;
}

/** What can be counted. `never_with` is closed both ways: if a names b, b has a. */
export function readMetrics(file: string, content: string | undefined, report: Report): Metrics | null {
  const table = readTable(file, content, entries, report);
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
        const unknown = unknownId(other, table.ids, 'a metric of figures/metrics.csv');
        report({ file, where: line, field: 'never_with', ...unknown });
      }
    }
  }
  const metrics = new Map<string, Metric>();
  for (const { value } of table.rows) {
    if (value === null) continue;
    const { id, unit, kind } = value;
    metrics.set(id, {
      id,
      names: { en: value.name_en, zh: value.name_zh },
      definitions: { en: value.definition_en, zh: value.definition_zh },
      unit,
      kind,
      neverWith: [...(apart.get(id) ?? [])]
    });
  }
  return { metrics, ids: table.ids };
}
