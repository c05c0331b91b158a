import type { Figure } from './figure';
import { calendarYear } from './period';
import type { Series, SeriesPoint } from './series';

/** Growth of one year over the year before, in percent. */
export interface Growth {
  readonly year: number;
  /** From the values drawn; null where one of the two years has none. */
  readonly computed: number | null;
  /** What the sources say for the same year and scope. */
  readonly published: readonly Figure[];
  /** Whether a published growth is more than one percentage point off every growth the two years allow. */
  readonly differs: boolean;
  /** Whether one of the two years is uncertain, disputed or not told exactly. */
  readonly rough: boolean;
}

/** Published growth is mostly given to a tenth; beyond one point it is not a rounding. */
const tolerance = 1;

function isRough(point: SeriesPoint): boolean {
  return point.uncertain !== null || point.low !== point.high || point.figure.qualifier !== 'exact';
}

function percent(from: number, to: number): number {
  return (to / from - 1) * 100;
}

/**
 * Growth for each year of the series that has a figure for the year before or a published growth, oldest first.
 * `figures` are all figures of the entity. Nothing is computed over a missing year.
 */
export function growthOf(series: Series, figures: readonly Figure[]): readonly Growth[] {
  const points = new Map(series.points.map((point) => [point.year, point]));
  const wordings = new Set(
    series.points.flatMap(({ figures: ofYear }) => ofYear.map(({ scope }) => scope)).concat(series.scope)
  );
  const published = figures.filter(
    (figure) =>
      figure.stat === 'growth_yoy' &&
      figure.metric === series.metric &&
      figure.direction === series.direction &&
      figure.counterpart === series.counterpart &&
      wordings.has(figure.scope)
  );
  return series.points.flatMap(({ year }): readonly Growth[] => {
    const [before, after] = [points.get(year - 1), points.get(year)];
    const said = published.filter(({ period }) => calendarYear(period) === year);
    if (before === undefined || after === undefined || before.low <= 0) {
      return said.length === 0
        ? []
        : [{ year, computed: null, published: said, differs: false, rough: false }];
    }
    const [least, most] = [percent(before.high, after.low), percent(before.low, after.high)];
    return [
      {
        year,
        computed: percent(Number(before.figure.value), Number(after.figure.value)),
        published: said,
        differs: said.some(
          ({ value }) => Number(value) < least - tolerance || Number(value) > most + tolerance
        ),
        rough: isRough(before) || isRough(after)
      }
    ];
  });
}
