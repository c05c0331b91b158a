import { expect, test } from 'vitest';
import { cardPath, hasOwnCard } from './card-path';

test('a port, zone, corridor, country or region has a card of its own, and so has the first page', () => {
  const horgos = { kind: 'place', section: 'ports', slug: 'horgos' } as const;
  expect(cardPath(horgos, 'ug')).toBe('/cards/ug/ports/horgos.png');
  expect(hasOwnCard(horgos)).toBe(true);
  expect(cardPath({ kind: 'map' }, 'zh')).toBe('/cards/zh/map.png');
});

test('other pages share the card of their kind', () => {
  const xian = { kind: 'place', section: 'hubs', slug: 'xian' } as const;
  expect(cardPath(xian, 'en')).toBe('/cards/en/hubs.png');
  expect(hasOwnCard(xian)).toBe(false);
  expect(cardPath({ kind: 'sources', letter: 'a', source: null }, 'en')).toBe('/cards/en/sources.png');
});
