import { agree, comparePrecision } from './agreement';
import type { Atlas, Observation } from './atlas';
import { groupBy } from './group-by';
import { comparePeriods, periodOf, type Period } from './period';

/** Rows that say the same thing with the same value, joined. */
export interface Figure extends Pick<
  Observation,
  'entity' | 'metric' | 'stat' | 'counterpart' | 'scope' | 'direction' | 'value' | 'unit' | 'qualifier'
> {
  /** Of a date metric: the date itself, unless it is a forecast. */
  readonly period: Period;
  /** The rows, the most precise first: its value and qualifier are the figure's. */
  readonly statements: readonly Observation[];
  /** Other figures for the same thing whose value is a different one: their most precise rows. */
  readonly rivals: readonly Observation[];
  /** Whether every row is noted as doubtful. */
  readonly doubtful: boolean;
}

/** Whether our note on a row calls it doubtful. */
function isDoubtful({ note }: Observation): boolean {
  return /(^|; )doubtful\b/.test(note);
}

/** The days a row is about. A date is its own period, since a source may tell less than it of when. */
function periodOfRow({ unit, stat, value, period }: Observation): Period {
  return periodOf(unit === 'date' && stat !== 'forecast' ? String(value) : period);
}

function subject(row: Observation): string {
  const { start, end } = periodOfRow(row);
  const isDate = row.unit === 'date' && row.stat !== 'forecast';
  return [
    row.metric,
    row.stat,
    row.counterpart ?? '',
    row.scope ?? '',
    row.direction ?? '',
    ...(isDate ? [] : [start, end])
  ].join(' ');
}

/** Rows about one thing, parted by value: each part led by its most precise row. */
function partByValue(rows: readonly Observation[]): readonly (readonly [Observation, ...Observation[]])[] {
  const parts: [Observation, ...Observation[]][] = [];
  const sorted = [...rows].sort(
    (a, b) =>
      Number(isDoubtful(a)) - Number(isDoubtful(b)) ||
      comparePrecision(a, b) ||
      (a.source < b.source ? -1 : Number(a.source > b.source))
  );
  for (const row of sorted) {
    // A row too vague to choose by itself goes with the value that most rows give.
    const home = parts
      .filter(([lead]) => agree(lead, row))
      .reduce<[Observation, ...Observation[]] | undefined>(
        (best, part) => (best === undefined || part.length > best.length ? part : best),
        undefined
      );
    if (home === undefined) parts.push([row]);
    else home.push(row);
  }
  return parts.map(leadByMost);
}

/** Of one value told with different qualifiers the one that most rows use leads: six sources' `about` before one's `exact`. */
function leadByMost(part: [Observation, ...Observation[]]): [Observation, ...Observation[]] {
  const [lead, ...rest] = part;
  const same = groupBy(
    part.filter(({ value }) => value === lead.value),
    ({ qualifier }) => qualifier
  );
  const [first = lead, ...others] = [...same.values()].reduce((best, rows) =>
    rows.length > best.length ? rows : best
  );
  return first === lead
    ? [lead, ...rest]
    : [first, ...others, ...part.filter((row) => row !== first && !others.includes(row))];
}

/**
 * The figures of one entity, newest first: by last day of the period, then the longer period, then in the
 * order of metrics.csv, then by stat, scope, direction, counterpart, and among rivals by how many rows say it and how
 * precisely.
 * The result depends on the rows alone, not on their order. Empty for an entity without figures.
 */
export function figuresOf(atlas: Pick<Atlas, 'observations' | 'metrics'>, entity: string): readonly Figure[] {
  const bySubject = groupBy(
    atlas.observations.filter((row) => row.entity === entity),
    subject
  );
  const metricRank = new Map([...atlas.metrics.keys()].map((id, index) => [id, index]));
  const figures = [...bySubject].flatMap(([key, rows]) => {
    const parts = partByValue(rows);
    return parts.map((part) => {
      const [{ metric, stat, counterpart, scope, direction, value, unit, qualifier }] = part;
      const figure: Figure = {
        ...{ entity, metric, stat, counterpart, scope, direction, value, unit, qualifier },
        period: periodOfRow(part[0]),
        statements: part,
        rivals: parts.filter((other) => other !== part).map(([lead]) => lead),
        doubtful: part.every(isDoubtful)
      };
      return { key, figure };
    });
  });
  return figures
    .sort(
      (a, b) =>
        comparePeriods(a.figure.period, b.figure.period) ||
        (metricRank.get(a.figure.metric) ?? 0) - (metricRank.get(b.figure.metric) ?? 0) ||
        (a.key < b.key ? -1 : Number(a.key > b.key)) ||
        b.figure.statements.length - a.figure.statements.length ||
        comparePrecision(a.figure, b.figure) ||
        Number(a.figure.value) - Number(b.figure.value)
    )
    .map(({ figure }) => figure);
}
