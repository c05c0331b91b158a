import { expect, test } from 'vitest';
import { knowledgeOf, servicesOnCorridor, servicesThrough } from '../atlas/knowledge';
import { stationName } from '../pages/page-links';
import { readAtlas } from './read/read-atlas';

const { atlas } = readAtlas('geo');
if (atlas === null) throw new Error('geo/ has faults');
const knowledge = knowledgeOf(atlas, []);

function onCorridor(id: string): readonly string[] {
  const corridor = knowledge.corridors.get(id);
  if (corridor === undefined) throw new Error(`no corridor ${id}`);
  return servicesOnCorridor(knowledge, corridor).map(({ service }) => service.id);
}

test('the Yuxinou runs on the corridor by Alashankou', () => {
  expect(onCorridor('chongqing-alashankou-duisburg')).toContain('yuxinou');
});

test('a train by Manzhouli does not run on the corridor by Erenhot, though both end in Hamburg', () => {
  expect(onCorridor('zhengzhou-erenhot-hamburg')).not.toContain('harbin-hamburg');
  expect(onCorridor('zhengzhou-erenhot-hamburg')).toContain('xuzhou-hamburg');
});

test('a crossing has the trains that pass it, a zone none of its own', () => {
  const through = (id: string) => servicesThrough(knowledge, id).map(({ service }) => service.id);
  expect(through('dostyk')).toContain('yuxinou');
  expect(through('alashankou-bonded-zone')).toEqual([]);
});

test.each([
  ['constanta', 'de', 'Konstanza'],
  ['horgos', 'kk', 'Қорғас'],
  ['horgos', 'ru', 'Хоргос'],
  ['almaty', 'en', 'Almaty 1'],
  ['zhangye', 'de', '张掖'],
  ['nowhere', 'de', 'nowhere']
] as const)(
  'the station %s is called in %s as its place is, if it has no name there: %s',
  (id, language, name) => {
    if (atlas === null) throw new Error('geo/ has faults');
    expect(stationName(atlas, id, language)).toBe(name);
  }
);
