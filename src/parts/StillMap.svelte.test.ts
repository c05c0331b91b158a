import { expect, test } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { page } from 'vitest/browser';
import './still-map.css';
import type { StillMap as Still } from './still-map';
import StillMap from './StillMap.svelte';

const place = { dx: 0, dy: 0, shape: 'port', own: false, minor: false, label: '', side: 'right' } as const;

const still: Still = {
  title: 'Map: Alashankou',
  crop: [11808, 5777, 400, 300],
  zoom: 5.75,
  corridors: [],
  way: '',
  countries: [{ name: 'Kazakhstan', x: 20, y: 25 }],
  places: [
    { ...place, x: 75, y: 25, minor: true, label: 'Neighbour' },
    { ...place, x: 50, y: 50, own: true, label: 'Alashankou' }
  ],
  scale: { share: 25, text: '100 km at 45° N' }
};

/** Shows the map in a box of that size in pixels. */
async function shown(changes: Partial<Still>, width: number, height: number): Promise<HTMLElement> {
  const { container } = await render(StillMap, { still: { ...still, ...changes } });
  container.style.inlineSize = `${String(width)}px`;
  container.style.blockSize = `${String(height)}px`;
  return container;
}

function middleOf(element: Element): { x: number; y: number } {
  const { x, y, width, height } = element.getBoundingClientRect();
  return { x: x + width / 2, y: y + height / 2 };
}

test('it is one picture with a name, its texts are text, and its credits are read', async () => {
  await shown({}, 800, 600);
  await expect.element(page.getByRole('img', { name: 'Map: Alashankou' })).toBeVisible();
  await expect.element(page.getByText('Alashankou', { exact: true })).toBeVisible();
  await expect.element(page.getByText('100 km at 45° N')).toBeVisible();
  await expect.element(page.getByText(/Natural Earth/)).toBeVisible();
});

test('the crop is fitted into any box, and a place stays on its spot', async () => {
  const wide = await shown({}, 1000, 300);
  const box = wide.getBoundingClientRect();
  const spot = middleOf(wide.querySelector('.halo') ?? wide);
  // 300 px high, so 400 wide, in the middle of the box.
  expect(spot.x - box.x).toBeCloseTo(500, 0);
  expect(spot.y - box.y).toBeCloseTo(150, 0);
  const bar = wide.querySelector('line.bar')?.getBoundingClientRect();
  expect(bar?.width).toBeCloseTo(100, 0);
});

test('on a narrow page the minor places are left out', async () => {
  const wide = await shown({}, 800, 600);
  expect(wide.querySelector('text.minor')?.getBoundingClientRect().width).toBeGreaterThan(0);
  const narrow = await shown({}, 390, 350);
  expect(narrow.querySelector('text.minor')?.getBoundingClientRect().width).toBe(0);
});

test('the corridor of the page stands out from the others, which are faded', async () => {
  const container = await shown({ corridors: ['middle-corridor'], zoom: 2 }, 800, 600);
  const parts = [...container.querySelectorAll('use')].map((use) => use.getAttribute('href'));
  expect(parts.filter((part) => part === '/map/base.svg#lines-2-middle-corridor')).toHaveLength(2);
  expect(getComputedStyle(container.querySelector('.faded') ?? container).opacity).toBe('0.3');
  expect(container.querySelector('.faded')?.getAttribute('href')).toBe('/map/base.svg#lines-2');
});

test('a way of its own is drawn on a casing', async () => {
  const container = await shown({ way: 'M11900 5800l100 100' }, 800, 600);
  const drawn = [...container.querySelectorAll('[href="#still-way"]')];
  expect(drawn.map((use) => use.getAttribute('class'))).toEqual(['way-casing', 'way']);
});
