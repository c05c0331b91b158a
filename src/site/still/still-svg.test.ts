import { expect, test } from 'vitest';
import type { StillMap } from '../../parts/still-map';
import { stillMapSvg } from './still-svg';

const parts = [
  '<g id="ground"><path fill="var(--map-land,#f7f4ee)" stroke-width=".8" vector-effect="non-scaling-stroke" d="M0 0h9"/><g></g></g>',
  '<g id="network"></g>',
  '<g id="lines-2"><g id="lines-2-one" stroke="var(--strand,var(--family-horgos,#976000))"><path d="M1 1h1"/></g></g>'
].join('');

const still: StillMap = {
  title: 'Map',
  crop: [8000, 8000, 400, 300],
  zoom: 2,
  corridors: [],
  way: '',
  countries: [],
  places: [
    { x: 50, y: 50, dx: 0, dy: 0, shape: 'hub', own: false, minor: false, label: 'A & <B>', side: 'right' }
  ],
  scale: { share: 20, text: '' }
};

test('colours are those of the theme, in figures', () => {
  const svg = stillMapSvg(parts, still, 'dark', { width: 800, height: 600 });
  expect(svg).toContain('fill="#1b2730"');
  // The corridor in its colour, and before that in the land's as its casing.
  expect(svg.match(/id="lines-2-one" stroke="(#\w+)"/g)).toEqual([
    'id="lines-2-one" stroke="#1b2730"',
    'id="lines-2-one" stroke="#f0a530"'
  ]);
  expect(svg).not.toContain('var(');
});

test('strokes keep their width: the crop is drawn twice as large, so that they are half as wide in its units', () => {
  const svg = stillMapSvg(parts, still, 'light', { width: 800, height: 600 });
  expect(svg).toContain('stroke-width="0.4" d="M0 0h9"');
  expect(svg).not.toContain('vector-effect');
});

test('in a wide picture the crop stands in the middle, and names are text', () => {
  // 600 px high: the crop is 800 px wide, with 200 px at each side.
  const svg = stillMapSvg(parts, still, 'light', { width: 1200, height: 600 });
  expect(svg).toContain('translate(200.0 0.0) scale(2.00000) translate(-8000 -8000)');
  expect(svg).toContain('<g transform="translate(600.0 300.0)">');
  expect(svg).toContain('>A &amp; &lt;B></text>');
});

test('a part that is not there is a fault', () => {
  const other = { ...still, zoom: 5.75 } as const;
  expect(() => stillMapSvg(parts, other, 'light', { width: 800, height: 600 })).toThrow(
    'The base picture has no part lines-5_75'
  );
});
