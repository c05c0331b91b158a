import { expect, test } from 'vitest';
import { pageOfEntity } from './entity-page';
import { pathOfPage } from './view';

test.each([
  [{ id: 'alashankou', kind: 'port', country: 'CN' }, 'ports/alashankou/'],
  [{ id: 'kashgar-bonded-zone', kind: 'bonded-zone', country: 'CN' }, 'zones/kashgar/'],
  [
    { id: 'horgos-cooperation-centre', kind: 'bonded-zone', country: 'CN' },
    'zones/horgos-cooperation-centre/'
  ],
  [{ id: 'germany', kind: 'country', country: 'DE' }, 'countries/de/'],
  [
    { id: 'china-europe-railway-express', kind: 'service-total', country: null },
    'services/china-europe-railway-express/'
  ]
] as const)('%j stands at %s', (entity, path) => {
  const page = pageOfEntity(entity);
  expect(page === null ? null : pathOfPage(page)).toBe(path);
});

test.each(['group', 'organisation'] as const)('a %s has no page of its own', (kind) => {
  expect(pageOfEntity({ id: 'eu', kind, country: null })).toBeNull();
});
