import * as v from 'valibot';
import { expect, test } from 'vitest';
import { knowledgeOf } from '../atlas/knowledge';
import { dictionaries } from './dictionaries';
import { pageHead } from './page-head';
import { readAtlas } from './read/read-atlas';
import { sitePages } from './site';

const { atlas } = readAtlas('geo');
if (atlas === null) throw new Error('geo/ has faults');
const knowledge = knowledgeOf(atlas, []);
const site = { origin: 'https://example.org', base: '/atlas/' };
const pages = sitePages(knowledge);

const block = v.object({
  '@context': v.literal('https://schema.org'),
  '@graph': v.array(v.looseObject({ '@type': v.string() }))
});

/** Every node of a page's JSON-LD by its type, as a reader of the page would parse it. */
function nodesOf(path: string): ReadonlyMap<string, Record<string, unknown>> {
  const page = pages.find((each) => each.path === path);
  if (page === undefined) throw new Error(`no page ${path}`);
  const head = pageHead(site, knowledge, page, page.model(), dictionaries[page.language]);
  const [, json = ''] = /<script type="application\/ld\+json">(.*?)<\/script>/.exec(head) ?? [];
  const { '@graph': graph } = v.parse(block, JSON.parse(json));
  return new Map(graph.map((node) => [node['@type'], node]));
}

test('a port: where it stands in the atlas, where on earth, and its figures as a data set', () => {
  const nodes = nodesOf('/en/ports/horgos/');
  const url = 'https://example.org/atlas/en/ports/horgos/';
  const item = (position: number, name: string, path: string) => ({
    '@type': 'ListItem',
    position,
    name,
    item: `https://example.org/atlas/${path}`
  });
  expect([...nodes.keys()]).toEqual(['BreadcrumbList', 'Place', 'Dataset']);
  expect(nodes.get('BreadcrumbList')?.itemListElement).toEqual([
    item(1, 'Landbridge', 'en/'),
    item(2, 'China', 'en/countries/cn/'),
    item(3, 'Xinjiang Uyghur Autonomous Region', 'en/regions/xinjiang/'),
    item(4, 'Horgos', 'en/ports/horgos/')
  ]);
  expect(nodes.get('Place')).toMatchObject({
    '@id': `${url}#place`,
    name: 'Horgos',
    url,
    geo: { '@type': 'GeoCoordinates', longitude: 80.4545, latitude: 44.1554 },
    containedInPlace: { '@type': 'AdministrativeArea', name: 'Xinjiang Uyghur Autonomous Region' }
  });
  expect(nodes.get('Place')?.alternateName).toContain('霍尔果斯');
  expect(nodes.get('Place')?.alternateName).not.toContain('Horgos');
  expect(nodes.get('Dataset')).toMatchObject({
    name: 'Horgos · Landbridge',
    license: 'https://creativecommons.org/licenses/by/4.0/',
    creator: { '@type': 'Organization', name: 'Landbridge', url: 'https://example.org/atlas/en/' },
    spatialCoverage: { '@id': `${url}#place` },
    distribution: [
      { '@type': 'DataDownload', encodingFormat: 'text/csv', contentUrl: `${url}figures.csv` },
      { '@type': 'DataDownload', encodingFormat: 'application/json', contentUrl: `${url}figures.json` }
    ]
  });
  expect(nodes.get('Dataset')?.variableMeasured).toContain('Train trips');
  expect(nodes.get('Dataset')?.temporalCoverage).toMatch(/^20\d\d\/20\d\d$/);
});

test('a country has its code, an aggregate no place, a corridor the box it runs through', () => {
  expect(nodesOf('/zh/countries/de/').get('Country')).toMatchObject({ name: '德国', identifier: 'DE' });
  expect(nodesOf('/en/ports/xinjiang-ports/').has('Place')).toBe(false);
  expect(nodesOf('/en/corridors/middle-corridor/').get('Dataset')?.spatialCoverage).toEqual({
    '@type': 'Place',
    geo: { '@type': 'GeoShape', box: '34.2786 28.6343 47.8317 108.958' }
  });
});

test('the first page is the site and all its data; a letter of the sources stands under their index', () => {
  const nodes = nodesOf('/zh/');
  expect(nodes.get('WebSite')).toMatchObject({ url: 'https://example.org/atlas/zh/', inLanguage: 'zh' });
  expect(nodes.get('Dataset')?.distribution).toContainEqual({
    '@type': 'DataDownload',
    encodingFormat: 'text/csv',
    contentUrl: 'https://example.org/atlas/data/v1/observations.csv'
  });
  const list = nodesOf('/en/sources/a/').get('BreadcrumbList')?.itemListElement;
  expect(list).toMatchObject([{ name: 'Landbridge' }, { name: 'Sources' }, { position: 3 }]);
});

test('the same links stand in the head of a page in every language, each to the others', () => {
  const links = pages
    .filter(({ path }) => path.endsWith('/ports/horgos/'))
    .map((page) => {
      const head = pageHead(site, knowledge, page, page.model(), dictionaries[page.language]);
      return [...head.matchAll(/hreflang="([^"]+)" href="([^"]+)"/g)].map(([, code, url]) => [code, url]);
    });
  expect(links[0]).toContainEqual(['zh', 'https://example.org/atlas/zh/ports/horgos/']);
  expect(links[0]).toContainEqual(['x-default', 'https://example.org/atlas/en/ports/horgos/']);
  for (const each of links) expect(each).toEqual(links[0]);
});
