import { expect, test } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { pageWords } from '../i18n/page/en';
import type { FigureView } from '../i18n/figure-words';
import Figure from './Figure.svelte';

const figure: FigureView = {
  metric: 'trade_value',
  stat: 'value',
  label: 'Foreign trade, yuan',
  value: '67.41 billion yuan',
  amount: 67_410_000_000,
  unit: 'CNY',
  qualifier: 'exact',
  iso: '2022-01/2022-05',
  period: 'January to May 2022',
  growth: 'up 30.9% on a year before',
  direction: 'exports',
  scope: 'all cargo by rail',
  said: [{ sources: ['cri'] }, { text: 'more than 67.4 billion yuan', sources: ['xinhua'] }],
  rivals: [{ text: '66 billion yuan', source: 'cri' }],
  warnings: ['Sources disagree.'],
  notes: ['region total']
};
const sources = {
  cri: { title: 'Ticaret', publisher: 'CRI', published: '20 June 2022', url: 'https://example.org/cri' },
  xinhua: { title: '[Xinhua report]', publisher: 'Xinhua', published: '' }
};

test('a figure is never bare: what, value, period, growth, direction, scope and warning are on its face', async () => {
  const screen = await render(Figure, { figure, sources, words: pageWords });
  await expect.element(screen.getByRole('heading', { name: 'Foreign trade, yuan' })).toBeVisible();
  for (const text of [
    '67.41 billion yuan',
    'January to May 2022',
    'up 30.9% on a year before',
    'exports',
    'all cargo by rail',
    'Sources disagree.'
  ]) {
    await expect.element(screen.getByText(text, { exact: true }).first()).toBeVisible();
  }
});

test('one tap shows publisher, date and link, another wording, the rival value and the note', async () => {
  const screen = await render(Figure, { figure, sources, words: pageWords });
  const link = screen.getByRole('link', { name: 'Ticaret' }).first();
  await expect.element(link).not.toBeInTheDocument();
  await screen.getByText('CRI, 20 June 2022').first().click();
  await expect.element(link).toBeVisible();
  await expect.element(link).toHaveAttribute('href', 'https://example.org/cri');
  await expect.element(link).toHaveAttribute('rel', 'noopener');
  await expect.element(screen.getByText('more than 67.4 billion yuan')).toBeVisible();
  await expect.element(screen.getByText('66 billion yuan')).toBeVisible();
  const note = screen.getByText('region total');
  await expect.element(note).toBeVisible();
  expect(note.element().closest('[lang]')?.getAttribute('lang')).toBe('en');
});

test('a copy is named and not linked; a missing date is said', async () => {
  const screen = await render(Figure, {
    figure: { ...figure, said: [{ sources: ['xinhua'] }], rivals: [] },
    sources,
    words: pageWords
  });
  await screen.getByText('Xinhua', { exact: true }).first().click();
  await expect.element(screen.getByText('[Xinhua report]')).toBeVisible();
  await expect.element(screen.getByText('(read as a copy, so named and not linked)')).toBeVisible();
  await expect.element(screen.getByText('no date', { exact: false }).first()).toBeVisible();
  expect(screen.container.querySelectorAll('a')).toHaveLength(0);
});

test('markup in a source is text', async () => {
  const title = '<img src=x onerror=alert(1)>';
  const screen = await render(Figure, {
    figure: { ...figure, said: [{ sources: ['x'] }], rivals: [] },
    sources: { x: { title, publisher: 'P', published: '2022', url: 'https://example.org/' } },
    words: pageWords
  });
  expect(screen.container.querySelector('img')).toBeNull();
  expect(screen.container.querySelector('a')?.textContent).toBe(title);
});
