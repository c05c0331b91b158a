/** A date as far as it is told: year, year and month, or a day. Months count from 1. */
export interface PartialDate {
  readonly year: number;
  readonly month: number | null;
  readonly day: number | null;
}

/** A stretch of whole days. */
export interface Period {
  /** As written: ISO 8601. */
  readonly iso: string;
  readonly from: PartialDate;
  /** Null where one date says it all. */
  readonly to: PartialDate | null;
  /** First day, as days since 1970-01-01. */
  readonly start: number;
  /** The day after the last, as days since 1970-01-01. */
  readonly end: number;
}

const millisecondsPerDay = 86_400_000;

function dayNumber(year: number, month: number, day: number): number {
  return Date.UTC(year, month - 1, day) / millisecondsPerDay;
}

function parseDate(text: string): PartialDate | null {
  const match = /^([1-9]\d{3})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(text);
  if (match === null) return null;
  const year = Number(match[1]);
  const month = match[2] === undefined ? null : Number(match[2]);
  const day = match[3] === undefined ? null : Number(match[3]);
  if (month !== null && (month < 1 || month > 12)) return null;
  // A day that does not exist (30 February) runs over into the next month.
  if (month !== null && day !== null && new Date(Date.UTC(year, month - 1, day)).getUTCDate() !== day)
    return null;
  return { year, month, day };
}

function firstDay({ year, month, day }: PartialDate): number {
  return dayNumber(year, month ?? 1, day ?? 1);
}

function dayAfter({ year, month, day }: PartialDate): number {
  if (month === null) return dayNumber(year + 1, 1, 1);
  if (day === null) return dayNumber(year, month + 1, 1);
  return dayNumber(year, month, day + 1);
}

/**
 * Reads an ISO 8601 period: `2021`, `2022-05`, `2022-05-17`, or an inclusive range `a/b` of two of these.
 * Null where the text is none, names a date that does not exist, or ends before it begins.
 */
export function parsePeriod(iso: string): Period | null {
  const [first, second, ...more] = iso.split('/');
  if (first === undefined || more.length > 0) return null;
  const from = parseDate(first);
  const to = second === undefined ? null : parseDate(second);
  if (from === null || (second !== undefined && to === null)) return null;
  const start = firstDay(from);
  const end = dayAfter(to ?? from);
  return end > start ? { iso, from, to, start, end } : null;
}

/** As `parsePeriod`, for text that has been checked. Throws RangeError where it was not. */
export function periodOf(iso: string): Period {
  const period = parsePeriod(iso);
  if (period === null) throw new RangeError(`not an ISO 8601 period: ${iso}`);
  return period;
}

/** Sorts the newest first: by last day, then the longer one. 0 for two ways to write the same days. */
export function comparePeriods(a: Period, b: Period): number {
  return b.end - a.end || a.start - b.start;
}

/** The year, where the period is exactly one calendar year. */
export function calendarYear({ from, start, end }: Period): number | null {
  return start === dayNumber(from.year, 1, 1) && end === dayNumber(from.year + 1, 1, 1) ? from.year : null;
}

/** Whether it is a range that begins with the year and ends within it. */
export function isYearToDate({ from, to, start, end }: Period): boolean {
  return to !== null && start === dayNumber(from.year, 1, 1) && end < dayNumber(from.year + 1, 1, 1);
}

/** How long it is: in months where it runs from the first day of a month to the last of one, else in days. */
export type PeriodLength =
  { readonly unit: 'months'; readonly count: number } | { readonly unit: 'days'; readonly count: number };

/** The length of a period. A February and a March are equally long: one month. */
export function lengthOf({ start, end }: Period): PeriodLength {
  const first = new Date(start * millisecondsPerDay);
  const after = new Date(end * millisecondsPerDay);
  if (first.getUTCDate() !== 1 || after.getUTCDate() !== 1) return { unit: 'days', count: end - start };
  const months =
    (after.getUTCFullYear() - first.getUTCFullYear()) * 12 + after.getUTCMonth() - first.getUTCMonth();
  return { unit: 'months', count: months };
}

/** Whether the last day of `period` lies in `within`: where figures that add up since some start belong too. */
export function endsWithin(period: Period, within: Period): boolean {
  return period.end > within.start && period.end <= within.end;
}
