import { directions, qualifiers, stats, type Metric, type Observation } from '../../atlas/atlas';
import { scopes } from '../../atlas/scope';
import type { Entities } from './entities';
import { quoted, type Report } from './fault';
import { idOf, isDate, note, oneOf, optional, period, text } from './field';
import { tooShort } from './great-circle';
import type { Metrics } from './metrics';
import { readTable } from './table';

const percentStats: ReadonlySet<string> = new Set(['growth_yoy', 'share']);
/** Said of a length, these leave it free to be longer. */
const openQualifiers: ReadonlySet<string> = new Set(['more_than', 'at_least']);

/** What is wrong with a value of `metric`, and what would be right; null where nothing is. */
function valueFault(
  metric: Metric,
  stat: string,
  value: string
): { problem: string; expected: string } | null {
  if (metric.kind === 'date') {
    if (isDate(value)) return null;
    return {
      problem: `${quoted(value)} is not a date, which ${metric.id} is`,
      expected: '2011-03-19, 2011-03 or 2011'
    };
  }
  if (!/^-?\d+(\.\d+)?$/.test(value)) {
    return { problem: `${quoted(value)} is not a number`, expected: 'a plain number without separators' };
  }
  if (Number(value) < 0 && stat !== 'growth_yoy') {
    return { problem: `${value} is negative`, expected: '0 or more; only growth_yoy can be below' };
  }
  return null;
}

/** Every figure, in the order of the file. */
export function readObservations(
  file: string,
  content: string | undefined,
  { entities, ids: entityIds }: Entities,
  metrics: Metrics | null,
  sourceIds: ReadonlySet<string> | null,
  report: Report
): readonly Observation[] | null {
  const entity = idOf(entityIds, 'an entity of places/ or figures/entities.csv');
  const entries = {
    entity,
    metric: idOf(metrics?.ids ?? null, 'a metric of figures/metrics.csv'),
    stat: oneOf(stats),
    counterpart: optional(entity),
    scope: optional(oneOf(scopes)),
    direction: optional(oneOf(directions)),
    period,
    value: text,
    unit: text,
    qualifier: oneOf(qualifiers),
    source: idOf(sourceIds, 'a source of figures/sources.csv'),
    note
  };
  const table = readTable(file, content, entries, report);
  if (table === null) return null;

  const observations: Observation[] = [];
  const seen = new Map<string, number>();
  for (const { line, cells, value: read } of table.rows) {
    const fault = (field: string | null, problem: string, expected: string | null): void => {
      report({ file, where: line, field, problem, expected });
    };
    const all = JSON.stringify(cells);
    const first = seen.get(all);
    if (first === undefined) seen.set(all, line);
    else fault(null, `the same row as line ${String(first)}`, 'each statement once');

    // Held against the cells, so that a row with another fault still tells all of its faults.
    const { metric: metricId, stat, unit, value } = cells;
    const metric = metrics?.metrics.get(metricId ?? '');
    if (metric === undefined || !stat || !unit || !value) continue;
    const isPercent = percentStats.has(stat);
    if (unit !== (isPercent ? '%' : metric.unit)) {
      const expected = isPercent
        ? `"%" for ${stat}`
        : `${quoted(metric.unit)} (or "%" for growth_yoy and share)`;
      fault('unit', `${quoted(unit)} is not the unit of metric ${metric.id}`, expected);
    }
    const wrong = valueFault(metric, stat, value);
    if (wrong !== null) fault('value', wrong.problem, wrong.expected);
    if (read !== null) {
      const [here, there] = [read.entity, read.counterpart].map((id) => entities.get(id ?? '')?.position);
      if (metric.id === 'route_km' && here && there && !openQualifiers.has(read.qualifier)) {
        const short = tooShort(Number(value), here, there);
        if (short !== null) fault('value', short.problem, short.expected);
      }
      observations.push({ ...read, value: metric.kind === 'date' ? value : Number(value) });
    }
  }
  return observations;
}
