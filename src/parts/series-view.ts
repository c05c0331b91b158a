import type { Figure } from '../atlas/figure';
import { growthOf, type Growth } from '../atlas/growth';
import { directionOf, type Language } from '../atlas/language';
import type { Series, SeriesPoint } from '../atlas/series';
import type { ModelWords } from '../i18n/model/en';
import { describeFigure, formatAmount, type FigureNames } from '../i18n/figure-words';
import { figureWordings } from '../i18n/figure/figure-wording';
import type { FigureWording } from '../i18n/figure/wording';
import { formatFixed, formatNumber } from '../i18n/number';
import { seriesChart, type ChartGeometry, type ChartYear } from './series-chart';

/** One year of a series as the table beside its chart tells it. */
interface SeriesRow {
  readonly year: string;
  /** Every value that sources give, the drawn one first, with the ids of the sources. */
  readonly values: readonly {
    readonly text: string;
    readonly amount: number;
    readonly sources: readonly string[];
  }[];
  readonly growth?: string;
  readonly published?: string;
  /** The published growth is off the recomputed one. */
  readonly differs?: true;
}

/** A series in the words of one language, laid out. */
export interface SeriesView {
  /** What a link calls it: `trips`, `trips.westbound`. */
  readonly key: string;
  /** What tells it from every other series of the place. */
  readonly label: string;
  readonly name: string;
  /** Direction, partner, scope and unit. */
  readonly detail: string;
  /** As the data dictionary writes it: `TEU`, `CNY`. */
  readonly unit: string;
  readonly chart: ChartGeometry;
  readonly rows: readonly SeriesRow[];
  /** Which marks the chart uses and a legend must explain. */
  readonly marks: readonly ('range' | 'wording' | 'doubtful')[];
  /** Holds for the whole series. */
  readonly warning?: string;
}

/** Years without a figure: each its own row, unless there are more than this many in a run. */
const longestGap = 2;

function gaps(from: number, to: number, text: string): ChartYear[] {
  const missing = Array.from({ length: to - from - 1 }, (_, index) => from + 1 + index);
  const [first] = missing;
  if (first === undefined) return [];
  if (missing.length <= longestGap) {
    return missing.map((year) => ({ year: String(year), gap: true, text }));
  }
  return [{ year: `${String(first)}–${String(to - 1)}`, gap: true, text }];
}

function signed(percent: number, text: string, wording: FigureWording): string {
  return wording.percent(percent > 0 ? `+${text}` : text);
}

/** The series of one entity in the words of `language`. `figures` are all figures of the entity. */
export function describeSeries(
  series: Series,
  key: string,
  figures: readonly Figure[],
  names: FigureNames,
  words: ModelWords,
  language: Language
): SeriesView | null {
  const [first] = series.points;
  if (first === undefined) return null;
  const wording = figureWordings[language];
  const { label, scope, direction, counterpart } = describeFigure(
    { ...first.figure, scope: series.scope },
    names,
    language
  );

  const parts = [direction, counterpart, scope].filter((part) => part !== undefined);
  const bounds = ({ low, high, figure }: SeriesPoint): string =>
    low === high
      ? formatAmount(figure, wording)
      : wording.rangeOfValues(formatNumber(low, wording.number), formatNumber(high, wording.number));
  const years = series.points.flatMap((point, index): ChartYear[] => {
    const before = series.points[index - 1];
    const { year, low, high, uncertain, figure } = point;
    return [
      ...(before === undefined ? [] : gaps(before.year, year, words.noFigure)),
      {
        year: String(year),
        gap: false,
        value: Number(figure.value),
        low,
        high,
        uncertain,
        text: bounds(point)
      }
    ];
  });

  const growth = new Map(growthOf(series, figures).map((each) => [each.year, each]));
  const growthParts = ({ computed, published, rough, differs }: Growth): Partial<SeriesRow> => {
    const about = (text: string): string => (rough ? wording.qualifiers.about(text) : text);
    const fixed = computed === null ? null : formatFixed(computed, 1, wording.number);
    return {
      ...(computed === null || fixed === null
        ? {}
        : { growth: wording.tidy(about(signed(computed, fixed, wording))) }),
      ...(published.length === 0
        ? {}
        : {
            published: published
              .map(({ value }) => signed(Number(value), formatNumber(Number(value), wording.number), wording))
              .join(', ')
          }),
      ...(differs ? { differs: true } : {})
    };
  };
  const rows = series.points.map(({ year, figures: ofYear }): SeriesRow => {
    const found = growth.get(year);
    return {
      year: String(year),
      values: ofYear.map((figure) => ({
        text: formatAmount(figure, wording),
        amount: Number(figure.value),
        sources: [...new Set(figure.statements.map(({ source }) => source))]
      })),
      ...(found === undefined ? {} : growthParts(found))
    };
  });

  const marks = new Set(
    series.points.flatMap(({ low, high, uncertain }) => [
      ...(low < high ? (['range'] as const) : []),
      ...(uncertain === null ? [] : [uncertain])
    ])
  );
  return {
    key,
    label: [label, ...parts].join(wording.comma),
    name: label,
    unit: series.unit,
    detail: [...parts, wording.unitNames[series.unit] ?? series.unit].join(' · '),
    chart: seriesChart(years, (value) => formatNumber(value, wording.number), directionOf(language)),
    rows,
    marks: [...marks],
    ...(series.scope === 'ce-worded' ? { warning: wording.warnings['ce-worded'] } : {})
  };
}
