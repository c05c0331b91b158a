import type { Atlas, Observation, Qualifier, Source, Stat } from '../atlas/atlas';
import { counterpartRole } from '../atlas/counterpart';
import type { Figure } from '../atlas/figure';
import { nameIn, type Language } from '../atlas/language';
import { parsePeriod } from '../atlas/period';
import { formatDate, formatPeriod, formatSince } from './date';
import { figureWordings } from './figure/figure-wording';
import type { FigureWording, Warning } from './figure/wording';
import { formatNumber } from './number';

/** A figure in the words of one language: all that a component shows, as plain data. Absent parts do not apply. */
export interface FigureView {
  readonly metric: string;
  readonly stat: Stat;
  /** What is counted, without place, period and value. */
  readonly label: string;
  /** Value with qualifier and unit. */
  readonly value: string;
  /** A number, or the ISO 8601 date of a date metric. */
  readonly amount: number | string;
  readonly unit: string;
  readonly qualifier: Qualifier;
  /** ISO 8601. */
  readonly iso: string;
  /** The period in words; empty for a date, which tells its own. */
  readonly period: string;
  /** The published growth over the same period a year before. */
  readonly growth?: string;
  readonly direction?: string;
  readonly scope?: string;
  readonly counterpart?: string;
  /** Who says it. `text` is how, where it is not `value` word for word. */
  readonly said: readonly { readonly text?: string; readonly sources: readonly string[] }[];
  /** What other sources give for the same thing, where that is another value. */
  readonly rivals?: readonly { readonly text: string; readonly source: string }[];
  readonly warnings?: readonly string[];
  /** Our notes on the rows, in English. */
  readonly notes?: readonly string[];
}

/** A source in the words of one language. */
export interface SourceView {
  readonly title: string;
  readonly publisher: string;
  /** In words; empty where not known. */
  readonly published: string;
  /** Absent where the source is named only: readers are never sent to a copy. */
  readonly url?: string;
}

/** The parts of the atlas that a figure's words are taken from. */
export type FigureNames = Pick<Atlas, 'metrics' | 'entities'>;

/** A value with its unit and qualifier, and what its stat makes of it: `about 14 trips a day on average`. */
function formatValue(row: Sayable, words: FigureWording): string {
  return words.tidy(untidyValue(row, words));
}

type Sayable = Pick<Observation, 'metric' | 'stat' | 'value' | 'unit' | 'qualifier'>;

function untidyValue(
  {
    metric,
    stat,
    value,
    unit,
    qualifier
  }: Pick<Observation, 'metric' | 'stat' | 'value' | 'unit' | 'qualifier'>,
  words: FigureWording
): string {
  const qualified = (text: string): string =>
    qualifier === 'exact' ? text : words.qualifiers[qualifier](text);
  const withUnit = (amount: number): string => {
    const text = formatNumber(amount, words.number);
    if (unit === '%') return words.percent(text);
    const form = words.metricUnits[metric] ?? words.units[unit];
    return form === undefined ? `${text} ${unit}` : form(text, amount, qualifier);
  };
  if (typeof value === 'string') {
    const date = qualified(formatDate(value, words));
    return stat === 'growth_yoy' ? date : words.stats[stat](date);
  }
  if (stat !== 'growth_yoy') return words.stats[stat](qualified(withUnit(value)));
  if (value === 0) return words.growth.level;
  const { up, down } = words.growth;
  return (value > 0 ? up : down)(qualified(withUnit(Math.abs(value))));
}

/** A value with its qualifier and without its unit, for where the unit stands once for many: `about 16,000`. */
export function formatAmount(
  { value, qualifier }: Pick<Observation, 'value' | 'qualifier'>,
  words: FigureWording
): string {
  const text = typeof value === 'number' ? formatNumber(value, words.number) : formatDate(value, words);
  return words.tidy(qualifier === 'exact' ? text : words.qualifiers[qualifier](text));
}

const saysChinaEurope = 'worded China-Europe';

/** Our notes on the rows, each once, without what a warning says already. */
function notesOf(rows: readonly Observation[]): string[] {
  const notes = rows.map(({ note }) =>
    note
      .split('; ')
      .filter((part) => part !== '' && part !== saysChinaEurope)
      .join('; ')
  );
  return [...new Set(notes)].filter((note) => note !== '');
}

function warningsOf({ scope, statements, doubtful, rivals }: Figure): Warning[] {
  const isWorded = statements.every(({ note }) => note.split('; ').includes(saysChinaEurope));
  return [
    ...(scope === 'ce-worded' ? (['ce-worded'] as const) : []),
    ...(scope === 'ce+ca' && isWorded ? (['worded'] as const) : []),
    ...(doubtful ? (['doubtful'] as const) : []),
    ...(rivals.length > 0 ? (['disputed'] as const) : [])
  ];
}

function periodText({ stat, unit, period }: Figure, kind: string | undefined, words: FigureWording): string {
  if (unit === 'date' && stat !== 'forecast') return '';
  if (stat === 'cumulative') return formatSince(period, words);
  const text = formatPeriod(period, words);
  return kind === 'stock' && period.to === null ? words.asOf(text) : text;
}

function saidOf(figure: Figure, value: string, words: FigureWording): FigureView['said'] {
  const byText = new Map<string, string[]>();
  for (const row of figure.statements) {
    const text = formatValue(row, words);
    const sources = byText.get(text);
    if (sources === undefined) byText.set(text, [row.source]);
    else if (!sources.includes(row.source)) sources.push(row.source);
  }
  return [...byText].map(([text, sources]) => (text === value ? { sources } : { text, sources }));
}

/** Growth in the words that stand beside the value it belongs to: `up 6.3% on a year before`. */
export function describeGrowth(growth: Figure, language: Language): string {
  const words = figureWordings[language];
  return words.tidy(words.growthBeside(formatValue(growth, words)));
}

/** The figure in the words of `language`. Names of unknown metrics and entities are their ids. */
export function describeFigure(figure: Figure, names: FigureNames, language: Language): FigureView {
  const words = figureWordings[language];
  const metric = names.metrics.get(figure.metric);
  const name = metric?.names[language] ?? figure.metric;
  const value = formatValue(figure, words);
  const entity = names.entities.get(figure.entity) ?? { country: null };
  const other = figure.counterpart === null ? undefined : names.entities.get(figure.counterpart);
  const warnings = warningsOf(figure).map((warning) => words.warnings[warning]);
  const notes = notesOf(figure.statements);
  const { metric: id, stat, unit, qualifier, direction, scope } = figure;
  return {
    ...{ metric: id, stat, unit, qualifier, value },
    amount: figure.value,
    label: stat === 'share' || stat === 'growth_yoy' ? words.labels[stat](name) : name,
    iso: figure.period.iso,
    period: periodText(figure, metric?.kind, words),
    ...(direction === null || direction === 'both' ? {} : { direction: words.directions[direction] }),
    ...(scope === null ? {} : { scope: words.scopes[scope] ?? scope }),
    ...(other === undefined
      ? {}
      : {
          counterpart: words.counterparts[counterpartRole(figure, entity, other)](
            nameIn(other.names, language)
          )
        }),
    said: saidOf(figure, value, words),
    ...(figure.rivals.length === 0
      ? {}
      : { rivals: figure.rivals.map((row) => ({ text: formatValue(row, words), source: row.source })) }),
    ...(warnings.length === 0 ? {} : { warnings }),
    ...(notes.length === 0 ? {} : { notes })
  };
}

/** The source in the words of `language`. */
export function describeSource({ title, publisher, published, url }: Source, language: Language): SourceView {
  const period = parsePeriod(published);
  return {
    ...{ title, publisher },
    published: period === null ? published : formatPeriod(period, figureWordings[language]),
    ...(url === null ? {} : { url })
  };
}
