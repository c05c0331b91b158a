import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { about as en } from './en';
import type { AboutSection } from './text';
import { about as zh } from './zh';

const counts = { figures: '1', sources: '2', stations: '3', sections: '4', published: '5' };

function credits(sections: readonly AboutSection[]) {
  return sections.flatMap(({ links }) => links ?? []);
}

test.each([
  'Natural Earth',
  'Micro World Data Bank II',
  'GeoNames',
  'Wikidata',
  'DB Netz AG',
  'SNCF Réseau',
  'Rijden de Treinen'
])('%s is credited in both languages', (name) => {
  expect(credits(en(counts)).filter(({ text }) => text.startsWith(name))).toHaveLength(1);
  expect(credits(zh(counts)).filter(({ text }) => text.startsWith(name))).toHaveLength(1);
});

test('the languages credit the same addresses, in one order', () => {
  const urls = credits(en(counts)).map(({ url }) => url);
  expect(credits(zh(counts)).map(({ url }) => url)).toEqual(urls);
});

test('the addresses of the network sources are those of the table', () => {
  const table = readFileSync('geo/network/sources.csv', 'utf8');
  for (const host of ['data.deutschebahn.com', 'ressources.data.sncf.com', 'blog.rijdendetreinen.nl']) {
    const credit = credits(en(counts)).find(({ url }) => url?.includes(host));
    expect(table).toContain(`,${credit?.url ?? 'no address'},`);
  }
});
