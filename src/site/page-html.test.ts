import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { renderPage } from '../app/entry-server';
import { knowledgeOf } from '../atlas/knowledge';
import { missingModel } from '../pages/missing-page';
import { dictionaries } from './dictionaries';
import { pageHead } from './page-head';
import { pageHtml } from './page-html';
import { readAtlas } from './read/read-atlas';
import { sitePages } from './site';

const { atlas } = readAtlas('geo');
if (atlas === null) throw new Error('geo/ has faults');
const knowledge = knowledgeOf(atlas, []);
const site = { origin: 'https://example.org', base: '/atlas/' };
const template =
  '<html lang="en" dir="ltr"><!--app-head--><i><!--app-shell--></i><u><!--app-still--></u><b><!--app-content--></b></html>';

beforeEach(() => {
  vi.stubEnv('BASE_URL', '/atlas/');
});

afterEach(() => {
  vi.unstubAllEnvs();
});

function addressesOutsideBase(html: string): readonly (string | undefined)[] {
  const own = [...html.matchAll(/\s(?:href|src|action)="(\/[^"]*)"/g)].map(([, address]) => address);
  expect(own.length).toBeGreaterThan(3);
  return own.filter((address) => address?.startsWith('/atlas/') !== true);
}

test('the template is filled with language, head and content, whatever signs they hold', () => {
  const words = dictionaries.zh.shell;
  const parts = {
    words,
    head: '<title>$&</title>',
    shell: '$1',
    still: '$2',
    content: '$$',
    special: 'missing'
  } as const;
  expect(pageHtml(template, parts)).toBe(
    '<html lang="zh" dir="ltr" data-page="missing"><title>$&</title><i>$1</i><u>$2</u><b>$$</b></html>'
  );
});

test.each(['/en/', '/zh/ports/horgos/', '/en/corridors/middle-corridor/', '/en/sources/x/', '/zh/about/'])(
  'under a sub-path every address on %s begins with it',
  (path) => {
    const page = sitePages(knowledge).find((each) => each.path === path);
    if (page === undefined) throw new Error(`no page ${path}`);
    const words = dictionaries[page.language];
    const model = page.model();
    const { shell, still, content } = renderPage(page.page, page.language, words, model);
    const head = pageHead(site, knowledge, page, model, words);
    expect(addressesOutsideBase(head + shell + still + content)).toEqual([]);
  }
);

test('under a sub-path every address on the page for missing ones begins with it', () => {
  const nowhere = { kind: 'missing', path: '' } as const;
  const missing = missingModel(nowhere, [], dictionaries.en.page);
  const { shell, still, content } = renderPage(nowhere, 'en', dictionaries.en, missing);
  expect(addressesOutsideBase(shell + still + content)).toEqual([]);
});
