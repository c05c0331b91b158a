import { expect, test } from 'vitest';
import { parseRanges } from './font-files';
import { openTypeface } from './typeface';

const samples = ['Łódź', 'Қорғас Ұлы', '霍尔果斯', 'قەشقەر', '2021-يىلى', 'ى', 'ر'];
const typeface = await openTypeface(samples);
const plain = { weight: 400, dir: 'ltr' } as const;

/** Where each glyph begins, in the order in which they are drawn. */
function glyphsOf(svg: string): readonly string[] {
  return [...svg.matchAll(/<path transform="[^"]*" d="([^"]*)"/g)].map(([, path = '']) => path);
}

test.each(samples)('“%s” has a glyph for each letter', (text) => {
  const { svg, width } = typeface.outline(text, plain);
  expect(width).toBeGreaterThan(0);
  expect(glyphsOf(svg).length).toBeGreaterThan(0);
});

test('a Chinese character is as wide as it is tall', () => {
  expect(typeface.outline('霍尔果斯', plain).width).toBe(4);
});

test('Arabic letters are joined, and the last one of a word stands at the left', () => {
  const joined = glyphsOf(typeface.outline('قەشقەر', { weight: 400, dir: 'rtl' }).svg);
  const alone = glyphsOf(typeface.outline('ر', { weight: 400, dir: 'rtl' }).svg);
  expect(joined[0]).toBe(alone[0]);
  const word = glyphsOf(typeface.outline('يىلى', { weight: 400, dir: 'rtl' }).svg);
  expect(word).not.toContain(glyphsOf(typeface.outline('ى', { weight: 400, dir: 'rtl' }).svg)[0]);
});

test('in text from right to left a number keeps its order, and stands at the right where it comes first', () => {
  const mixed = glyphsOf(typeface.outline('2021-يىلى', { weight: 400, dir: 'rtl' }).svg);
  expect(mixed.slice(-4)).toEqual(glyphsOf(typeface.outline('2021', plain).svg));
});

test('bold is wider', () => {
  expect(typeface.outline('Łódź', { weight: 700, dir: 'ltr' }).width).toBeGreaterThan(
    typeface.outline('Łódź', plain).width
  );
});

test('a letter that no file has is told', () => {
  expect(typeface.covers('Łódź')).toBe(true);
  expect(typeface.covers('ფოთი')).toBe(false);
  expect(() => typeface.outline('ფოთი', plain)).toThrow('no font for “ფ”');
});

test('ranges of a style sheet are read', () => {
  expect(parseRanges('U+0-FF, U+131,U+4b0-4b1')).toEqual([
    [0, 255],
    [305, 305],
    [1200, 1201]
  ]);
});
