import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { csvOf } from './table';

test('CSV is as RFC 4180 writes it, and another reader gets the same cells', () => {
  const text = csvOf(
    ['id', 'note', 'km', 'sure'],
    [
      ['a', 'said "about", then\nmore', -18.4, true],
      ['b', 'a lone\rreturn', null, false],
      ['哈萨克斯坦', '', 0, true]
    ]
  );
  expect(text).toBe(
    'id,note,km,sure\r\na,"said ""about"", then\nmore",-18.4,true\r\nb,"a lone\rreturn",,false\r\n哈萨克斯坦,,0,true\r\n'
  );
  expect(parse(text, { record_delimiter: '\r\n' })).toEqual([
    ['id', 'note', 'km', 'sure'],
    ['a', 'said "about", then\nmore', '-18.4', 'true'],
    ['b', 'a lone\rreturn', '', 'false'],
    ['哈萨克斯坦', '', '0', 'true']
  ]);
});

test('no text is taken for a formula, and a negative number stays a number', () => {
  expect(
    csvOf(
      ['title', 'km'],
      [
        ['=HYPERLINK("https://example.org")', -2],
        ['+68%, boom', 1],
        ['@a', 0],
        ['-', 0]
      ]
    )
  ).toBe(
    'title,km\r\n"\'=HYPERLINK(""https://example.org"")",-2\r\n"\'+68%, boom",1\r\n"\'@a",0\r\n"\'-",0\r\n'
  );
});
