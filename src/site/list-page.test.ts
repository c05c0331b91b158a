import { expect, test } from 'vitest';
import { groupBy } from '../atlas/group-by';
import { knowledgeOf } from '../atlas/knowledge';
import type { Language } from '../atlas/language';
import { listModels, type ListRow, type ListTable } from '../pages/list-page';
import { dictionaries } from './dictionaries';
import { readOrExit } from './read/read-or-exit';

/** The tables as geo/ fills them. Expected values are worked out from its files by hand. */
const knowledge = knowledgeOf(readOrExit('geo'), []);
const listOf = listModels(knowledge);

function tables(language: Language): { places: ListTable; corridors: ListTable; trains: ListTable } {
  const [places, corridors] = listOf('map', language, dictionaries[language]).tables;
  const [trains] = listOf('trains', language, dictionaries[language]).tables;
  if (!places || !corridors || !trains) throw new Error('a table is missing');
  return { places, corridors, trains };
}

const english = tables('en');

function row({ rows }: ListTable, path: string): ListRow {
  const found = rows.find((each) => each.path === path);
  if (found === undefined) throw new Error(`no row ${path}`);
  return found;
}

function texts({ cells }: ListRow): readonly string[] {
  return cells.map(({ text, small }) => (small === undefined ? text : `${text} (${small})`));
}

test('every place, corridor and train of geo/ that the map draws has its row', () => {
  const layers = groupBy(english.places.rows, ({ layer }) => layer);
  expect([...layers].map(([layer, rows]) => [layer, rows.length])).toEqual([
    ['ports', 6],
    ['zones', 9],
    ['crossings', 26],
    ['hubs', 50],
    ['destinations', 62]
  ]);
  expect(english.corridors.rows).toHaveLength(knowledge.atlas.corridors.size);
  expect(english.trains.rows).toHaveLength(164);
});

test('a port, with its latest figure in words', () => {
  expect(texts(row(english.places, '/en/ports/manzhouli/'))).toEqual([
    'Manzhouli',
    'Rail port',
    'China',
    '≥ 5,368 (Alashankou)',
    '1',
    '4,867 trips (Train trips · 2025 · trains called China-Europe by the source)'
  ]);
});

test('Dostyk is one drawn section from Alashankou: 0.083 degrees north and 0.0899 west, 11.6 km', () => {
  const { cells, countries, layer } = row(english.places, '/en/crossings/dostyk/');
  expect(cells[3]).toEqual({ text: '≥ 11', small: 'Alashankou', order: 12 });
  expect([layer, countries]).toEqual(['crossings', ['KZ']]);
});

test('what is reached over the Caspian says so; a place on no line has no distance', () => {
  expect(row(english.places, '/en/crossings/baku/').cells[3]?.small).toBe('Horgos, by ferry in part');
  expect(row(english.places, '/en/destinations/oslo/').cells[3]).toEqual({ text: '–', order: null });
});

test('a corridor, with its countries in the order of the way', () => {
  const corridor = row(english.corridors, '/en/corridors/chongqing-alashankou-duisburg/');
  expect(corridor.countries).toEqual(['CN', 'KZ', 'RU', 'BY', 'PL', 'DE']);
  expect(texts(corridor).slice(2)).toEqual(['6 (China, Kazakhstan, Russia, Belarus, Poland, Germany)', '2']);
});

test('a train has every published length, sorted by the first', () => {
  const train = row(english.trains, '/en/services/yuxinou/');
  expect(texts(train).slice(0, 3)).toEqual(['Yuxinou', 'Chongqing – Duisburg', '11,179 / 10,937']);
  expect(train.cells[2]?.order).toBe(11_179);
  expect(train.layer).toBeUndefined();
  expect(train.countries).toContain('KZ');
});

test.each<[Language, string[]]>([
  ['en', ['Alashankou', 'Erenhot', 'Horgos', 'Manzhouli', 'Suifenhe', 'Tongjiang']],
  // A, Er, Huo, Man, Sui, Tong.
  ['zh', ['阿拉山口', '二连浩特', '霍尔果斯', '满洲里', '绥芬河', '同江']],
  ['ru', ['Алашанькоу', 'Маньчжурия', 'Суйфэньхэ', 'Тунцзян', 'Хоргос', 'Эрэн-Хото']],
  // Erenhot has no name in Uyghur and stands after those that have.
  ['ug', ['ئالاتاۋ ئېغىزى', 'تۇڭجياڭ', 'سۇيفېنخې', 'قورغاس', 'مەنجۇلى', '二连浩特']]
])('the ports by name as %s orders letters', (language, names) => {
  const ports = tables(language).places.rows.filter(({ layer }) => layer === 'ports');
  expect(ports.map(({ cells }) => cells[0]?.text)).toEqual(names);
  const orders = ports.map(({ cells }) => cells[0]?.order ?? -1);
  expect(orders).toEqual([...orders].sort((a, b) => a - b));
});

test('the lines and stations without a row are summed up, each under its layer', () => {
  const { rest, layers, countries } = listOf('map', 'en', dictionaries.en);
  expect(rest.map(({ layer }) => layer)).toEqual(['network', 'stations']);
  expect(listOf('trains', 'en', dictionaries.en)).toMatchObject({
    rest: [],
    layers: [],
    other: { path: '/en/list/', text: 'Everything on the map as tables' }
  });
  expect(layers[0]).toEqual({ layer: 'corridors', name: 'Corridors' });
  expect(countries[0]).toEqual({ code: 'AF', name: 'Afghanistan' });
  const names = countries.map(({ name }) => name);
  expect(names).toContain('Kazakhstan');
  expect(new Set(names).size).toBe(names.length);
});
