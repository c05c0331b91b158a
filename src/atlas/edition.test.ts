import { expect, test } from 'vitest';
import { editionOf } from './edition';

test('the data reaches to its newest source, however exact its date is', () => {
  const sources = [
    { published: '2026-03' },
    { published: '' },
    { published: '2026-03-21' },
    { published: '2025' }
  ];
  expect(editionOf('0.1.0', sources)).toEqual({ version: '0.1.0', date: '2026-03-21' });
});

test('data without a dated source has no date', () => {
  expect(editionOf('0.1.0', [{ published: '' }])).toEqual({ version: '0.1.0', date: '' });
});
