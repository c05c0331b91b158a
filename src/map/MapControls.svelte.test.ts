import { expect, test, vi } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { mapWords } from '../i18n/map/en';
import MapControls from './MapControls.svelte';

function shown(projection: 'mercator' | 'globe' = 'mercator') {
  const told = { zoom: vi.fn(), reset: vi.fn(), choose: vi.fn(), save: vi.fn() };
  const screen = render(MapControls, {
    words: mapWords,
    table: '/en/list/',
    choices: { labels: 'both', projection },
    ...told
  });
  return { told, screen };
}

test('zoom and reset', async () => {
  const { told, screen } = shown();
  await (await screen).getByRole('button', { name: 'Zoom in' }).click();
  await (await screen).getByRole('button', { name: 'Zoom out' }).click();
  await (await screen).getByRole('button', { name: 'Show the whole network' }).click();
  expect(told.zoom.mock.calls).toEqual([[1], [-1]]);
  expect(told.reset).toHaveBeenCalledOnce();
});

test('the globe is a button that is pressed or not', async () => {
  const flat = shown();
  const globe = (await flat.screen).getByRole('button', { name: 'Globe' });
  await expect.element(globe).toHaveAttribute('aria-pressed', 'false');
  await globe.click();
  expect(flat.told.choose.mock.calls).toEqual([[{ projection: 'globe' }]]);
});

test('pressed again it goes back to the flat map', async () => {
  const round = shown('globe');
  const globe = (await round.screen).getByRole('button', { name: 'Globe' });
  await expect.element(globe).toHaveAttribute('aria-pressed', 'true');
  await globe.click();
  expect(round.told.choose.mock.calls).toEqual([[{ projection: 'mercator' }]]);
});

test('the labels can be in both languages, in the reader’s or in the local one', async () => {
  const { told, screen } = shown();
  const select = (await screen).getByRole('combobox', { name: 'Labels' });
  await expect.element(select).toHaveValue('both');
  await select.selectOptions('Local');
  expect(told.choose.mock.calls).toEqual([[{ labels: 'local' }]]);
});

test('everything on the map as a table is a link away', async () => {
  const { screen } = shown();
  await expect
    .element((await screen).getByRole('link', { name: 'As a table' }))
    .toHaveAttribute('href', '/en/list/');
});

test('every control is at least 24 px each way', async () => {
  const { screen } = shown();
  const sizes = (await screen)
    .getByRole('button')
    .elements()
    .map((button) => button.getBoundingClientRect());
  expect(sizes).toHaveLength(5);
  for (const { width, height } of sizes) expect(Math.min(width, height)).toBeGreaterThanOrEqual(24);
});
