import { expect, test } from 'vitest';
import { render } from 'vitest-browser-svelte';
import CorridorStrip from './CorridorStrip.svelte';
import type { StripStop } from './strip-stop';

const stops: readonly StripStop[] = [
  { id: 'horgos', name: 'قورغاس', path: '/ug/ports/horgos/', km: '0', marks: [], next: 'rail' },
  { id: 'altynkol', name: 'ئالتىنكۆل', path: null, km: '\u200e≥ 12', marks: ['1435 ← 1520'], next: 'end' }
];

/** Left and right edge of km, dot and name of each stop, in that order. */
function columns(container: Element) {
  return [...container.querySelectorAll('li')].map((stop) =>
    [...stop.children].map((part) => {
      const { left, right } = part.getBoundingClientRect();
      return { left, right };
    })
  );
}

test.each(['ltr', 'rtl'] as const)('%s: km, line and name follow the way that is read', async (dir) => {
  const screen = await render(CorridorStrip, { stops, family: 'family-horgos', caption: 'Strip' });
  screen.container.dir = dir;
  for (const [km, line, name] of columns(screen.container)) {
    const [first, last] = dir === 'ltr' ? [km, name] : [name, km];
    expect(first?.right).toBeLessThanOrEqual(line?.left ?? 0);
    expect(line?.right).toBeLessThanOrEqual(last?.left ?? 0);
  }
});

test('the line and its dots are drawn at the side where the km stand', async () => {
  const screen = await render(CorridorStrip, { stops, family: 'family-horgos', caption: 'Strip' });
  screen.container.dir = 'rtl';
  const dot = screen.container.querySelector('.dot');
  if (dot === null) throw new Error('no dot');
  expect(getComputedStyle(dot, '::before').right).toBe('6px');
  expect(getComputedStyle(dot, '::after').right).toBe('3px');
});
