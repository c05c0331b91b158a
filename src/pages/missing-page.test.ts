import { expect, test } from 'vitest';
import { pageWords } from '../i18n/page/en';
import { missingModel } from './missing-page';

const places = [
  { path: '/en/ports/alashankou/', text: 'Alashankou (Alataw Pass)' },
  { path: '/en/ports/horgos/', text: 'Horgos (Khorgos)' },
  { path: '/en/zones/kashgar/', text: 'Kashgar Comprehensive Bonded Zone' },
  { path: '/en/destinations/duisburg/', text: 'Duisburg' }
];

function nearest(slug: string): string[] {
  return missingModel({ kind: 'place', section: 'ports', slug }, places, pageWords).nearest.map(
    ({ text }) => text
  );
}

test.each([
  ['alashanku', 'Alashankou (Alataw Pass)'],
  ['khorgos', 'Horgos (Khorgos)'],
  ['kashgr', 'Kashgar Comprehensive Bonded Zone'],
  ['duisberg', 'Duisburg']
])('%s comes nearest to %s', (slug, name) => {
  expect(nearest(slug)[0]).toBe(name);
});

test('the search starts with the words of the last part', () => {
  expect(missingModel({ kind: 'missing', path: 'ports/Alataw-pass/' }, places, pageWords).wanted).toBe(
    'alataw pass'
  );
});

test('a word like none of the places offers nothing', () => {
  expect(nearest('xyzzyplugh')).toEqual([]);
});

test('10,000 letters are answered, and nothing is offered', () => {
  const model = missingModel({ kind: 'missing', path: 'z'.repeat(10_000) }, places, pageWords);
  expect(model.nearest).toEqual([]);
  expect(model.path).toHaveLength(10_000);
});
