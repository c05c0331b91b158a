import type { Language } from '../atlas/language';
import { figureWordings } from './figure/figure-wording';
import type { FigureWording } from './figure/wording';

/** Rounds away the noise of binary fractions (1.1e11 / 1e9). */
function clean(value: number): number {
  return Number(value.toPrecision(15));
}

function decimalsOf(value: number): number {
  return (/\.(\d+)$/.exec(String(value))?.[1] ?? '').length;
}

function plain(size: number, { group, decimal }: FigureWording['number']): string {
  const [whole = '', fraction] = String(size).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, group);
  return fraction === undefined ? grouped : grouped + decimal + fraction;
}

/**
 * A number in the way of a language, losing no digit: in words for large numbers (67.41 billion, 674.1 亿) where few
 * decimals are left, else in full (16,414). A minus sign is U+2212.
 */
export function formatNumber(value: number, words: FigureWording['number']): string {
  const sign = value < 0 ? '\u2212' : '';
  const size = Math.abs(value);
  for (const { size: scale, word, decimals = words.scaleDecimals } of words.scales) {
    if (size < scale) continue;
    const mantissa = clean(size / scale);
    if (decimalsOf(mantissa) <= decimals) return `${sign}${plain(mantissa, words)} ${word}`;
  }
  return sign + plain(size, words);
}

/** A number with a fixed number of decimals, trailing zeros kept: 16.3, 7.0. */
export function formatFixed(value: number, decimals: number, words: FigureWording['number']): string {
  const text = Math.abs(value).toFixed(decimals);
  const isZero = Number(text) === 0;
  const [whole = '', fraction] = text.split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, words.group);
  return (
    (value < 0 && !isZero ? '\u2212' : '') +
    grouped +
    (fraction === undefined ? '' : words.decimal + fraction)
  );
}

/** A whole number in full: 9,908. A fraction is rounded. */
export function wholeNumber(value: number, language: Language): string {
  return formatFixed(value, 0, figureWordings[language].number);
}

/** A percentage without decimals, or with one where it is below ten: 86%, 4.5%. `value` is in percent. */
export function percentText(value: number, language: Language): string {
  const words = figureWordings[language];
  return words.percent(formatFixed(value, Math.abs(value) < 9.95 ? 1 : 0, words.number));
}

/** A written length, or several in one phrase, with the unit behind: `1435/1520 mm`. */
export function inUnit(text: string, unit: 'km' | 'mm', language: Language): string {
  return figureWordings[language].units[unit]?.(text, 0, 'exact') ?? `${text} ${unit}`;
}
