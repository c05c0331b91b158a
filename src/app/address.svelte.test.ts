import { beforeEach, expect, test, vi } from 'vitest';
import { pageWords } from '../i18n/page/en';
import { shellWords as en } from '../i18n/shell/en';
import { shellWords as zh } from '../i18n/shell/zh';
import { defaultChoices, type Page, type View } from '../view/view';
import { Address, type LoadPage } from './address.svelte';

const about: Page = { kind: 'about' };
const horgos: Page = { kind: 'place', section: 'ports', slug: 'horgos' };
const start: View = {
  language: 'en',
  page: { kind: 'map' },
  choices: defaultChoices,
  camera: null,
  unknown: []
};

function model(page: Page, language: string) {
  return { kind: 'about' as const, title: `${page.kind} ${language}`, description: '', sections: [] };
}

function content(page: Page, language: string) {
  return { model: model(page, language), words: pageWords, components: {} };
}

const load: LoadPage = (page, language) =>
  Promise.resolve({ words: language === 'zh' ? zh : en, content: content(page, language) });

function addressAt(url: string, loader: LoadPage = load): Address {
  history.replaceState(null, '', url);
  return new Address({ view: start, words: en, content: content(start.page, 'en'), problems: [] }, loader);
}

let entries: number;

beforeEach(() => {
  history.pushState(null, '', '/en/');
  entries = history.length;
});

test('opening a page is one entry in the history, and the address is its link', async () => {
  const address = addressAt('/en/');
  await address.open(horgos);
  expect(location.pathname).toBe('/en/ports/horgos/');
  expect(history.length).toBe(entries + 1);
  expect(address.shown.content?.model.title).toBe('place en');
});

test('a choice or a move of the map replaces the entry', async () => {
  const address = addressAt('/en/');
  await address.open(horgos);
  const opened = history.length;
  address.choose({ theme: 'dark', metric: 'trips' });
  address.moved({ zoom: 6, lat: 44.1554, lon: 80.4545, bearing: 0, pitch: 0 });
  expect(location.search + location.hash).toBe('?metric=trips&theme=dark#6/44.1554/80.4545');
  expect(history.length).toBe(opened);
});

test('another page keeps theme and layers, and drops the year, the chart and the camera', async () => {
  const address = addressAt('/en/');
  address.choose({ theme: 'dark', metric: 'trips', period: '2021', switched: new Set(['hubs'] as const) });
  address.moved({ zoom: 6, lat: 44, lon: 80, bearing: 0, pitch: 0 });
  await address.open(horgos);
  expect(location.pathname + location.search + location.hash).toBe(
    '/en/ports/horgos/?layers=-hubs&theme=dark'
  );
});

test('a link to the chart of a metric opens it there', async () => {
  const address = addressAt('/en/');
  address.choose({ metric: 'teu', period: '2021' });
  await address.open(horgos, 'en', 'trips');
  expect(location.pathname + location.search).toBe('/en/ports/horgos/?metric=trips');
  await address.open(horgos, 'en', 'teu');
  expect(location.search).toBe('?metric=teu');
  history.back();
  await vi.waitFor(() => {
    expect(location.search).toBe('?metric=trips');
  });
});

test('another language keeps all the rest', async () => {
  const address = addressAt('/en/');
  await address.open(horgos);
  address.choose({ period: '2021' });
  address.moved({ zoom: 6, lat: 44, lon: 80, bearing: 0, pitch: 0 });
  await address.open(horgos, 'zh');
  expect(location.pathname + location.search + location.hash).toBe('/zh/ports/horgos/?period=2021#6/44/80');
  expect(address.shown.words.language.tag).toBe('zh');
});

test('what the address says is applied at the start, and what it cannot mean is told', () => {
  const address = addressAt('/en/?theme=dark&labels=none#4/50/60');
  address.start();
  expect(address.theme).toBe('dark');
  expect(address.shown.view.camera).toEqual({ zoom: 4, lat: 50, lon: 60, bearing: 0, pitch: 0 });
  expect(address.shown.problems).toEqual([{ part: 'query', key: 'labels', value: 'none' }]);
});

test('Back shows the page before', async () => {
  const address = addressAt('/en/');
  address.start();
  await address.open(horgos);
  await address.open(about);
  history.back();
  await vi.waitFor(() => {
    expect(address.shown.view.page).toEqual(horgos);
  });
  expect(location.pathname).toBe('/en/ports/horgos/');
});

test('a page that cannot be fetched leaves what is shown, and says which it was', async () => {
  const address = addressAt('/en/', () => Promise.reject(new Error('offline')));
  expect(await address.open(horgos)).toBe(false);
  expect(address.failed?.page).toEqual(horgos);
  expect(address.shown.view.page).toEqual({ kind: 'map' });
  expect(location.pathname).toBe('/en/');
  expect(address.busy).toBe(false);
});

test('a click overtaken by a later one shows nothing', async () => {
  const waiting: (() => void)[] = [];
  const address = addressAt('/en/', async (page, language) => {
    await new Promise<void>((done) => waiting.push(done));
    return load(page, language);
  });
  const first = address.open(horgos);
  const second = address.open(about);
  await vi.waitFor(() => {
    expect(waiting).toHaveLength(2);
  });
  waiting.reverse().forEach((done) => {
    done();
  });
  expect(await second).toBe(true);
  expect(await first).toBe(false);
  expect(location.pathname).toBe('/en/about/');
});

test('a shared link says theme and camera though they are the defaults', () => {
  const address = addressAt('/en/');
  address.mapCamera = () => ({ zoom: 5, lat: 45, lon: 82, bearing: 0, pitch: 0 });
  const link = new URL(address.shareLink());
  expect(link.pathname + link.search + link.hash).toBe('/en/?theme=light#5/45/82');
});

test('what is chosen while a page is on its way is not lost', async () => {
  const waiting: (() => void)[] = [];
  const address = addressAt('/en/', async (page, language) => {
    await new Promise<void>((done) => waiting.push(done));
    return load(page, language);
  });
  const opened = address.open(horgos);
  await vi.waitFor(() => {
    expect(waiting).toHaveLength(1);
  });
  address.choose({ theme: 'dark' });
  waiting.forEach((done) => {
    done();
  });
  await opened;
  expect(location.pathname + location.search).toBe('/en/ports/horgos/?theme=dark');
});

test('a move of the map while Back is fetching does not write over the page that Back leads to', async () => {
  let arrive: () => void = () => undefined;
  let hold = false;
  const address = addressAt('/en/', async (page, language) => {
    if (hold) await new Promise<void>((done) => (arrive = done));
    return load(page, language);
  });
  address.start();
  await address.open(horgos);
  await address.open(about);
  hold = true;
  history.back();
  await vi.waitFor(() => {
    expect(address.busy).toBe(true);
  });
  address.moved({ zoom: 6, lat: 44, lon: 80, bearing: 0, pitch: 0 });
  expect(location.pathname + location.hash).toBe('/en/ports/horgos/');
  arrive();
  await vi.waitFor(() => {
    expect(address.shown.view.page).toEqual(horgos);
  });
  expect(location.pathname + location.hash).toBe('/en/ports/horgos/');
});

test('opening what is open already is no new entry', async () => {
  const address = addressAt('/en/');
  await address.open(horgos);
  const opened = history.length;
  await address.open(horgos);
  expect(history.length).toBe(opened);
});

test('a source keeps its place in the address when the map is moved', async () => {
  const address = addressAt('/en/');
  address.moved({ zoom: 6, lat: 44, lon: 80, bearing: 0, pitch: 0 });
  await address.open({ kind: 'sources', letter: 'x', source: 'xinhua-2022-xinjiang-trade' });
  address.moved({ zoom: 7, lat: 44, lon: 80, bearing: 0, pitch: 0 });
  expect(location.pathname + location.hash).toBe('/en/sources/x/#xinhua-2022-xinjiang-trade');
});
