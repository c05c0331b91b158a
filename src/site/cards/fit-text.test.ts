import { expect, test } from 'vitest';
import { fitText } from './fit-text';
import type { Typeface } from './typeface';

/** Every letter is half as wide as it is tall. */
const typeface: Typeface = {
  covers: () => true,
  outline: (text) => ({ width: text.length / 2, svg: text })
};
const style = { weight: 400, dir: 'ltr' } as const;

function linesOf(text: string, room: { width: number; height: number; sizes: readonly number[] }) {
  const { size, lines } = fitText(typeface, text, style, { ...room, leading: 1 });
  return { size, lines: lines.map(({ svg }) => svg) };
}

test('a short text stands in one line at the largest size', () => {
  expect(linesOf('Horgos', { width: 100, height: 60, sizes: [20, 10] })).toEqual({
    size: 20,
    lines: ['Horgos']
  });
});

test('a long one is broken after a space or a hyphen, into lines of about one length', () => {
  expect(linesOf('Alashankou-Horgos to Duisburg', { width: 150, height: 60, sizes: [20] })).toEqual({
    size: 20,
    lines: ['Alashankou-', 'Horgos to', 'Duisburg']
  });
  expect(linesOf('one two three four', { width: 150, height: 60, sizes: [20] }).lines).toEqual([
    'one two',
    'three four'
  ]);
});

test('a number is never broken at the blanks that group its digits', () => {
  const { lines } = linesOf('ponad 100\u00a0000 TEU', { width: 80, height: 60, sizes: [20, 16] });
  expect(lines).toEqual(['ponad', '100\u00a0000', 'TEU']);
});

test('it shrinks until its longest word has room', () => {
  expect(linesOf('Zollverschlusszone', { width: 100, height: 60, sizes: [20, 15, 11] })).toEqual({
    size: 11,
    lines: ['Zollverschlusszone']
  });
});

test('Chinese is broken between characters, never before a closing sign', () => {
  expect(linesOf('霍尔果斯（口岸）铁路', { width: 50, height: 60, sizes: [20] }).lines).toEqual([
    '霍尔果斯',
    '（口岸）',
    '铁路'
  ]);
});

test('where there is no room for even the smallest size it says so', () => {
  expect(() => linesOf('Zollverschlusszone', { width: 50, height: 60, sizes: [20, 11] })).toThrow(
    'no room for “Zollverschlusszone”'
  );
});
