import { expect, test } from 'vitest';
import type { FigureView } from '../i18n/figure-words';
import { embedModel } from './embed-page';

const figure: FigureView = {
  ...{ metric: 'trips', stat: 'value', label: 'Trips', value: '20,000 trips', amount: 20_000, unit: 'trips' },
  ...{ qualifier: 'exact', iso: '2025', period: '2025', said: [{ sources: ['cctv', 'xinhua'] }] }
};
const source = { title: 'Trains', publisher: 'CCTV', published: '2 January 2026' };

test('the map says whose figure it shows, with its first source', () => {
  const latest = [
    {
      place: { path: '/en/regions/xinjiang/', text: 'Xinjiang' },
      figures: [figure],
      sources: { cctv: source }
    }
  ];
  expect(embedModel({ kind: 'map', title: 'Atlas', description: '', latest, groups: [] })).toEqual({
    title: 'Atlas',
    main: { of: 'Xinjiang', figure, source }
  });
});

test('a thing without a figure is a picture with a title', () => {
  expect(embedModel({ kind: 'map', title: 'Atlas', description: '', latest: [], groups: [] })).toEqual({
    title: 'Atlas',
    main: null
  });
});
