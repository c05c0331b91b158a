import { expect, test } from 'vitest';
import { offlineFiles } from './offline';

test('the app and the map are kept for all, names and models by language, pages and downloads not at all', () => {
  const { core, languages } = offlineFiles(
    [
      '/assets/entry-1.js',
      '/map/network.json',
      '/map/names.en.json',
      '/map/names.ug.json',
      '/map/basemap.pmtiles',
      '/en/places.json',
      '/en/ports/horgos/index.html',
      '/en/ports/horgos/page.pack',
      '/en/ports/horgos/figures.csv',
      '/data/v1/observations.csv',
      '/search.json',
      '/theme.js',
      '/404.html'
    ],
    'v',
    '/'
  );
  expect(core).toEqual([
    '/assets/entry-1.js',
    '/map/network.json',
    '/map/basemap.pmtiles',
    '/search.json',
    '/theme.js'
  ]);
  expect(languages.en).toEqual({
    files: ['/map/names.en.json', '/en/places.json'],
    pack: '/offline/en.pack'
  });
  expect(languages.ug?.files).toEqual(['/map/names.ug.json']);
});
