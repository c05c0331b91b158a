import type { Language } from '../atlas/language';
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
  return (length.atLeast ? '≥ ' : '') + bareKm(length, language);
}
