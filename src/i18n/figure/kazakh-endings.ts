const ones = ['', 'бір', 'екі', 'үш', 'төрт', 'бес', 'алты', 'жеті', 'сегіз', 'тоғыз'];
const tens = ['', 'он', 'жиырма', 'отыз', 'қырық', 'елу', 'алпыс', 'жетпіс', 'сексен', 'тоқсан'];

/** How the end of a whole number is read: 16 414 ends in төрт, 50 000 in мың. */
function numberReading(digits: string): string {
  const [one, ten] = [digits.at(-1), digits.at(-2)].map(Number);
  if (one !== undefined && one > 0) return ones[one] ?? '';
  if (ten !== undefined && ten > 0) return tens[ten] ?? '';
  return digits === '0'
    ? 'нөл'
    : digits.endsWith('000000')
      ? 'миллион'
      : digits.endsWith('000')
        ? 'мың'
        : 'жүз';
}

/** How signs and short forms are read. */
const readings: Readonly<Record<string, string>> = {
  '%': 'пайыз',
  ЖФЭ: 'жэфэ',
  км: 'километр',
  'км²': 'километр',
  мм: 'миллиметр',
  млн: 'миллион',
  млрд: 'миллиард',
  трлн: 'триллион'
};

/** The last word of a text as it is heard, and whether it is written otherwise. */
function lastHeard(text: string): { heard: string; isShort: boolean } {
  const number = /\d[\d\u00A0]*$/.exec(text)?.[0];
  if (number !== undefined) return { heard: numberReading(number.replaceAll('\u00A0', '')), isShort: true };
  const written = /[^\s\d,%]+$|%$/u.exec(text)?.[0] ?? '';
  const short = readings[written];
  if (short !== undefined) return { heard: short, isShort: true };
  return { heard: written.toLowerCase().replace(/ь$/, ''), isShort: /^\p{Lu}{2,}$/u.test(written) };
}

/** у and ю follow the vowel before them: елуден, but оқудан. */
function isFront(heard: string): boolean {
  return /[әөүіеэи][^аоұыяё]*$/.test(heard);
}

const isVoiceless = (heard: string): boolean => /[птксшщхцчфқбвгдpt]$/.test(heard);
/** Words of units and dates that end so are possessive: АҚШ доллары. Numbers are not: алты. */
const isPossessive = (heard: string): boolean => /[ыі]$/.test(heard) && !ones.includes(heard);

function withEnding(text: string, ending: (heard: string) => string): string {
  const { heard, isShort } = lastHeard(text);
  return `${text}${isShort ? '-' : ''}${ending(heard)}`;
}

/** `text` in the ablative: 7 000 пойыздан, 40%-дан, 16 000-нан. For numbers, units and dates. */
export function kazakhFrom(text: string): string {
  return withEnding(text, (heard) => {
    const first = isVoiceless(heard) ? 'т' : /[мнң]$/.test(heard) || isPossessive(heard) ? 'н' : 'д';
    return `${first}${isFront(heard) ? 'ен' : 'ан'}`;
  });
}

/** A date in the dative: 2022 жылғы маусымға. */
export function kazakhTo(date: string): string {
  return withEnding(date, (heard) => {
    const [front, back] = isVoiceless(heard) ? ['ке', 'қа'] : ['ге', 'ға'];
    return isFront(heard) ? front : back;
  });
}

/** What is of a date: 2022 жылғы маусымдағы. */
export function kazakhAt(date: string): string {
  return withEnding(date, (heard) => `${isVoiceless(heard) ? 'т' : 'д'}${isFront(heard) ? 'егі' : 'ағы'}`);
}

/** A name in the instrumental: Қазақстанмен, Еуропалық Одақпен, АСЕАН-мен. */
export function kazakhWith(name: string): string {
  return withEnding(name, (heard) => (isVoiceless(heard) ? 'пен' : /[жз]$/.test(heard) ? 'бен' : 'мен'));
}
