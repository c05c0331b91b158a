import { expect, test } from 'vitest';
import { figuresPath } from './figures-path';

test('the figures of a thing are one file for all languages', () => {
  expect(figuresPath('/ug/ports/horgos/', 'csv')).toBe('/en/ports/horgos/figures.csv');
  expect(figuresPath('/en/ports/horgos/', 'json')).toBe('/en/ports/horgos/figures.json');
});
