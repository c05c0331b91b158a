import { gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { offlineFiles, packOf } from './offline';

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
      '/en/ports/horgos/page.json',
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

test('a pack gives back the models under their paths', () => {
  const model = { kind: 'about', title: 'О', description: '', sections: [] } as const;
  const packed = packOf(new Map([['/ru/about/page.json', model]]));
  expect(JSON.parse(gunzipSync(packed).toString('utf8'))).toEqual({ '/ru/about/page.json': model });
});
