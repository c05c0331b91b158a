import { comparePrecision } from './agreement';
import type { Atlas, Direction } from './atlas';
import type { Figure } from './figure';
import { groupBy } from './group-by';
import { mainScope } from './main-scope';
import { calendarYear } from './period';

/** One year of a series. */
export interface SeriesPoint {
  readonly year: number;
  /** The most precise figure: its value is the one drawn. */
  readonly figure: Figure;
  /** Every figure of the year, the drawn one first. */
  readonly figures: readonly Figure[];
  /** The least and the greatest value that sources give; equal where they agree. */
  readonly low: number;
  readonly high: number;
  /**
   * `wording`: the source says China-Europe in a series that counts Central Asia trains too (or the other way
   * about), and may mean either. `doubtful`: our note says so.
   */
  readonly uncertain: 'wording' | 'doubtful' | null;
}

/** One quantity of one entity, year by year; years without a figure have no point. */
export interface Series {
  readonly entity: string;
  readonly metric: string;
  readonly scope: string | null;
  readonly direction: Direction | null;
  readonly counterpart: string | null;
  readonly unit: string;
  /** By year, oldest first. */
  readonly points: readonly SeriesPoint[];
}

function pointOf(year: number, scope: string | null, figures: readonly Figure[]): SeriesPoint | null {
  const sorted = [...figures].sort(
    (a, b) =>
      Number(a.scope !== scope) - Number(b.scope !== scope) ||
      Number(a.doubtful) - Number(b.doubtful) ||
      comparePrecision(a, b) ||
      b.statements.length - a.statements.length ||
      Number(a.value) - Number(b.value)
  );
  const [figure] = sorted;
  if (figure === undefined) return null;
  // A looser wording or a doubtful number does not widen the range where a better figure stands.
  const values = sorted
    .filter((each) => each.scope === figure.scope && each.doubtful === figure.doubtful)
    .map(({ value }) => Number(value));
  return {
    ...{ year, figure, figures: sorted, low: Math.min(...values), high: Math.max(...values) },
    uncertain: figure.doubtful ? 'doubtful' : figure.scope === scope ? null : 'wording'
  };
}

/**
 * The annual series in the figures of one entity: from calendar years and stat `value` alone, of metrics that
 * add up over time. Cumulative, year-to-date and shorter figures are never points. One series for each metric, scope,
 * direction and counterpart; `ce-worded` figures stand in the series of the entity's main scope, as uncertain.
 * In the order of metrics.csv, the longest first within a metric.
 */
export function annualSeries(metrics: Atlas['metrics'], figures: readonly Figure[]): readonly Series[] {
  const main = mainScope(figures);
  const annual = figures.filter(
    ({ metric, stat, period }) =>
      stat === 'value' && calendarYear(period) !== null && metrics.get(metric)?.kind === 'flow'
  );
  const scopeOf = ({ scope }: Figure): string | null => (scope === 'ce-worded' ? (main ?? scope) : scope);
  const groups = groupBy(annual, (figure) =>
    [figure.metric, scopeOf(figure) ?? '', figure.direction ?? '', figure.counterpart ?? ''].join(' ')
  );
  const rank = new Map([...metrics.keys()].map((id, index) => [id, index]));
  return [...groups.values()]
    .flatMap((group) => {
      const [first] = group;
      if (first === undefined) return [];
      const scope = scopeOf(first);
      const points = [...groupBy(group, ({ period }) => period.from.year)]
        .map(([year, ofYear]) => pointOf(year, scope, ofYear))
        .filter((point) => point !== null)
        .sort((a, b) => a.year - b.year);
      const { entity, metric, direction, counterpart, unit } = first;
      return [{ entity, metric, scope, direction, counterpart, unit, points }];
    })
    .sort(
      (a, b) => (rank.get(a.metric) ?? 0) - (rank.get(b.metric) ?? 0) || b.points.length - a.points.length
    );
}
