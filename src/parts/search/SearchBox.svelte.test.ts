import axe from 'axe-core';
import { beforeEach, expect, test, vi } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { userEvent } from 'vitest/browser';
import SearchBox from './SearchBox.svelte';
import type { SearchFile } from './search-file';

const file: SearchFile = {
  things: [
    [
      'country',
      'countries/kz/',
      'KZ',
      { en: 'Kazakhstan', zh: '哈萨克斯坦', ug: 'قازاقىستان', local: 'Қазақстан' },
      []
    ],
    ['port', 'ports/horgos/', 'CN', { en: 'Horgos', zh: '霍尔果斯', local: '霍尔果斯' }, [['de', 'Korgas']]],
    [
      'crossing',
      'crossings/khorgos-gateway/',
      'KZ',
      { en: 'Khorgos Gateway', local: 'Қорғас құрғақ порты' },
      []
    ],
    ['destination', 'destinations/almaty/', 'KZ', { en: 'Almaty', ug: 'ئالمۇتا', local: 'Алматы' }, []],
    ['corridor', 'corridors/horgos-hamburg/', '', { en: 'Horgos–Hamburg' }, []]
  ],
  measures: [['trips', { en: 'Train trips', zh: '开行列数' }, [1], [3]]]
};

let answers: () => Promise<Response>;

beforeEach(() => {
  answers = () => Promise.resolve(Response.json(file));
  vi.stubGlobal('fetch', () => answers());
  return () => {
    vi.unstubAllGlobals();
  };
});

async function box(language: 'en' | 'zh' | 'ug' = 'en', place: 'header' | 'content' = 'header') {
  document.documentElement.classList.add('js');
  document.documentElement.lang = language;
  const screen = await render(SearchBox, { language, label: 'Search', place });
  return { screen, input: screen.getByRole('combobox', { name: 'Search' }) };
}

test('a failure to load is said; it is tried again on the next use', async () => {
  const { screen, input } = await box();
  answers = () => Promise.resolve(new Response('', { status: 503 }));
  await input.fill('almaty');
  await expect.element(screen.getByRole('status')).toHaveTextContent('could not be loaded');
  await expect.element(input).toHaveAttribute('aria-expanded', 'false');
  answers = () => Promise.resolve(Response.json(file));
  input.element().blur();
  await input.click();
  await expect.element(screen.getByRole('option')).toHaveTextContent('Almaty Destination · Kazakhstan');
});

test('closed and empty at first; typing opens a list that says what each is, where, and as what it was found', async () => {
  const { screen, input } = await box();
  await expect.element(input).toHaveAttribute('aria-expanded', 'false');
  await expect.element(input).toHaveAttribute('aria-autocomplete', 'list');
  await input.fill('Korgas');
  await expect.element(input).toHaveAttribute('aria-expanded', 'true');
  const list = screen.getByRole('listbox', { name: 'Search results' });
  await expect.element(input).toHaveAttribute('aria-controls', list.element().id);
  const option = screen.getByRole('option').first();
  await expect.element(option).toHaveTextContent('Horgos Korgas Rail port');
  await expect.element(option).toHaveAttribute('href', '/en/ports/horgos/');
  await expect.element(screen.getByText('Korgas', { exact: true })).toHaveAttribute('lang', 'de');
  await expect.element(screen.getByRole('status')).toHaveTextContent('1 result');
});

test('Down, Up, Home and End go through the answers and round; the focus stays in the box', async () => {
  const { screen, input } = await box();
  await input.fill('horgos');
  await expect.element(screen.getByRole('status')).toHaveTextContent('3 results');
  const options = screen.getByRole('option').elements();
  expect(options).toHaveLength(3);
  await expect.element(input).not.toHaveAttribute('aria-activedescendant');
  for (const [key, at] of [
    ['ArrowDown', 0],
    ['ArrowDown', 1],
    ['End', 2],
    ['ArrowDown', 0],
    ['ArrowUp', 2],
    ['Home', 0]
  ] as const) {
    await userEvent.keyboard(`{${key}}`);
    await expect.element(input).toHaveAttribute('aria-activedescendant', options[at]?.id);
    await expect.element(screen.getByRole('option', { selected: true })).toBe(options[at]);
  }
  await expect.element(input).toHaveFocus();
  await userEvent.keyboard('x');
  await expect.element(input).not.toHaveAttribute('aria-activedescendant');
});

test('Enter follows the answer reached, or the first; the box is empty after', async () => {
  const followed: string[] = [];
  const follow = (event: MouseEvent) => {
    event.preventDefault();
    if (event.target instanceof HTMLAnchorElement) followed.push(event.target.pathname + event.target.search);
  };
  document.addEventListener('click', follow);
  const { screen, input } = await box();
  await input.fill('almaty');
  await expect.element(screen.getByRole('option')).toBeVisible();
  await userEvent.keyboard('{Enter}');
  await expect.element(input).toHaveValue('');
  await expect.element(screen.getByRole('listbox')).not.toBeInTheDocument();
  await input.fill('trips');
  await expect.element(screen.getByRole('option').first()).toHaveTextContent('Train trips · Horgos Figures');
  await userEvent.keyboard('{ArrowDown}{Enter}');
  expect(followed).toEqual(['/en/destinations/almaty/', '/en/ports/horgos/?metric=trips']);
  document.removeEventListener('click', follow);
});

test('Escape closes the list, then empties the box; leaving it closes it too', async () => {
  const { screen, input } = await box();
  await input.fill('almaty');
  await expect.element(screen.getByRole('listbox')).toBeVisible();
  await userEvent.keyboard('{Escape}');
  await expect.element(screen.getByRole('listbox')).not.toBeInTheDocument();
  await expect.element(input).toHaveValue('almaty');
  await userEvent.keyboard('{ArrowDown}');
  await expect.element(screen.getByRole('listbox')).toBeVisible();
  await userEvent.keyboard('{Escape}');
  await userEvent.keyboard('{Escape}');
  await expect.element(input).toHaveValue('');
  await input.fill('almaty');
  await expect.element(screen.getByRole('listbox')).toBeVisible();
  input.element().blur();
  await expect.element(screen.getByRole('listbox')).not.toBeInTheDocument();
});

test('nothing found is said, with the nearest names where there are any', async () => {
  const { screen, input } = await box();
  await input.fill('xyzzyplugh');
  await expect.element(screen.getByRole('status')).toHaveTextContent('Nothing here is called “xyzzyplugh”.');
  await expect.element(input).toHaveAttribute('aria-expanded', 'false');
  await input.fill('amlaty');
  await expect.element(screen.getByRole('status')).toHaveTextContent('The nearest names:');
  await expect.element(screen.getByRole('option')).toHaveTextContent('Almaty');
});

test('a slash anywhere leads to the box, but is a letter in a field', async () => {
  const { input } = await box();
  const field = document.createElement('textarea');
  document.body.append(field);
  field.focus();
  await userEvent.keyboard('/');
  expect(field.value).toBe('/');
  await expect.element(input).not.toHaveFocus();
  field.remove();
  await userEvent.keyboard('/');
  await expect.element(input).toHaveFocus();
  await expect.element(input).toHaveValue('');
});

test('in Uyghur', async () => {
  const { screen, input } = await box('ug');
  await input.fill('Almaty');
  const option = screen.getByRole('option');
  await expect.element(option).toHaveTextContent('ئالمۇتا Almaty مەنزىل · قازاقىستان');
  await expect.element(screen.getByText('Almaty', { exact: true })).toHaveAttribute('lang', 'en');
});

test.each(['header', 'content'] as const)(
  'no accessibility fault that axe can find, in the %s',
  async (place) => {
    const { screen, input } = await box('en', place);
    const { violations } = await axe.run(screen.container);
    expect(violations).toEqual([]);
    await input.fill('horgos');
    await expect.element(screen.getByRole('listbox')).toBeVisible();
    await userEvent.keyboard('{ArrowDown}');
    expect((await axe.run(screen.container)).violations).toEqual([]);
  }
);
