import { directionOf, type Language } from '../atlas/language';
import { wholeNumber } from '../i18n/number';

/** A length in whole km, without a sign; where some are measured, rounded down, since it is a lower bound. */
export function bareKm(
  { totalKm, atLeast }: { totalKm: number; atLeast: boolean },
  language: Language
): string {
  return wholeNumber(atLeast ? Math.floor(totalKm) : totalKm, language);
}

/** The same with `≥ ` before it where it is a lower bound. */
export function kmText(length: { totalKm: number; atLeast: boolean }, language: Language): string {
  const text = bareKm(length, language);
  if (!length.atLeast) return text;
  // Else the sign is turned and goes to the other side of its number where text runs from the right.
  return directionOf(language) === 'rtl' ? `\u200e≥ ${text}` : `≥ ${text}`;
}
