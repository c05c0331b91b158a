import { expect, test } from 'vitest';
import { isolate } from './isolate';

test('a name with letters of another direction is kept whole, a Uyghur one and a bare number need nothing', () => {
  expect(isolate('Baltic Rail (Gdynia)')).toBe('\u2068Baltic Rail (Gdynia)\u2069');
  expect(isolate('霍尔果斯')).toBe('\u2068霍尔果斯\u2069');
  expect(isolate('قورغاس UTLC ERA')).toBe('\u2068قورغاس UTLC ERA\u2069');
  expect(isolate('ئالاتاۋ ئېغىزى')).toBe('ئالاتاۋ ئېغىزى');
  expect(isolate('2022')).toBe('2022');
});
