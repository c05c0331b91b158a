/** The page a publisher stands on: its first letter in lower case, `0` for a digit, `other` for other scripts. */
export function letterOf(publisher: string): string {
  const first =
    publisher
      .normalize('NFKD')
      .toLowerCase()
      .match(/[\p{L}\p{N}]/u)?.[0] ?? '';
  if (/[a-z]/.test(first)) return first;
  return /[0-9]/.test(first) ? '0' : 'other';
}
