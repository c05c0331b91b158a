import { expect, test } from 'vitest';
import type { FigureView } from '../i18n/figure-words';
import type { FigurePanel } from '../parts/figure-panel';
import type { PageModel } from './page-model';
import { sourcesInView } from './sources-in-view';

function figure(metric: string, iso: string, source: string, rival?: string): FigureView {
  return {
    ...{
      metric,
      iso,
      stat: 'value',
      label: metric,
      value: '1',
      amount: 1,
      unit: 'trips',
      qualifier: 'exact'
    },
    period: iso,
    said: [{ sources: [source] }],
    ...(rival === undefined ? {} : { rivals: [{ text: '2', source: rival }] })
  };
}

const latest = figure('trips', '2025', 'cctv', 'xinhua');
const panel: FigurePanel = {
  ...{ language: 'en', series: [], metrics: [], years: [], sources: {}, citations: {} },
  headlines: [latest],
  figures: [
    latest,
    figure('trips', '2021', 'cri'),
    figure('trips', '2021-01/2021-06', 'half'),
    figure('teu', '2021', 'erai')
  ]
};
const port: PageModel = {
  ...{ kind: 'place', id: 'horgos', path: '/en/ports/horgos/', title: 'Horgos', description: '', line: '' },
  ...{
    note: '',
    country: null,
    names: [],
    transcribed: false,
    precision: '',
    pointless: false,
    offNetwork: false
  },
  ...{ parent: null, parts: [], nearby: [], corridors: [], services: [] },
  panel
};

function cited(choices: { period: string | null; metric: string | null }): string[] {
  return [...sourcesInView(port, choices).sources];
}

test('the key figures name their sources, rivals too, and the page they are told on', () => {
  expect(cited({ period: null, metric: null })).toEqual(['cctv', 'xinhua']);
  expect(sourcesInView(port, { period: null, metric: null }).pages).toEqual(['/en/ports/horgos/']);
});

test('a chosen period adds the figures that end in it', () => {
  expect(cited({ period: '2021', metric: null })).toEqual(['cctv', 'xinhua', 'cri', 'half', 'erai']);
});

test('a chosen chart adds the years of its metric', () => {
  expect(cited({ period: null, metric: 'trips.westbound' })).toEqual(['cctv', 'xinhua', 'cri']);
});

test('the map names the sources of its latest figures, each told on the page of its place', () => {
  const map: PageModel = {
    ...{ kind: 'map', title: 'Map', description: '', groups: [] },
    latest: [{ place: { path: '/en/regions/xinjiang/', text: 'Xinjiang' }, figures: [latest], sources: {} }]
  };
  const { sources, pages } = sourcesInView(map, { period: null, metric: null });
  expect([...sources]).toEqual(['cctv', 'xinhua']);
  expect(pages).toEqual(['/en/regions/xinjiang/']);
});

test('a page without figures names none', () => {
  const about: PageModel = { kind: 'about', title: 'About', description: '', sections: [] };
  expect(sourcesInView(about, { period: '2021', metric: null })).toEqual({ sources: new Set(), pages: [] });
});
