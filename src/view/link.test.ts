import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { languages } from '../atlas/language';
import { roundCamera } from './camera';
import { formatLink, parseLink } from './link';
import {
  canEmbed,
  defaultChoices,
  layerNames,
  placeSections,
  type Camera,
  type Choices,
  type Page,
  type View
} from './view';

const plain: View = {
  language: 'en',
  page: { kind: 'map' },
  choices: defaultChoices,
  camera: null,
  unknown: []
};
const alashankou: Page = { kind: 'place', section: 'ports', slug: 'alashankou' };

describe('links that stand in the world', () => {
  test.each<[string, View]>([
    ['/en/', plain],
    ['/zh/about/', { ...plain, language: 'zh', page: { kind: 'about' } }],
    [
      '/kk/list/?layers=-hubs',
      {
        ...plain,
        language: 'kk',
        page: { kind: 'list', of: 'map' },
        choices: { ...defaultChoices, switched: new Set(['hubs'] as const) }
      }
    ],
    ['/en/ports/alashankou/', { ...plain, page: alashankou }],
    ['/en/sources/', { ...plain, page: { kind: 'sources', letter: null, source: null } }],
    [
      '/en/sources/x/#xinhua-2022-xinjiang-trade',
      { ...plain, page: { kind: 'sources', letter: 'x', source: 'xinhua-2022-xinjiang-trade' } }
    ],
    [
      '/zh/ports/horgos/?period=2022-01%7E2022-05&layers=-network.-hubs&metric=trips&theme=dark&labels=local&projection=globe#6.25/44.1554/80.4545',
      {
        language: 'zh',
        page: { kind: 'place', section: 'ports', slug: 'horgos' },
        choices: {
          period: '2022-01/2022-05',
          metric: 'trips',
          switched: new Set(['network', 'hubs'] as const),
          theme: 'dark',
          labels: 'local',
          projection: 'globe'
        },
        camera: { zoom: 6.25, lat: 44.1554, lon: 80.4545, bearing: 0, pitch: 0 },
        unknown: []
      }
    ],
    ['/en/embed/', { ...plain, embed: true }],
    [
      '/zh/embed/ports/alashankou/?layers=-hubs&theme=dark#5/45/82',
      {
        language: 'zh',
        page: alashankou,
        choices: { ...defaultChoices, switched: new Set(['hubs'] as const), theme: 'dark' },
        camera: { zoom: 5, lat: 45, lon: 82, bearing: 0, pitch: 0 },
        unknown: [],
        embed: true
      }
    ],
    [
      '/en/?close=belarus&from=xian#3/50.5/60/-12.5/30',
      {
        ...plain,
        camera: { zoom: 3, lat: 50.5, lon: 60, bearing: -12.5, pitch: 30 },
        unknown: [
          ['close', 'belarus'],
          ['from', 'xian']
        ]
      }
    ]
  ])('%s is read without a fault', (url, view) => {
    expect(parseLink(url)).toEqual({ view, problems: [] });
  });

  test('the bare root is the English map', () => {
    expect(parseLink('/')).toEqual({ view: plain, problems: [] });
  });

  test('a missing slash at the end changes nothing', () => {
    expect(parseLink('/en/ports/alashankou').view.page).toEqual(alashankou);
    expect(parseLink('/en/embed').view).toEqual({ ...plain, embed: true });
  });

  test('only what differs from the default is written, in one order', () => {
    const choices: Choices = {
      ...defaultChoices,
      theme: 'light',
      switched: new Set(['hubs', 'corridors'] as const)
    };
    expect(formatLink({ ...plain, page: alashankou, choices })).toBe(
      '/en/ports/alashankou/?layers=-corridors.-hubs&theme=light'
    );
  });

  test('a range of periods needs no escaping', () => {
    expect(formatLink({ ...plain, choices: { ...defaultChoices, period: '2022-01/2022-05' } })).toBe(
      '/en/?period=2022-01~2022-05'
    );
  });

  test('the camera has 2 decimals of zoom and 4 of degrees, and no zeros at the end', () => {
    const camera: Camera = { zoom: 5.004, lat: 45.17034, lon: -0.00001, bearing: 0, pitch: 0 };
    expect(formatLink({ ...plain, camera })).toBe('/en/#5/45.1703/0');
  });
});

describe('bad links fall back and say which part', () => {
  test.each([
    ['/fr/ports/alashankou/', 'path', '', '/fr/ports/alashankou/'],
    ['/en/nowhere/at/all/', 'path', '', '/en/nowhere/at/all/'],
    ['/en/ports/<script>alert(1)</script>/', 'path', '', '/en/ports/<script>alert(1)</script>/'],
    ['/en/embed/about/', 'path', '', '/en/embed/about/'],
    ['/en/embed/embed/', 'path', '', '/en/embed/embed/'],
    ['/en/%E0%A4%A/', 'path', '', '/en/%E0%A4%A/'],
    ['/en/?theme=purple', 'query', 'theme', 'purple'],
    ['/en/?labels=', 'query', 'labels', ''],
    ['/en/?projection=flat', 'query', 'projection', 'flat'],
    ['/en/?period=yesterday', 'query', 'period', 'yesterday'],
    ['/en/?period=2022-13', 'query', 'period', '2022-13'],
    ['/en/?period=2022~2021', 'query', 'period', '2022~2021'],
    ['/en/?metric=<b>', 'query', 'metric', '<b>'],
    ['/en/?theme=dark&theme=light', 'query', 'theme', 'light'],
    ['/en/?layers=-hubs.-castles', 'query', 'layers', '-castles'],
    ['/en/#99/45/82', 'hash', '', '99/45/82'],
    ['/en/#5/95/82', 'hash', '', '5/95/82'],
    ['/en/#5/45/1e9', 'hash', '', '5/45/1e9'],
    ['/en/#5/45', 'hash', '', '5/45'],
    ['/en/#NaN/NaN/NaN', 'hash', '', 'NaN/NaN/NaN'],
    ['/en/#%E0%A4%A', 'hash', '', '%E0%A4%A']
  ])('%s', (url, part, key, value) => {
    const { view, problems } = parseLink(url);
    expect(problems).toEqual([{ part, key, value }]);
    expect(view.camera).toBeNull();
  });

  test('the good parts of a bad link are used', () => {
    const { view } = parseLink('/zh/zones/kashgar/?theme=dark&period=soon&layers=-hubs.-castles#1/2/3/4');
    expect(view.choices).toEqual({ ...defaultChoices, theme: 'dark', switched: new Set(['hubs']) });
    expect(view.page).toEqual({ kind: 'place', section: 'zones', slug: 'kashgar' });
  });

  test('10,000 characters of query are kept and break nothing', () => {
    const long = 'x'.repeat(10_000);
    const { view, problems } = parseLink(`/en/?q=${long}`);
    expect(problems).toEqual([]);
    expect(view.unknown).toEqual([['q', long]]);
  });
});

describe('for every state and every string', () => {
  const slugs = fc.stringMatching(/^[a-z0-9][a-z0-9-]{0,20}$/);
  const pages: fc.Arbitrary<Page> = fc.oneof(
    fc.constant<Page>({ kind: 'map' }),
    fc.constantFrom<Page>({ kind: 'about' }, { kind: 'list', of: 'map' }, { kind: 'list', of: 'trains' }),
    fc.record({
      kind: fc.constant('sources' as const),
      letter: fc.option(slugs),
      source: fc.constant(null)
    }),
    fc.record({
      kind: fc.constant('place' as const),
      section: fc.constantFrom(...placeSections),
      slug: slugs
    })
  );
  const years = fc.integer({ min: 1990, max: 2050 }).map(String);
  const months = fc.tuple(years, fc.integer({ min: 10, max: 12 })).map((parts) => parts.join('-'));
  const choices: fc.Arbitrary<Choices> = fc.record({
    period: fc.option(
      fc.oneof(
        years,
        months,
        months.map((month) => `1989/${month}`)
      )
    ),
    metric: fc.option(fc.stringMatching(/^[a-z][a-z0-9_.-]{0,20}$/)),
    switched: fc.subarray([...layerNames]).map((layers) => new Set(layers)),
    theme: fc.constantFrom('light' as const, 'dark' as const, null),
    labels: fc.constantFrom('both' as const, 'mine' as const, 'local' as const),
    projection: fc.constantFrom('mercator' as const, 'globe' as const)
  });
  const degrees = (least: number, most: number) => fc.double({ min: least, max: most, noNaN: true });
  const cameras = fc
    .record({
      zoom: degrees(0, 14),
      lat: degrees(-85, 85),
      lon: degrees(-180, 180),
      bearing: degrees(-180, 180),
      pitch: degrees(0, 85)
    })
    .map(roundCamera);
  const known = ['period', 'layers', 'metric', 'theme', 'labels', 'projection'];
  const views: fc.Arbitrary<View> = fc.record({
    language: fc.constantFrom(...languages),
    page: pages,
    choices,
    camera: fc.option(cameras),
    unknown: fc.array(
      fc
        .tuple(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }))
        .filter(([key]) => !known.includes(key))
    )
  });
  const embeds = views.map((view): View => (canEmbed(view.page) ? { ...view, embed: true } : view));

  test('what is written is read back as the same state', () => {
    fc.assert(
      fc.property(fc.oneof(views, embeds), (view) => {
        expect(parseLink(formatLink(view))).toEqual({ view, problems: [] });
      })
    );
  });

  test('no string makes the reader throw, and what it read can be written and read again', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.webUrl({ withFragments: true, withQueryParameters: true })
        ),
        (url) => {
          const { view } = parseLink(url);
          expect(parseLink(formatLink(view)).view.choices).toEqual(view.choices);
        }
      )
    );
  });
});
