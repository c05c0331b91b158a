import { expect, test } from 'vitest';
import { knowledgeOf } from '../atlas/knowledge';
import { searchIn } from '../parts/search/search';
import { readOrExit } from './read/read-or-exit';
import { searchFileOf } from './search-file';
import { sitePages } from './site';

const knowledge = knowledgeOf(readOrExit('geo'), []);
const file = searchFileOf(knowledge, sitePages(knowledge));
const search = searchIn(file);

test.each([
  ['山口', 'ports/alashankou/', '阿拉山口'],
  ['阿拉山口', 'ports/alashankou/', '阿拉山口'],
  ['Алашанькоу', 'ports/alashankou/', 'Алашанькоу'],
  ['Alataw Pass', 'ports/alashankou/', 'Alataw Pass'],
  ['Ürümqi', 'hubs/urumqi/', null],
  ['urumqi', 'hubs/urumqi/', null],
  ['wulumuqi', 'hubs/urumqi/', 'Wulumuqi'],
  ['Үрімші', 'hubs/urumqi/', 'Үрімші'],
  ['Хоргос', 'ports/horgos/', 'Хоргос'],
  ['Korgas', 'ports/horgos/', 'Korgas'],
  ['Khorgos', 'ports/horgos/', 'Khorgos'],
  ['霍尔果斯', 'ports/horgos/', '霍尔果斯'],
  ['قەشقەر', 'regions/kashgar/', 'قەشقەر'],
  ['قهشقهر', 'regions/kashgar/', 'قەشقەر'],
  ['Kaschgar', 'regions/kashgar/', 'Kaschgar'],
  ['Malaszewicze', 'crossings/malaszewicze/', null],
  ['alashanku', 'ports/alashankou/', null],
  ['Duisbrg', 'destinations/duisburg/', null],
  ['duis', 'destinations/duisburg/', null],
  ['Almaty', 'destinations/almaty/', null],
  ['Алма-Ата', 'destinations/almaty/', 'Алма-Ата'],
  ['Германия', 'countries/de/', 'Германия'],
  ['Niemcy', 'countries/de/', 'Niemcy'],
  ['Turkey', 'countries/tr/', 'Turkey'],
  ['新疆', 'regions/xinjiang/', '新疆'],
  ['chongqng duisburg', 'corridors/chongqing-alashankou-duisburg/', null],
  ['Middle Corridor', 'corridors/middle-corridor/', null],
  ['中欧班列', 'services/china-europe-railway-express/', '中欧班列'],
  ['About', 'about/', null]
])('%s: first comes %s, found as %s', (query, path, matched) => {
  const { found, near } = search(query, 'en');
  expect(near).toBe(false);
  expect(found[0]?.path).toBe(path);
  expect(found[0]?.matched?.text ?? null).toBe(matched);
});

test('the reader sees names in the own language, and the country', () => {
  expect(search('Duisburg', 'zh').found[0]).toEqual({
    path: 'destinations/duisburg/',
    metric: null,
    kind: 'destination',
    name: { text: '杜伊斯堡', tag: 'zh' },
    measure: null,
    matched: { text: 'Duisburg', tag: 'en' },
    where: '德国'
  });
  expect(search('Almaty', 'ug').found[0]).toMatchObject({
    name: { text: 'ئالمۇتا', tag: 'ug' },
    where: 'قازاقىستان'
  });
});

test('a train is found by its name, and by its ends in any language, which it says', () => {
  const found = { path: 'services/yuxinou/', kind: 'train', name: { text: 'Yuxinou', tag: 'en' } };
  expect(search('Yuxinou', 'zh').found[0]).toMatchObject({ ...found, where: '重庆 – 杜伊斯堡' });
  expect(search('渝新欧', 'ru').found[0]).toMatchObject({ ...found, where: 'Чунцин – Дуйсбург' });
  const paths = search('义乌 马德里', 'zh').found.map(({ path }) => path);
  expect(paths).toContain('services/yiwu-madrid/');
});

test('a measure leads to what it is counted for, at its chart: trips', () => {
  const { found } = search('trips', 'en');
  expect(found.map(({ kind }) => kind)).toEqual(['measure', 'measure', 'measure', 'measure', 'measure']);
  expect(found.map(({ path }) => path)).toContain('ports/alashankou/');
  expect(found.map(({ path }) => path)).toContain('services/china-europe-railway-express/');
  expect(found[0]).toMatchObject({ metric: 'trips', measure: { text: 'Train trips', tag: 'en' } });
});

test('a place and a measure lead to the figures of that place', () => {
  const { found, near } = search('horgos trips', 'en');
  expect(near).toBe(false);
  expect(found[0]).toMatchObject({ path: 'ports/horgos/', metric: 'trips', name: { text: 'Horgos' } });
});

test('a name with two slips is told to be a near one only', () => {
  const { found, near } = search('Duisbugr', 'en');
  expect(near).toBe(true);
  expect(found[0]?.path).toBe('destinations/duisburg/');
});

test.each([
  ['a word', 'xyzzyplugh'],
  ['a character', '龘'],
  ['10,000 letters', 'z'.repeat(10_000)]
])('nothing is like %s that no name has', (_, query) => {
  expect(search(query, 'en')).toEqual({ found: [], near: true });
});

test.each(['', '  ', '«—»'])('no answer to no words: "%s"', (query) => {
  expect(search(query, 'en')).toEqual({ found: [], near: false });
});

test('every page can be found, but for the pages of single letters of publishers', () => {
  const paths = file.things.map(([, path]) => path);
  expect(paths).toContain('');
  expect(paths).toContain('sources/');
  expect(paths).toContain('services/xian-prague/');
  expect(paths).not.toContain('sources/x/');
  expect(new Set(paths).size).toBe(paths.length);
});
