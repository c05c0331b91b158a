import { expect, test, vi } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { mapWords } from '../i18n/map/en';
import { mapWords as zh } from '../i18n/map/zh';
import type { LayerName } from '../view/view';
import Legend from './Legend.svelte';

const nothing: ReadonlySet<LayerName> = new Set();

test('closed at first; opened it lists every layer, each ticked while it is on', async () => {
  const screen = await render(Legend, {
    words: mapWords,
    switched: new Set<LayerName>(['hubs']),
    onswitch: vi.fn()
  });
  await expect.element(screen.getByRole('checkbox').first()).not.toBeInTheDocument();
  await screen.getByRole('button', { name: 'Show the legend' }).click();
  await expect.element(screen.getByRole('checkbox', { name: 'Rail ports of China' })).toBeChecked();
  await expect.element(screen.getByRole('checkbox', { name: 'Origins in China' })).not.toBeChecked();
  expect(screen.getByRole('checkbox').elements()).toHaveLength(8);
});

test('a tick tells which layer to switch', async () => {
  const onswitch = vi.fn();
  const screen = await render(Legend, { words: mapWords, switched: nothing, onswitch });
  await screen.getByRole('button', { name: 'Show the legend' }).click();
  await screen.getByRole('checkbox', { name: 'Bonded and free trade zones' }).click();
  expect(onswitch.mock.calls).toEqual([['zones']]);
});

test('it explains families, line patterns, the change of gauge and that lines are simplified', async () => {
  const screen = await render(Legend, { words: mapWords, switched: nothing, onswitch: vi.fn() });
  await screen.getByRole('button', { name: 'Show the legend' }).click();
  for (const text of [
    'By Alashankou',
    'By Horgos',
    'Middle Corridor',
    'By sea',
    'Under construction',
    'Planned',
    'Suspended',
    'Border crossing with a change of gauge',
    'Border in dispute'
  ])
    await expect.element(screen.getByText(text, { exact: true })).toBeVisible();
  await expect.element(screen.getByText('they are simplified', { exact: false })).toBeVisible();
});

test('the families are explained only while the corridors are drawn', async () => {
  const screen = await render(Legend, {
    words: mapWords,
    switched: new Set<LayerName>(['corridors']),
    onswitch: vi.fn()
  });
  await screen.getByRole('button', { name: 'Show the legend' }).click();
  await expect.element(screen.getByText('By Horgos')).not.toBeInTheDocument();
});

test('in Chinese; and it closes again', async () => {
  const screen = await render(Legend, { words: zh, switched: nothing, onswitch: vi.fn() });
  const toggle = screen.getByRole('button', { name: '显示图例' });
  await toggle.click();
  await expect.element(screen.getByRole('checkbox', { name: '目的地' })).toBeVisible();
  await screen.getByRole('button', { name: '收起图例' }).click();
  await expect.element(screen.getByRole('checkbox', { name: '目的地' })).not.toBeInTheDocument();
});
