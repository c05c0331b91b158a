import { expect, test } from 'vitest';
import { languageOfPath } from './offline-files';

const kept = { languages: { en: { files: [], pack: '' }, ug: { files: [], pack: '' } } };

test.each([
  ['/ug/ports/horgos/', 'ug'],
  ['/en/', 'en'],
  ['/map/names.ug.json', 'ug'],
  ['/fr/ports/horgos/', null],
  ['/map/network.json', null],
  ['/', null]
])('%s is in %s', (path, language) => {
  expect(languageOfPath(path, kept)).toBe(language);
});
