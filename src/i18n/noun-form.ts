/**
 * The form of a Russian noun after a number.
 * @param forms as after 1, 2 and 5: `рейс`, `рейса`, `рейсов`; a fraction takes the second
 */
export function russianNoun(amount: number, [one, few, many]: readonly [string, string, string]): string {
  if (!Number.isInteger(amount)) return few;
  const [tens, ones] = [amount % 100, amount % 10];
  if (tens >= 11 && tens <= 14) return many;
  if (ones === 1) return one;
  return ones >= 2 && ones <= 4 ? few : many;
}

/**
 * The form of a Polish noun after a number.
 * @param forms as after 1, 2, 5 and 1.5: `kurs`, `kursy`, `kursów`, `kursu`
 */
export function polishNoun(
  amount: number,
  [one, few, many, fraction]: readonly [string, string, string, string]
): string {
  if (!Number.isInteger(amount)) return fraction;
  if (amount === 1) return one;
  const [tens, ones] = [amount % 100, amount % 10];
  return ones >= 2 && ones <= 4 && (tens < 12 || tens > 14) ? few : many;
}
