import type { Direction, Qualifier, Stat } from '../../atlas/atlas';
import type { CounterpartRole } from '../../atlas/counterpart';
import type { PartialDate } from '../../atlas/period';

/** Why a figure should be read with care. */
export type Warning = 'ce-worded' | 'worded' | 'doubtful' | 'disputed';

/**
 * How one language writes figures. Used when the site is built, never in the browser: what a figure says must not
 * depend on which languages a browser knows.
 */
export interface FigureWording {
  readonly number: {
    readonly group: string;
    readonly decimal: string;
    /**
     * Words for large numbers, the largest first, and how many decimals may stand before one: `decimals` of its own, or
     * else `scaleDecimals`.
     */
    readonly scales: readonly { readonly size: number; readonly word: string; readonly decimals?: number }[];
    readonly scaleDecimals: number;
  };
  /** A written number as a percentage: the sign, and its distance. */
  readonly percent: Phrase;
  /** A number with its unit, by unit or, where the metric says it better, by metric. */
  readonly units: Readonly<Record<string, Unit>>;
  /** A unit by itself, for the units that flows are counted in. */
  readonly unitNames: Readonly<Record<string, string>>;
  readonly metricUnits: Readonly<Record<string, Unit>>;
  readonly qualifiers: Readonly<Record<Exclude<Qualifier, 'exact'>, (value: string) => string>>;
  readonly stats: Readonly<Record<Exclude<Stat, 'growth_yoy'>, (value: string) => string>>;
  readonly growth: { readonly up: Phrase; readonly down: Phrase; readonly level: string };
  /** What is added to the metric's name: of a share and of growth. */
  readonly labels: Readonly<Record<'share' | 'growth_yoy', Phrase>>;
  readonly date: (date: PartialDate) => string;
  /** The same without its year, where the other end of a range tells it. */
  readonly dateInYear: (date: PartialDate) => string;
  /** Which end of a range within one year tells the year. */
  readonly yearStandsAt: 'start' | 'end';
  readonly range: (from: string, to: string) => string;
  readonly since: (from: string, to: string) => string;
  readonly asOf: Phrase;
  /** Growth beside the value it belongs to. */
  readonly growthBeside: Phrase;
  readonly directions: Readonly<Record<Exclude<Direction, 'both'>, string>>;
  readonly scopes: Readonly<Record<string, string>>;
  readonly counterparts: Readonly<Record<CounterpartRole, Phrase>>;
  readonly warnings: Readonly<Record<Warning, string>>;
  /** Parts the parts of a label. */
  readonly comma: string;
  /** Mends what joining words left behind. */
  readonly tidy: Phrase;
  readonly rangeOfValues: (low: string, high: string) => string;
}

type Phrase = (value: string) => string;

/**
 * A written number with its unit. A language tells singular and plural from `amount`, the number itself, and the case
 * of the noun from `qualifier`, whose words will stand before it.
 */
export type Unit = (value: string, amount: number, qualifier: Qualifier) => string;
