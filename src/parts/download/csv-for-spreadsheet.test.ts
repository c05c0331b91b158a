import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { csvForSpreadsheet } from './csv-for-spreadsheet';

test('Excel is told the encoding, a formula stays text, and another reader gets every cell', () => {
  const text = csvForSpreadsheet(
    ['地方', 'note'],
    [
      ['Horgos, "霍尔果斯"', '=1+1'],
      [-18.4, 'two\nlines']
    ]
  );
  expect(text).toBe('\ufeff地方,note\r\n"Horgos, ""霍尔果斯""","\'=1+1"\r\n-18.4,"two\nlines"\r\n');
  expect(parse(text, { bom: true, columns: true })).toEqual([
    { 地方: 'Horgos, "霍尔果斯"', note: "'=1+1" },
    { 地方: '-18.4', note: 'two\nlines' }
  ]);
});
