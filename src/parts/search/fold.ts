/** Letters that no decomposition takes to their plain form, and letters that keyboards mix up. */
const plain: Readonly<Record<string, string>> = {
  // Latin letters with a stroke, and joined ones.
  ł: 'l',
  đ: 'd',
  ð: 'd',
  ø: 'o',
  ħ: 'h',
  ŧ: 't',
  ı: 'i',
  ə: 'a',
  ŋ: 'n',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  þ: 'th',
  // Kazakh and Mongolian letters as a Russian keyboard has them.
  ә: 'а',
  ғ: 'г',
  қ: 'к',
  ң: 'н',
  ө: 'о',
  ұ: 'у',
  ү: 'у',
  һ: 'х',
  і: 'и',
  // Arabic letters: one form for those that Uyghur, Persian and Arabic keyboards have each their own of.
  ي: 'ى',
  ی: 'ى',
  ك: 'ک',
  ھ: 'ه',
  ە: 'ه',
  ہ: 'ه',
  ة: 'ه'
};

/**
 * The text as it is compared: lower case, without marks, apostrophes and joiners, each letter in its plainest form.
 * `Małaszewicze` is `malaszewicze`, `Ürümqi` `urumqi`, `Xi'an` `xian`, `Семёнов` `семенов`.
 */
export function fold(text: string): string {
  return (
    text
      // Also takes Arabic presentation forms and full-width letters to the usual ones.
      .normalize('NFKD')
      // The carrier that Uyghur writes before a vowel at the start of a word.
      .replaceAll('\u064a\u0654', '')
      .replace(/[\p{M}\u0640\u200b-\u200d'’‘`´ʻʼʹ]/gu, '')
      .toLowerCase()
      .replace(/./gsu, (letter) => plain[letter] ?? letter)
  );
}
