import { describe, expect, test } from 'vitest';
import { figuresOf, type Figure } from '../atlas/figure';
import { growthOf } from '../atlas/growth';
import { headlines } from '../atlas/headline';
import { languages, type Language } from '../atlas/language';
import { mixingFault } from '../atlas/mixing';
import { annualSeries } from '../atlas/series';
import { describeFigure } from '../i18n/figure-words';
import { modelWords } from '../i18n/model/en';
import { figureWordings } from '../i18n/figure/figure-wording';
import { figurePanel } from '../parts/figure-panel';

import { readAtlas } from './read/read-atlas';

/** The figures as geo/ has them. Expected values are worked out from geo/figures/observations.csv by hand. */
const { atlas, faults } = readAtlas('geo');
if (atlas === null) throw new Error(`geo/ has ${String(faults.length)} faults`);
const { metrics, entities } = atlas;

function keyFigures(id: string): string[] {
  const entity = entities.get(id);
  if (entity === undefined || atlas === null) throw new Error(`no ${id}`);
  return headlines(metrics, entity, figuresOf(atlas, id)).map(({ figure, growth }) => {
    const { value, period, label } = describeFigure(figure, atlas, 'en');
    const parts = [label, value, period, growth === null ? '' : `(${String(growth.value)}%)`];
    return parts.filter((part) => part !== '').join(' | ');
  });
}

describe('key figures', () => {
  test('Alashankou', () => {
    expect(keyFigures('alashankou')).toEqual([
      'Train trips | 1,000 trips | 1 January to 14 February 2026',
      'Train trips | 8,165 trips | 2025 | (6.3%)',
      'Cargo weight | about 17.86 million tonnes | 2025 | (7.8%)',
      'Trade through the ports, yuan | about 233.87 billion yuan | January to September 2022',
      'Routes | 128 routes | as of February 2026',
      'Countries reached | 21 countries | as of February 2026'
    ]);
  });

  test('Horgos', () => {
    expect(keyFigures('horgos')).toEqual([
      'Train trips | 1,762 trips | 1 January to 5 March 2026 | (8.6%)',
      'Train trips | 9,882 trips | 2025 | (13.2%)',
      'Cargo weight | about 14.24 million tonnes | 2025 | (17.8%)',
      'Routes | 90 routes | as of December 2025',
      'Countries reached | 18 countries | as of December 2025'
    ]);
  });

  test('Xinjiang', () => {
    expect(keyFigures('xinjiang')).toEqual([
      'Foreign trade, yuan | 520.37 billion yuan | 2025 | (19.9%)',
      'Foreign trade, US dollars | about 74.6 billion US dollars | 2025',
      'Trading partners | 222 countries and regions | January to June 2025',
      'Comprehensive bonded zones | 4 comprehensive bonded zones | as of June 2022',
      'Cargo weight | more than 80 million tonnes | 2024'
    ]);
  });

  test('the bonded zone of Kashgar', () => {
    expect(keyFigures('kashgar-bonded-zone')).toEqual([
      'Foreign trade, yuan | 39.262 billion yuan | January to August 2024 | (47.4%)',
      'Foreign trade, yuan | 28.28 billion yuan | 2022',
      'Foreign trade, US dollars | about 4.73 billion US dollars | January to September 2023',
      'E-commerce value, yuan | 9.978 billion yuan | January to August 2024 | (602.68%)',
      'Companies | 80 companies | as of 30 June 2020',
      'Area | 3.56 km² | 11 November 2023'
    ]);
  });

  test('Duisburg', () => {
    expect(keyFigures('duisburg')).toEqual([
      'Train trips | about 1,900 trips | 2022',
      'Train trips | about 60 trips a week | 2020 to 2022',
      'Days under way | about 10 days | January 2026',
      'First train | 19 March 2011',
      'Cities of origin | more than 20 cities | as of August 2023',
      'Terminals used | 9 terminals | 2023'
    ]);
  });

  test('the China-Europe Railway Express', () => {
    expect(keyFigures('china-europe-railway-express')).toEqual([
      'Train trips | 3,501 trips | January to February 2026 | (32%)',
      'Train trips | 20,022 trips | 2025 | (3.2%)',
      'Containers in TEU | about 2,050,200 TEU | 2025 | (-1.3%)',
      'Value of cargo, US dollars | about 66.4 billion US dollars | 2024',
      'Train trips | about 120,000 trips in all | since 2011, to November 2025',
      'Cities reached | 232 cities | as of November 2025'
    ]);
  });
});

/** A figure of the report as a page tells it: the report's own wording, its period and what else it says. */
function ofReport(language: Language): string[] {
  if (atlas === null) return [];
  const source = 'xinhua-2022-xinjiang-trade';
  const reported = atlas.observations.filter((row) => row.source === source).map(({ entity }) => entity);
  return [...new Set(reported)].sort().flatMap((id) =>
    figuresOf(atlas, id)
      .filter(({ statements }) => statements.some((row) => row.source === source))
      .map((figure) => {
        const view = describeFigure(figure, atlas, language);
        const said = view.said.find(({ sources }) => sources.includes(source))?.text ?? view.value;
        const parts = [id, view.label, said, view.counterpart ?? '', view.period];
        return parts.filter((part) => part !== '').join(' | ');
      })
      .sort()
  );
}

describe('every figure of the report of 2022 is there and worded', () => {
  test('in English', () => {
    expect(ofReport('en')).toEqual([
      'alashankou | Countries reached | 13 countries | as of June 2022',
      'alashankou | First train | 2011',
      'alashankou | Provincial regions of origin | 24 provincial-level regions | as of June 2022',
      'alashankou | Routes | 80 routes | as of June 2022',
      'china-europe-railway-express | Containers in TEU | about 1.46 million TEU | 2021',
      'china-europe-railway-express | Major rail ports | 4 major ports | as of June 2022',
      'china-europe-railway-express | Value of cargo, US dollars | about 74.9 billion US dollars | 2021',
      'china-europe-railway-express | Value of cargo, US dollars: share | about 8% | of all trade between China and Europe | 2021',
      'duisburg | First train | 2011',
      'horgos | First train | 2016',
      'kashgar-bonded-zone | Foreign trade, yuan | nearly 100 million yuan | January to April 2022',
      'xinjiang | Comprehensive bonded zones | 4 comprehensive bonded zones | as of June 2022',
      'xinjiang | Foreign trade, US dollars | about 10 billion US dollars | January to May 2022',
      'xinjiang | Foreign trade, yuan | more than 67.4 billion yuan | January to May 2022',
      'xinjiang | Foreign trade, yuan: growth on the same period a year before | up 30.9% | January to May 2022',
      'xinjiang | Trading partners | 157 countries and regions | January to May 2022',
      'xinjiang-bonded-zones | Foreign trade, yuan | about 9.5 billion yuan | January to April 2022',
      'xinjiang-bonded-zones | Foreign trade, yuan: share | 18.3% | of Xinjiang Uyghur Autonomous Region | January to April 2022',
      'xinjiang-ports | Major rail ports | 2 major ports | as of June 2022',
      'xinjiang-ports | Train trips | more than 50,000 trips in all | since 2011, to June 2022'
    ]);
  });

  test('in Chinese', () => {
    expect(ofReport('zh')).toEqual([
      'alashankou | 始发省区市数 | 24 个省区市 | 截至 2022 年 6 月',
      'alashankou | 线路条数 | 80 条线路 | 截至 2022 年 6 月',
      'alashankou | 通达国家数 | 13 个国家 | 截至 2022 年 6 月',
      'alashankou | 首列 | 2011 年',
      'china-europe-railway-express | 主要铁路口岸数 | 4 个主要口岸 | 截至 2022 年 6 月',
      'china-europe-railway-express | 货值(美元) | 约 749 亿美元 | 2021 年',
      'china-europe-railway-express | 货值(美元)：占比 | 约 8% | 占中欧贸易总额 | 2021 年',
      'china-europe-railway-express | 集装箱运量(标箱) | 约 146 万标箱 | 2021 年',
      'duisburg | 首列 | 2011 年',
      'horgos | 首列 | 2016 年',
      'kashgar-bonded-zone | 进出口总值(人民币) | 近 1 亿元 | 2022 年 1 月至 4 月',
      'xinjiang | 综合保税区数 | 4 个综合保税区 | 截至 2022 年 6 月',
      'xinjiang | 贸易伙伴数 | 157 个国家和地区 | 2022 年 1 月至 5 月',
      'xinjiang | 进出口总值(人民币) | 超过 674 亿元 | 2022 年 1 月至 5 月',
      'xinjiang | 进出口总值(人民币)：同比增速 | 增长 30.9% | 2022 年 1 月至 5 月',
      'xinjiang | 进出口总值(美元) | 约 100 亿美元 | 2022 年 1 月至 5 月',
      'xinjiang-bonded-zones | 进出口总值(人民币) | 约 95 亿元 | 2022 年 1 月至 4 月',
      'xinjiang-bonded-zones | 进出口总值(人民币)：占比 | 18.3% | 占新疆维吾尔自治区 | 2022 年 1 月至 4 月',
      'xinjiang-ports | 主要铁路口岸数 | 2 个主要口岸 | 截至 2022 年 6 月',
      'xinjiang-ports | 开行列数 | 累计超过 5 万列 | 自 2011 年至 2022 年 6 月'
    ]);
  });
});

test('the first train to Duisburg is dated by most, and the other date is shown beside it', () => {
  const first = figuresOf(atlas, 'duisburg').filter(({ metric }) => metric === 'first_train');
  expect(first.map(({ value, rivals }) => [value, ...rivals.map((rival) => rival.value)])).toEqual([
    ['2011-03-19', '2011-01-28'],
    ['2011-01-28', '2011-03-19']
  ]);
});

function series(id: string, metric: string): string {
  if (atlas === null) return '';
  const [longest] = annualSeries(metrics, figuresOf(atlas, id)).filter((each) => each.metric === metric);
  return (longest?.points ?? [])
    .map(({ year, low, high, uncertain }) =>
      [
        `${String(year)} ${String(low)}${low === high ? '' : `-${String(high)}`}`,
        ...(uncertain ? [uncertain] : [])
      ].join(' ')
    )
    .join(', ');
}

test('annual series of the two ports', () => {
  expect(series('alashankou', 'trips')).toBe('2018 2605 wording, 2020 5027, 2021 5848, 2023 6635, 2025 8165');
  // 2020: railway 4652, customs 4722.
  expect(series('horgos', 'trips')).toBe(
    '2016 386, 2018 2055 wording, 2020 4652-4722, 2021 6300, 2022 7000, 2023 7762, 2024 8730, 2025 9882'
  );
});

test('growth of the China-Europe trains is recomputed', () => {
  const figures = figuresOf(atlas, 'china-europe-railway-express');
  const trips = annualSeries(metrics, figures).find(({ metric }) => metric === 'trips');
  const growth = trips === undefined ? [] : growthOf(trips, figures);
  // 20022 / 19392 = 1.0325; 15000 / 12406 = 1.2091, published 22.
  expect(growth.find(({ year }) => year === 2025)).toMatchObject({ differs: false });
  expect(growth.find(({ year }) => year === 2025)?.computed).toBeCloseTo(3.25, 2);
  expect(growth.find(({ year }) => year === 2021)).toMatchObject({ differs: true, rough: true });
  expect(growth.find(({ year }) => year === 2021)?.computed).toBeCloseTo(20.91, 2);
});

describe('over the whole atlas', () => {
  const all: readonly (readonly [string, readonly Figure[]])[] = [...entities.keys()].map((id) => [
    id,
    figuresOf(atlas, id)
  ]);

  test('every row is in exactly one figure', () => {
    const rows = all.flatMap(([, figures]) => figures.flatMap(({ statements }) => statements));
    expect(rows.length).toBe(atlas.observations.length);
    expect(new Set(rows).size).toBe(atlas.observations.length);
  });

  test('no series mixes what may not be charted together', () => {
    for (const [, figures] of all) {
      for (const { points } of annualSeries(metrics, figures)) {
        expect(
          mixingFault(
            metrics,
            'chart',
            points.map(({ figure }) => figure)
          )
        ).toBeNull();
      }
    }
  });

  test.each(languages)('every unit and scope has words in %s', (language) => {
    const { units, scopes } = figureWordings[language];
    const used = atlas.observations.filter(({ unit }) => unit !== 'date' && unit !== '%');
    expect([...new Set(used.map(({ unit }) => unit))].filter((unit) => !(unit in units))).toEqual([]);
    const told = new Set(atlas.observations.flatMap(({ scope }) => (scope === null ? [] : [scope])));
    expect([...told].filter((scope) => !(scope in scopes))).toEqual([]);
  });

  test.each(['en', 'zh'] as const)(
    'every figure has a value and, but for dates, a period in %s',
    (language) => {
      const views = all.flatMap(([, figures]) =>
        figures.map((figure) => describeFigure(figure, atlas, language))
      );
      const bare = views.filter(
        ({ value, period, unit }) =>
          value === '' || (period === '' && unit !== 'date') || /undefined|NaN| {2}/.test(value)
      );
      expect(bare).toEqual([]);
    }
  );

  test('every source a panel names is in its tables', () => {
    for (const id of ['alashankou', 'xinjiang', 'duisburg']) {
      const panel = figurePanel(atlas, id, modelWords, 'en');
      for (const { said } of panel.figures) {
        for (const source of said.flatMap(({ sources }) => sources))
          expect(panel.citations).toHaveProperty([source]);
      }
      for (const { said, rivals = [] } of panel.headlines) {
        const ids = [...said.flatMap(({ sources }) => sources), ...rivals.map(({ source }) => source)];
        for (const source of ids) expect(panel.sources).toHaveProperty([source]);
      }
    }
  });

  test('a thing that is unknown or has no figures has an empty panel', () => {
    for (const id of ['nowhere', 'luxembourg']) {
      const { headlines: keys, series: charts, figures, years } = figurePanel(atlas, id, modelWords, 'en');
      expect([keys, charts, figures, years]).toEqual([[], [], [], []]);
    }
  });
});
