import { page } from 'vitest/browser';
import { beforeEach, expect, test, vi } from 'vitest';
import { createLineTip, type LineWords } from './line-tip';

const words: LineWords = {
  line: 'Longhai railway',
  note: 'Under construction',
  corridors: [
    { id: 'one', name: 'First <b>corridor</b>', family: 'horgos', here: true },
    { id: 'two', name: 'Second', family: 'middle', here: false }
  ]
};

beforeEach(() => {
  document.body.replaceChildren();
});

function container(): HTMLElement {
  const element = document.createElement('div');
  element.setAttribute('style', 'position: relative; width: 400px; height: 300px');
  document.body.append(element);
  return element;
}

test('names the line and its corridors, as text whatever is in them', async () => {
  createLineTip(container()).show(words, 100, 100, null);
  await expect.element(page.getByText('Longhai railway')).toBeVisible();
  await expect.element(page.getByText('Under construction')).toBeVisible();
  await expect.element(page.getByText('First <b>corridor</b>')).toBeVisible();
  await expect.element(page.getByRole('button')).not.toBeInTheDocument();
  expect(document.querySelector('b')).toBeNull();
});

test('for a finger the corridors are buttons that open them', async () => {
  const pick = vi.fn();
  createLineTip(container()).show(words, 100, 100, pick);
  await page.getByRole('button', { name: 'Second' }).click();
  expect(pick.mock.calls).toEqual([['two']]);
});

test('it stays inside the map at its far corner', () => {
  const map = container();
  createLineTip(map).show(words, 395, 295, null);
  const tip = document.querySelector('.line-tip')?.getBoundingClientRect();
  const bounds = map.getBoundingClientRect();
  expect(tip?.right).toBeLessThanOrEqual(bounds.right);
  expect(tip?.bottom).toBeLessThanOrEqual(bounds.bottom);
});

test('hidden it is gone', async () => {
  const tip = createLineTip(container());
  tip.show(words, 10, 10, null);
  tip.hide();
  await expect.element(page.getByText('Longhai railway')).not.toBeVisible();
});
