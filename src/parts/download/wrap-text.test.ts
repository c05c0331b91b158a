import { expect, test } from 'vitest';
import { wrapText } from './wrap-text';

const letters = (text: string): number => [...text].length;

test('words stay whole, and no line is too long', () => {
  expect(wrapText('Train trips by year, westbound', 12, letters)).toEqual([
    'Train trips',
    'by year,',
    'westbound'
  ]);
  expect(wrapText('', 12, letters)).toEqual([]);
});

test('Chinese breaks between characters, never before what closes', () => {
  expect(wrapText('阿拉山口，开行列数。', 5, letters)).toEqual(['阿拉山口，', '开行列数。']);
  expect(wrapText('阿拉山口，开行', 4, letters)).toEqual(['阿拉山', '口，开行']);
});

test('an address longer than a line is cut within', () => {
  expect(wrapText('see https://example.org/en/', 10, letters)).toEqual([
    'see',
    'https://ex',
    'ample.org/',
    'en/'
  ]);
});

test('what is wider than a line by itself comes alone', () => {
  expect(wrapText('阿拉', 1, () => 5)).toEqual(['阿', '拉']);
});
