/**
 * A name within a sentence written from right to left: where it has letters of another direction it is kept whole
 * (U+2068, U+2069), so that its brackets and digits stay with it.
 */
export function isolate(text: string): string {
  return /(?!\p{Script=Arabic})\p{L}/u.test(text) ? `\u2068${text}\u2069` : text;
}
