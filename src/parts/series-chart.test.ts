import fc from 'fast-check';
import { expect, test } from 'vitest';
import { seriesChart, type ChartYear } from './series-chart';

const plain = { gap: false, uncertain: null } as const;

function year(name: string, value: number, text = String(value)): ChartYear {
  return { ...plain, year: name, value, low: value, high: value, text };
}

test('bars start at zero and are as long as their values', () => {
  const { rows, width } = seriesChart([year('2020', 5000), year('2021', 10_000)], String, 'ltr');
  const [first, second] = rows;
  expect(second?.bar?.x).toBe(first?.bar?.x);
  expect((second?.bar?.width ?? 0) / (first?.bar?.width ?? 1)).toBeCloseTo(2, 2);
  expect(second?.bar?.width).toBeGreaterThan(width / 2);
});

test('years go down the page, oldest first, and a year without a figure keeps its row without a bar', () => {
  const { rows, height } = seriesChart(
    [year('2020', 1), { year: '2021', gap: true, text: 'no figure' }, year('2022', 2)],
    String,
    'ltr'
  );
  expect(rows.map((row) => [row.year, row.bar === undefined])).toEqual([
    ['2020', false],
    ['2021', true],
    ['2022', false]
  ]);
  expect(rows.map(({ y }) => y)).toEqual([...rows.map(({ y }) => y)].sort((a, b) => a - b));
  expect(Math.max(...rows.map(({ y }) => y))).toBeLessThan(height);
});

test('where sources differ the bar goes to the least value and the range on to the greatest', () => {
  const { rows } = seriesChart(
    [
      { ...plain, year: '2020', value: 4722, low: 4000, high: 5000, text: '4,000 to 5,000' },
      year('2021', 10_000)
    ],
    String,
    'ltr'
  );
  const [row, full] = rows;
  const unit = (full?.bar?.width ?? 0) / 10_000;
  expect(row?.bar?.width).toBeCloseTo(4000 * unit, 0);
  expect(row?.range?.width).toBeCloseTo(1000 * unit, 0);
  expect(row?.range?.x).toBeCloseTo((row?.bar?.x ?? 0) + (row?.bar?.width ?? 0), 0);
  expect(row?.textX).toBeGreaterThan((row?.range?.x ?? 0) + (row?.range?.width ?? 0));
});

test('an uncertain year is marked', () => {
  const { rows } = seriesChart(
    [{ ...plain, year: '2018', value: 1, low: 1, high: 1, uncertain: 'wording', text: '1' }],
    String,
    'ltr'
  );
  expect(rows[0]?.uncertain).toBe('wording');
});

test('the axis begins at zero and its numbers do not touch', () => {
  const { ticks } = seriesChart(
    [year('2025', 520_370_000_000, '520.37 billion')],
    (value) => `${String(value / 1e9)} billion`,
    'ltr'
  );
  expect(ticks.map(({ text }) => text)).toEqual(['0 billion', '200 billion', '400 billion']);
});

test('nothing but zeros is drawn as nothing', () => {
  const { rows } = seriesChart([year('2020', 0)], String, 'ltr');
  expect(rows[0]?.bar?.width).toBe(0);
});

test('whatever the numbers, every bar and an estimate of its text stay inside', () => {
  const value = fc.integer({ min: 0, max: 1e12 });
  fc.assert(
    fc.property(fc.array(value, { minLength: 1, maxLength: 20 }), (values) => {
      const { rows, width } = seriesChart(
        values.map((each, index) => year(String(2000 + index), each)),
        String,
        'ltr'
      );
      for (const row of rows) {
        expect(row.bar?.width).toBeGreaterThanOrEqual(0);
        // Digits are about 6.7 wide.
        expect(row.textX + row.text.length * 6.7).toBeLessThanOrEqual(width + 1);
      }
    })
  );
});

test('from right to left everything stands as far from the right as it else does from the left', () => {
  const years: ChartYear[] = [
    { ...plain, year: '2020', value: 4722, low: 4000, high: 5000, text: '4,000 to 5,000' },
    { year: '2021', gap: true, text: 'no figure' },
    year('2022', 10_000)
  ];
  const from = seriesChart(years, String, 'ltr');
  const to = seriesChart(years, String, 'rtl');
  expect([to.direction, to.yearX, to.height]).toEqual(['rtl', 400, from.height]);
  to.ticks.forEach(({ x, text, anchor }, index) => {
    const tick = from.ticks[index];
    expect([text, anchor]).toEqual([tick?.text, tick?.anchor]);
    expect(x).toBeCloseTo(400 - (tick?.x ?? 0), 1);
  });
  to.rows.forEach(({ textX, bar, range }, index) => {
    const row = from.rows[index];
    expect(textX).toBeCloseTo(400 - (row?.textX ?? 0), 1);
    expect(bar?.width).toBe(row?.bar?.width);
    if (bar) expect(bar.x + bar.width).toBeCloseTo(400 - 42, 1);
    if (range) expect(range.x + range.width).toBeCloseTo(400 - (row?.range?.x ?? 0), 1);
  });
});
