import { expect, test } from 'vitest';
import { listedNames } from './listed-names';

test('a local name like none of the others comes last, with no language tag', () => {
  expect(listedNames({ en: 'Mongolia', zh: '蒙古国', local: 'Монгол Улс' }, 'Local name')).toEqual([
    { language: 'English', tag: 'en', name: 'Mongolia' },
    { language: '中文', tag: 'zh', name: '蒙古国' },
    { language: 'Local name', tag: null, name: 'Монгол Улс' }
  ]);
});

test('a local name that is one of the others is listed once', () => {
  expect(listedNames({ en: 'Duisburg', de: 'Duisburg', local: 'Duisburg' }, 'Local name')).toEqual([
    { language: 'English', tag: 'en', name: 'Duisburg' },
    { language: 'Deutsch', tag: 'de', name: 'Duisburg' }
  ]);
});

test('no local name, no entry', () => {
  expect(listedNames({ en: 'Horgos' }, 'Local name')).toHaveLength(1);
});
