import { expect, test } from 'vitest';
import type { Entity, Observation } from '../atlas/atlas';
import { figuresFixture, metricFixture } from '../atlas/figure.fixture';
import type { Language } from '../atlas/language';
import { figureWordings } from './figure/figure-wording';
import { describeFigure, describeGrowth, describeSource, type FigureView } from './figure-words';

const metrics = new Map([
  metricFixture('trips', 'flow', { names: { en: 'Train trips', zh: '开行列数' } }),
  metricFixture('routes', 'stock', { names: { en: 'Routes', zh: '线路条数' } }),
  metricFixture('trade_value', 'flow', { names: { en: 'Foreign trade, yuan', zh: '进出口总值(人民币)' } }),
  metricFixture('first_train', 'date', { names: { en: 'First train', zh: '首列' } })
]);

function place(
  id: string,
  en: string,
  zh: string,
  country: string | null,
  kind: Entity['kind']
): [string, Entity] {
  const rest = { parent: null, station: null, position: null, precision: null, note: '' };
  return [id, { id, kind, names: { en, zh }, nameBasis: 'established', country, ...rest }];
}
const entities = new Map([
  place('alashankou', 'Alashankou', '阿拉山口', 'CN', 'port'),
  place('kazakhstan', 'Kazakhstan', '哈萨克斯坦', 'KZ', 'country'),
  place('china-europe-railway-express', 'China-Europe Railway Express', '中欧班列', null, 'service-total')
]);

function views(...rows: Partial<Observation>[]): readonly FigureView[] {
  return figuresFixture(metrics, ...rows).map((figure) =>
    describeFigure(figure, { metrics, entities }, 'en')
  );
}
function view(row: Partial<Observation>, language: Language = 'en'): FigureView {
  const [figure] = figuresFixture(metrics, row);
  if (figure === undefined) throw new Error('no figure');
  return describeFigure(figure, { metrics, entities }, language);
}

test.each([
  [{}, '5,848 trips', '5,848 列'],
  [{ value: 1 }, '1 trip', '1 列'],
  [{ value: 7000, qualifier: 'more_than' }, 'more than 7,000 trips', '超过 7,000 列'],
  [{ value: 50_000, qualifier: 'at_least' }, 'at least 50,000 trips', '至少 5 万列'],
  [{ value: 16, stat: 'avg_per_day', qualifier: 'about' }, 'about 16 trips a day on average', '日均约 16 列'],
  [{ value: 30, stat: 'peak_per_day' }, '30 trips on the busiest day', '单日最高 30 列'],
  [{ value: 3, stat: 'per_week' }, '3 trips a week', '每周 3 列'],
  [{ value: 24, stat: 'capacity_per_day' }, 'room for 24 trips a day', '日均能力 24 列'],
  [
    { value: 50_000, stat: 'cumulative', qualifier: 'more_than' },
    'more than 50,000 trips in all',
    '累计超过 5 万列'
  ],
  [{ value: 41.8, stat: 'growth_yoy', unit: '%' }, 'up 41.8%', '增长 41.8%'],
  [{ value: -34, stat: 'growth_yoy', unit: '%', qualifier: 'about' }, 'down about 34%', '下降约 34%'],
  [{ value: 0, stat: 'growth_yoy', unit: '%' }, 'unchanged', '持平'],
  [{ value: 40, stat: 'share', unit: '%', qualifier: 'nearly' }, 'nearly 40%', '近 40%'],
  [
    { value: 67_400_000_000, unit: 'CNY', qualifier: 'more_than' },
    'more than 67.4 billion yuan',
    '超过 674 亿元'
  ],
  [{ value: 12, unit: 'crates' }, '12 crates', '12 crates']
] satisfies [Partial<Observation>, string, string][])('%o reads as written', (row, english, chinese) => {
  expect(view(row).value).toBe(english);
  expect(view(row, 'zh').value).toBe(chinese);
});

test.each([
  [{ value: 1 }, '1 рейс', '1 kurs'],
  [{ value: 2 }, '2 рейса', '2 kursy'],
  [{ value: 5 }, '5 рейсов', '5 kursów'],
  [{ value: 11 }, '11 рейсов', '11 kursów'],
  [{ value: 21 }, '21 рейс', '21 kursów'],
  [{ value: 1.5 }, '1,5 рейса', '1,5 kursu'],
  [{ value: 21, qualifier: 'more_than' }, 'более 21 рейса', 'ponad 21 kursów'],
  [{ value: 5832, qualifier: 'about' }, 'около 5\u00A0832 рейсов', 'około 5\u00A0832 kursów'],
  [{ value: 3, qualifier: 'nearly' }, 'почти 3 рейса', 'prawie 3 kursy'],
  [
    { value: 16, stat: 'avg_per_day', qualifier: 'about' },
    'в среднем около 16 рейсов в сутки',
    'średnio około 16 kursów na dobę'
  ],
  [
    { value: 50_000, stat: 'cumulative', qualifier: 'at_least' },
    'не менее 50\u00A0000 рейсов нарастающим итогом',
    'łącznie co najmniej 50\u00A0000 kursów'
  ],
  [{ value: 3, stat: 'per_week' }, '3 рейса в неделю', '3 kursy tygodniowo'],
  [{ value: 41.8, stat: 'growth_yoy', unit: '%' }, 'рост на 41,8\u00A0%', 'wzrost o 41,8%'],
  [
    { value: -34, stat: 'growth_yoy', unit: '%', qualifier: 'about' },
    'снижение примерно на 34\u00A0%',
    'spadek o około 34%'
  ],
  [
    { value: 40, stat: 'growth_yoy', unit: '%', qualifier: 'more_than' },
    'рост более чем на 40\u00A0%',
    'wzrost o ponad 40%'
  ],
  [{ value: 0, stat: 'growth_yoy', unit: '%' }, 'без изменений', 'bez zmian'],
  [{ value: 724_000, unit: 'TEU' }, '724\u00A0000 ДФЭ', '724\u00A0000 TEU'],
  [
    { value: 67_410_000_000, unit: 'CNY', qualifier: 'more_than' },
    'более 67,41 млрд юаней',
    'ponad 67,41 mld juanów'
  ],
  [
    { metric: 'first_train', unit: 'date', value: '2011-03', qualifier: 'about' },
    'около марта 2011 г.',
    'około marca 2011'
  ]
] satisfies [Partial<Observation>, string, string][])('%o in Russian and Polish', (row, russian, polish) => {
  expect(view(row, 'ru').value).toBe(russian);
  expect(view(row, 'pl').value).toBe(polish);
});

test('a count as of a day, a flow of a stretch and a sum since a start tell their time each in its way', () => {
  expect(view({ metric: 'routes', unit: 'routes', period: '2022-06' }).period).toBe('as of June 2022');
  expect(view({ period: '2022-01/2022-05' }).period).toBe('January to May 2022');
  expect(view({ stat: 'cumulative', period: '2011/2022-06' }).period).toBe('since 2011, to June 2022');
});

test('a date tells itself; a plan is as of a time', () => {
  const date = { metric: 'first_train', unit: 'date', direction: null, scope: null } as const;
  expect(view({ ...date, value: '2011-03-19', period: '2011' })).toMatchObject({
    value: '19 March 2011',
    period: ''
  });
  expect(view({ ...date, value: '2030', period: '2025-06-30', stat: 'forecast' })).toMatchObject({
    value: '2030 (forecast)',
    period: '30 June 2025'
  });
});

test('direction, scope and counterpart in words, and nothing where they do not apply', () => {
  const west = view({ direction: 'westbound', counterpart: 'kazakhstan' });
  expect([west.direction, west.counterpart, west.scope]).toEqual([
    'westbound',
    'to Kazakhstan',
    'China-Europe and China-Central Asia trains'
  ]);
  const trade = view({ metric: 'trade_value', scope: null, counterpart: 'kazakhstan' }, 'zh');
  expect(trade.counterpart).toBe('对哈萨克斯坦');
  expect(view({ direction: 'westbound', counterpart: 'kazakhstan' }, 'ru')).toMatchObject({
    direction: 'на запад',
    counterpart: 'назначение: Kazakhstan',
    scope: 'поезда Китай — Европа и Китай — Центральная Азия'
  });
  expect('direction' in trade || 'scope' in trade).toBe(false);
  const share = view({ stat: 'share', unit: '%', value: 40, counterpart: 'china-europe-railway-express' });
  expect([share.label, share.counterpart]).toEqual(['Train trips: share', 'of China-Europe Railway Express']);
});

test('who says it otherwise, and who says something else', () => {
  const [first, second] = views(
    { source: 'exactly' },
    { source: 'roughly', value: 5800, qualifier: 'about' },
    { source: 'again' },
    { source: 'other', value: 5900 }
  );
  expect(first?.value).toBe('5,848 trips');
  expect(first?.said).toEqual([
    { sources: ['again', 'exactly'] },
    { text: 'about 5,800 trips', sources: ['roughly'] }
  ]);
  expect(first?.rivals).toEqual([{ text: '5,900 trips', source: 'other' }]);
  expect(first?.warnings).toEqual(['Sources disagree.']);
  expect(second?.rivals).toEqual([{ text: '5,848 trips', source: 'again' }]);
});

test('a wording that may mean more, and a doubt, are said', () => {
  expect(view({ scope: 'ce-worded' }).warnings).toEqual([
    'The source says China-Europe and may mean Central Asia trains too.'
  ]);
  expect(view({ note: 'customs; worded China-Europe' })).toMatchObject({
    warnings: ['The source says China-Europe; the number counts Central Asia trains too.'],
    notes: ['customs']
  });
  expect(view({ note: 'doubtful: printed twice' })).toMatchObject({
    warnings: ['Doubtful; the note says why.'],
    notes: ['doubtful: printed twice']
  });
  expect('warnings' in view({}) || 'notes' in view({}) || 'rivals' in view({})).toBe(false);
});

test('growth beside a value', () => {
  const [growth] = figuresFixture(metrics, { stat: 'growth_yoy', unit: '%', value: 6.3, period: '2025' });
  if (growth === undefined) throw new Error('no figure');
  expect(describeGrowth(growth, 'en')).toBe('up 6.3% on a year before');
  expect(describeGrowth(growth, 'zh')).toBe('同比增长 6.3%');
  expect(describeGrowth(growth, 'ru')).toBe('рост на 6,3\u00A0% год к году');
  expect(describeGrowth(growth, 'pl')).toBe('wzrost o 6,3% rok do roku');
});

test('a source is named with its date in words; a copy has no link', () => {
  const source = {
    id: 'a',
    title: 'T',
    publisher: 'Xinhua',
    published: '2022-06',
    url: null,
    kind: 'mirror'
  } as const;
  expect(describeSource(source, 'zh')).toEqual({
    title: 'T',
    publisher: 'Xinhua',
    published: '2022 年 6 月'
  });
  expect(describeSource({ ...source, published: '', url: 'https://example.org/' }, 'en')).toEqual({
    title: 'T',
    publisher: 'Xinhua',
    published: '',
    url: 'https://example.org/'
  });
});

test.each([
  [{ value: 1 }, '1 Zugfahrt', '1 пойыз'],
  [{ value: 7000, qualifier: 'more_than' }, 'mehr als 7.000 Zugfahrten', '7\u00A0000 пойыздан астам'],
  [{ value: 50_000, qualifier: 'nearly' }, 'fast 50.000 Zugfahrten', '50\u00A0000 пойыз дерлік'],
  [
    { value: 16, stat: 'avg_per_day', qualifier: 'about' },
    'im Schnitt etwa 16 Zugfahrten pro Tag',
    'күніне орта есеппен шамамен 16 пойыз'
  ],
  [
    { value: 50_000, stat: 'cumulative', qualifier: 'at_least' },
    'insgesamt mindestens 50.000 Zugfahrten',
    'барлығы кемінде 50\u00A0000 пойыз'
  ],
  [{ value: 41.8, stat: 'growth_yoy', unit: '%' }, 'plus 41,8\u00A0%', 'өсім 41,8%'],
  [
    { value: -40, stat: 'growth_yoy', unit: '%', qualifier: 'more_than' },
    'minus mehr als 40\u00A0%',
    'төмендеу 40%-дан астам'
  ],
  [{ value: 0, stat: 'growth_yoy', unit: '%' }, 'unverändert', 'өзгеріссіз'],
  [
    { value: 67_410_000_000, unit: 'USD', qualifier: 'more_than' },
    'mehr als 67,41 Mrd. US-Dollar',
    '67,41 млрд АҚШ долларынан астам'
  ]
] satisfies [Partial<Observation>, string, string][])('%o in German and Kazakh', (row, german, kazakh) => {
  expect(view(row, 'de').value).toBe(german);
  expect(view(row, 'kk').value).toBe(kazakh);
});

test('a counterpart stands in the case that German and Kazakh ask for', () => {
  const { counterparts: german } = figureWordings.de;
  expect([german.with('Mongolei'), german.with('Kasachstan'), german.from('Niederlande')]).toEqual([
    'mit der Mongolei',
    'mit Kasachstan',
    'aus den Niederlanden'
  ]);
  expect(german.with('Umfassende Zollverschlusszone Horgos')).toBe(
    'mit der Umfassenden Zollverschlusszone Horgos'
  );
  const { counterparts: kazakh } = figureWordings.kk;
  expect([kazakh.with('Қытай'), kazakh.to('Польша')]).toEqual(['Қытаймен', 'Польша бағытына']);
});
