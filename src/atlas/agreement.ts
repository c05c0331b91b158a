import type { Observation, Qualifier } from './atlas';
import { parsePeriod } from './period';

/** What a source says of a number or a date. */
export type Saying = Pick<Observation, 'value' | 'unit' | 'qualifier'>;

/** Units whose numbers are measured, not counted: a source that gives one as exact has rounded it all the same. */
const measured: ReadonlySet<string> = new Set(['CNY', 'USD', 't', 'km2']);

/** A rounding further off than this part of the greater number is another number: 10 days are not 14. */
const widestRounding = 0.1;

function decimals(value: number): number {
  return (/\.(\d+)$/.exec(String(value))?.[1] ?? '').length;
}

/** The place of the last digit that is not a trailing zero: 100 for 5800, 1 for 5848, 0.1 for 30.9, 1 for 0. */
export function lastPlace(value: number): number {
  const digits = decimals(value);
  if (digits > 0) return Number(`1e-${String(digits)}`);
  const zeros = value === 0 ? 0 : (/0+$/.exec(String(Math.abs(value))) ?? [''])[0].length;
  return Number(`1e${String(zeros)}`);
}

/** The numbers that `coarse`, without its sign, may be a shorter way to say; bounds belong to it. */
function saidBy(size: number, unit: string, qualifier: Qualifier): readonly [low: number, high: number] {
  const place = lastPlace(size);
  switch (qualifier) {
    case 'about':
      // Rounded or cut off: about 6,300 is said of 6,363.
      return [
        Math.max(size - place / 2, size * (1 - widestRounding)),
        Math.min(size + place, size / (1 - widestRounding))
      ];
    case 'more_than':
    case 'at_least':
      return [size, size + place];
    case 'nearly':
      return [Math.max(size - place, size * (1 - widestRounding)), size];
    case 'exact': {
      // A whole percent may be a rounding, and a measured number that shows three digits or more.
      if (unit === '%') return [size - Math.min(place, 1) / 2, size + Math.min(place, 1) / 2];
      const isRounded = measured.has(unit) && size / place >= 100;
      return isRounded ? [size - place / 2, size + place / 2] : [size, size];
    }
  }
}

function numbersAgree(a: number, b: number, unit: string, ofA: Qualifier, ofB: Qualifier): boolean {
  if (a === b) return true;
  if (Math.sign(a) !== Math.sign(b)) return false;
  const [x, y] = [Math.abs(a), Math.abs(b)];
  const [placeX, placeY] = [lastPlace(x), lastPlace(y)];
  // Two different numbers of the same fineness are two numbers.
  if (placeX === placeY) return false;
  const [low, high] = placeX > placeY ? saidBy(x, unit, ofA) : saidBy(y, unit, ofB);
  const fine = Math.min(placeX, placeY) === placeX ? x : y;
  const slack = fine * 1e-9;
  return fine >= low - slack && fine <= high + slack;
}

function datesAgree(a: string, b: string): boolean {
  const [x, y] = [parsePeriod(a), parsePeriod(b)];
  if (x === null || y === null) return a === b;
  return (x.start <= y.start && x.end >= y.end) || (y.start <= x.start && y.end >= x.end);
}

/**
 * Whether two sayings of the same thing are the same number or date, told with more or less precision:
 * exact 5848, about 5800 and more than 5800 agree; 4652 and 4722 do not; 2011 and 2011-03-19 agree.
 */
export function agree(a: Saying, b: Saying): boolean {
  if (typeof a.value === 'string' || typeof b.value === 'string') {
    return datesAgree(String(a.value), String(b.value));
  }
  return numbersAgree(a.value, b.value, a.unit, a.qualifier, b.qualifier);
}

const qualifierRank: readonly Qualifier[] = ['exact', 'about', 'at_least', 'more_than', 'nearly'];

function fineness(value: number | string): number {
  if (typeof value === 'number') return lastPlace(value);
  const period = parsePeriod(value);
  return period === null ? Infinity : period.end - period.start;
}

/** Sorts the more precise saying first: the finer last digit or date, then exact before about before bounds. */
export function comparePrecision(a: Saying, b: Saying): number {
  return (
    fineness(a.value) - fineness(b.value) ||
    qualifierRank.indexOf(a.qualifier) - qualifierRank.indexOf(b.qualifier)
  );
}
