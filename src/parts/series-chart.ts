import { scaleBand, scaleLinear } from 'd3-scale';
import type { Direction } from '../atlas/language';

/** One year of a chart, or a run of years without a figure. */
export type ChartYear =
  | { readonly year: string; readonly gap: true; readonly text: string }
  | {
      readonly year: string;
      readonly gap: false;
      /** The value drawn, and the least and greatest that sources give. Not negative. */
      readonly value: number;
      readonly low: number;
      readonly high: number;
      readonly uncertain: 'wording' | 'doubtful' | null;
      readonly text: string;
    };

/** A bar chart as drawn: lengths in units of its viewBox, whose width is `width`. */
export interface ChartGeometry {
  readonly width: number;
  readonly height: number;
  /** Which way texts run from their `x` on: from right to left the whole chart is mirrored, its texts are not. */
  readonly direction: Direction;
  readonly yearX: number;
  readonly ticks: readonly {
    readonly x: number;
    readonly text: string;
    readonly anchor: 'start' | 'middle';
  }[];
  readonly rows: readonly {
    readonly year: string;
    readonly text: string;
    /** Baseline of the text. */
    readonly y: number;
    readonly textX: number;
    /** Absent in a gap. */
    readonly bar?: {
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
    };
    /** From the least to the greatest value, where sources differ. */
    readonly range?: { readonly x: number; readonly width: number };
    readonly uncertain?: 'wording' | 'doubtful';
  }[];
}

const width = 400;
const yearWidth = 42;
const rowHeight = 26;
const axisHeight = 20;
const gapToText = 6;
const fontSize = 12;

/** About how wide a text stands at the chart's font size: Chinese characters are square, digits about half. */
function textWidth(text: string): number {
  return [...text].reduce(
    (sum, each) => sum + (/\p{Script=Han}/u.test(each) ? fontSize : fontSize * 0.56),
    0
  );
}

function round(length: number): number {
  return Math.round(length * 10) / 10;
}

function mirrored(chart: ChartGeometry): ChartGeometry {
  const point = (x: number): number => round(width - x);
  const area = <Area extends { x: number; width: number }>(shape: Area): Area => ({
    ...shape,
    x: point(shape.x + shape.width)
  });
  return {
    ...chart,
    direction: 'rtl',
    yearX: point(chart.yearX),
    ticks: chart.ticks.map((tick) => ({ ...tick, x: point(tick.x) })),
    rows: chart.rows.map(({ bar, range, ...row }) => ({
      ...row,
      textX: point(row.textX),
      ...(bar === undefined ? {} : { bar: area(bar) }),
      ...(range === undefined ? {} : { range: area(range) })
    }))
  };
}

/**
 * Lays out horizontal bars, one a year, oldest at the top, from zero, each with its value as text behind it: the
 * longest bar leaves room for its text. `tick` writes the numbers of the axis. Bars grow the way that is read.
 */
export function seriesChart(
  years: readonly ChartYear[],
  tick: (value: number) => string,
  direction: Direction
): ChartGeometry {
  const plot = width - yearWidth;
  const greatest = Math.max(0, ...years.map((year) => (year.gap ? 0 : year.high)));
  // The widest scale at which every bar and the text behind it fit.
  const reach = Math.min(
    plot,
    ...years.map((year) =>
      year.gap || year.high <= 0 ? plot : ((plot - gapToText - textWidth(year.text)) * greatest) / year.high
    )
  );
  const x = scaleLinear()
    .domain([0, greatest > 0 ? greatest : 1])
    .range([yearWidth, yearWidth + Math.max(reach, 20)]);
  const y = scaleBand<number>()
    .domain(years.map((_, index) => index))
    .range([axisHeight, axisHeight + years.length * rowHeight])
    .paddingInner(0.35)
    .paddingOuter(0.2);

  const tickWidth = Math.max(...x.ticks(4).map((value) => textWidth(tick(value))));
  const count = Math.max(1, Math.min(4, Math.floor(reach / (tickWidth + 16))));
  const ticks = x.ticks(count).map((value) => ({
    x: round(x(value)),
    text: tick(value),
    anchor: value === 0 ? ('start' as const) : ('middle' as const)
  }));

  const rows = years.map((year, index) => {
    const top = y(index) ?? 0;
    const base = { year: year.year, text: year.text, y: round(top + y.bandwidth() / 2 + fontSize * 0.35) };
    if (year.gap) return { ...base, textX: Math.max(yearWidth, round(textWidth(year.year)) + gapToText) };
    const solid = year.high > year.low ? year.low : year.value;
    return {
      ...base,
      textX: round(x(year.high) + gapToText),
      bar: {
        x: yearWidth,
        y: round(top),
        width: round(x(solid) - yearWidth),
        height: round(y.bandwidth())
      },
      ...(year.high > year.low
        ? { range: { x: round(x(year.low)), width: round(x(year.high) - x(year.low)) } }
        : {}),
      ...(year.uncertain === null ? {} : { uncertain: year.uncertain })
    };
  });
  const height = axisHeight + years.length * rowHeight;
  const chart = { width, height, direction: 'ltr', yearX: 0, ticks, rows } as const;
  return direction === 'rtl' ? mirrored(chart) : chart;
}
