import { expect, test } from 'vitest';
import { stylesOf, readManifest } from './manifest';

const manifest = readManifest({
  'index.html': { file: 'assets/index.js', css: ['assets/index.css'], imports: ['_shared.js'] },
  '_shared.js': { file: 'assets/shared.js' },
  '_figures.js': { file: 'assets/figures.js', css: ['assets/figures.css'], imports: ['_shared.js'] },
  'src/pages/PlacePage.svelte': {
    file: 'assets/place.js',
    css: ['assets/place.css'],
    imports: ['_figures.js', '_shared.js']
  }
});

test('a page brings what it imports, but not what the entry brings', () => {
  expect(stylesOf(manifest, ['src/pages/PlacePage.svelte'], 'index.html')).toEqual([
    'assets/place.css',
    'assets/figures.css'
  ]);
});

test('a file that is not in the manifest brings nothing', () => {
  expect(stylesOf(manifest, ['src/pages/Nowhere.svelte'], 'index.html')).toEqual([]);
});

test('what is no manifest is refused', () => {
  expect(() => readManifest({ 'index.html': { css: [] } })).toThrow('Expected "file"');
});
