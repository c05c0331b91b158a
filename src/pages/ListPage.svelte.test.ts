import axe from 'axe-core';
import { expect, test, vi } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { listWords } from '../i18n/list/en';
import type { LayerName } from '../view/view';
import type { ListModel, ListRow } from './list-page';
import ListPage from './ListPage.svelte';

function place(
  [name, order]: readonly [string, number],
  layer: LayerName,
  country: string,
  km: number | null
): ListRow {
  return {
    path: `/en/${layer}/${name.toLowerCase()}/`,
    layer,
    countries: [country],
    cells: [
      { text: name, order },
      { text: km === null ? '–' : String(km), order: km },
      { text: '80 routes', small: 'as of June 2022', order: null }
    ]
  };
}

const model: ListModel = {
  kind: 'list',
  title: listWords.map.title,
  description: listWords.map.description,
  words: listWords.page,
  layers: [
    { layer: 'corridors', name: 'Corridors' },
    { layer: 'network', name: 'Other railways' },
    { layer: 'ports', name: 'Rail ports of China' },
    { layer: 'destinations', name: 'Destinations' }
  ],
  countries: [
    { code: 'CN', name: 'China' },
    { code: 'PL', name: 'Poland' }
  ],
  tables: [
    {
      caption: 'Places',
      note: '',
      columns: [
        { heading: 'Name', sortable: true },
        { heading: 'Km', sortable: true },
        { heading: 'Figure', sortable: false }
      ],
      rows: [
        place(['Horgos', 0], 'ports', 'CN', 0),
        place(['Oslo', 2], 'destinations', 'NO', null),
        place(['Warsaw', 3], 'destinations', 'PL', 5511),
        place(['Łódź', 1], 'destinations', 'PL', 5616)
      ]
    }
  ],
  rest: [{ layer: 'network', text: '540 sections of line' }],
  other: { path: '/en/list/trains/', text: listWords.trains.title }
};

const nothing: ReadonlySet<LayerName> = new Set();

async function shown(switched: ReadonlySet<LayerName> = nothing) {
  // Controls that need scripts are hidden without this mark, which the shell sets.
  document.documentElement.classList.add('js');
  const choose = vi.fn();
  const screen = await render(ListPage, { model, choices: { switched }, choose });
  const names = () => [...screen.container.querySelectorAll('tbody th')].map((cell) => cell.textContent);
  return { screen, choose, names };
}

test('the table stands in its own order, and no heading claims to sort it', async () => {
  const { screen, names } = await shown();
  expect(names()).toEqual(['Horgos', 'Oslo', 'Warsaw', 'Łódź']);
  expect(screen.container.querySelector('[aria-sort]')).toBeNull();
  await expect
    .element(screen.getByRole('link', { name: 'Horgos' }))
    .toHaveAttribute('href', '/en/ports/horgos/');
});

test('a heading sorts up and then down, says so, and keeps what has no value last', async () => {
  const { screen, names } = await shown();
  const km = screen.getByRole('button', { name: 'Km' });
  await km.click();
  expect(names()).toEqual(['Horgos', 'Warsaw', 'Łódź', 'Oslo']);
  await expect
    .element(screen.getByRole('columnheader', { name: 'Km' }))
    .toHaveAttribute('aria-sort', 'ascending');
  await expect.element(screen.getByRole('status')).toHaveTextContent(/Sorted by: Km, ascending/);
  await km.click();
  expect(names()).toEqual(['Łódź', 'Warsaw', 'Horgos', 'Oslo']);
  await expect
    .element(screen.getByRole('columnheader', { name: 'Km' }))
    .toHaveAttribute('aria-sort', 'descending');
  await expect.element(screen.getByRole('status')).toHaveTextContent(/Sorted by: Km, descending/);
});

test('names sort as the language does, whatever the browser knows of it', async () => {
  const { screen, names } = await shown();
  await screen.getByRole('button', { name: 'Name' }).click();
  expect(names()).toEqual(['Horgos', 'Łódź', 'Oslo', 'Warsaw']);
  expect(screen.container.querySelectorAll('[aria-sort]')).toHaveLength(1);
});

test('figures that count different things cannot be sorted', async () => {
  const { screen } = await shown();
  await expect.element(screen.getByRole('columnheader', { name: 'Figure' })).toBeVisible();
  await expect.element(screen.getByRole('button', { name: 'Figure' })).not.toBeInTheDocument();
});

test('a layer that is off on the map hides its rows and its line; a tick asks to switch it', async () => {
  const { screen, choose, names } = await shown(new Set<LayerName>(['destinations', 'network']));
  expect(names()).toEqual(['Horgos']);
  await expect.element(screen.getByText('540 sections of line')).not.toBeInTheDocument();
  await expect.element(screen.getByRole('checkbox', { name: 'Destinations' })).not.toBeChecked();
  await expect.element(screen.getByRole('status')).toHaveTextContent('Rows shown: 1 / 4');
  await screen.getByRole('checkbox', { name: 'Rail ports of China' }).click();
  expect(choose.mock.calls).toEqual([[{ switched: new Set(['destinations', 'network', 'ports']) }]]);
  await screen.getByRole('checkbox', { name: 'Destinations' }).click();
  expect(choose.mock.calls[1]).toEqual([{ switched: new Set(['network']) }]);
});

test('a country and a part of a name narrow the table together, marks aside', async () => {
  const { screen, names } = await shown();
  await screen.getByRole('combobox', { name: 'Country' }).selectOptions('Poland');
  expect(names()).toEqual(['Warsaw', 'Łódź']);
  await screen.getByRole('searchbox', { name: 'Name contains' }).fill('lod');
  expect(names()).toEqual(['Łódź']);
  await screen.getByRole('searchbox', { name: 'Name contains' }).fill('oslo');
  await expect.element(screen.getByText('Nothing here fits these filters.')).toBeVisible();
  await expect.element(screen.getByRole('table')).not.toBeInTheDocument();
});

test('it scrolls in a region that the keyboard reaches, and axe finds nothing', async () => {
  const { screen } = await shown();
  await expect.element(screen.getByRole('region', { name: 'Places' })).toHaveAttribute('tabindex', '0');
  const { violations } = await axe.run(screen.container, {
    runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa']
  });
  expect(violations.map(({ id }) => id)).toEqual([]);
});
