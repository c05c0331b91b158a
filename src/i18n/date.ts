import { parsePeriod, type Period } from '../atlas/period';
import type { FigureWording } from './figure/wording';

/** A period in words: `January to May 2022`, `2022 年 1 月至 5 月`. */
export function formatPeriod({ from, to }: Period, words: FigureWording): string {
  if (to === null) return words.date(from);
  const isOneYear = from.year === to.year && from.month !== null && to.month !== null;
  if (!isOneYear) return words.range(words.date(from), words.date(to));
  return words.yearStandsAt === 'end'
    ? words.range(words.dateInYear(from), words.date(to))
    : words.range(words.date(from), words.dateInYear(to));
}

/** A period that runs from the start of something: `since 2011, to June 2022`. */
export function formatSince(period: Period, words: FigureWording): string {
  const { from, to } = period;
  return to === null ? words.asOf(words.date(from)) : words.since(words.date(from), words.date(to));
}

/** An ISO 8601 date, month, year or range in words; text that is none is given back as it is. */
export function formatDate(iso: string, words: FigureWording): string {
  const period = parsePeriod(iso);
  return period === null ? iso : formatPeriod(period, words);
}
