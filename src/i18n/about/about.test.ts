import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { about as de } from './de';
import { about as en } from './en';
import { about as kk } from './kk';
import { about as pl } from './pl';
import { about as ru } from './ru';
import type { AboutSection } from './text';
import { about as ug } from './ug';
import { about as zh } from './zh';

const counts = { figures: '1', sources: '2', stations: '3', sections: '4', published: '5' };

const texts = Object.entries({ en, zh, ru, de, pl, kk, ug });

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
])('%s is credited in every language', (name) => {
  for (const [language, about] of texts) {
    expect(
      credits(about(counts)).filter(({ text }) => text.startsWith(name)),
      language
    ).toHaveLength(1);
  }
});

test.each(texts)(
  '%s has the sections of English and credits the same addresses, in one order',
  (_, about) => {
    const urls = credits(en(counts)).map(({ url }) => url);
    expect(credits(about(counts)).map(({ url }) => url)).toEqual(urls);
    expect(about(counts).map(({ paragraphs }) => paragraphs.length)).toEqual(
      en(counts).map(({ paragraphs }) => paragraphs.length)
    );
  }
);

test.each(texts)('%s tells every count once', (_, about) => {
  const text = about({ figures: '⟨f⟩', sources: '⟨s⟩', stations: '⟨n⟩', sections: '⟨e⟩', published: '⟨p⟩' })
    .flatMap(({ paragraphs }) => paragraphs)
    .join(' ');
  expect([...text.matchAll(/⟨.⟩/g)].map(([count]) => count).sort()).toEqual([
    '⟨e⟩',
    '⟨f⟩',
    '⟨n⟩',
    '⟨p⟩',
    '⟨s⟩'
  ]);
});

test('the addresses of the network sources are those of the table', () => {
  const table = readFileSync('geo/network/sources.csv', 'utf8');
  for (const host of ['data.deutschebahn.com', 'ressources.data.sncf.com', 'blog.rijdendetreinen.nl']) {
    const credit = credits(en(counts)).find(({ url }) => url?.includes(host));
    expect(table).toContain(`,${credit?.url ?? 'no address'},`);
  }
});
