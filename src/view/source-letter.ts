/**
 * The page a publisher stands on: its first letter in lower case, `0` for a digit, `other` for other scripts. Those
 * called China something are so many that they have a page of their own.
 */
export function letterOf(publisher: string): string {
  if (/^china\b/i.test(publisher)) return 'china';
  const first =
    publisher
      .normalize('NFKD')
      .toLowerCase()
      .match(/[\p{L}\p{N}]/u)?.[0] ?? '';
  if (/[a-z]/.test(first)) return first;
  return /[0-9]/.test(first) ? '0' : 'other';
}
