import { describe, expect, test } from 'vitest';
import { corridorFamilies } from '../atlas/atlas';
import { paletteCss, palettes, themes } from './palette';

type Colour = readonly [number, number, number];

/** Linear-light sRGB, 0 to 1. */
function linear(hex: string): Colour {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const value = parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return [red, green, blue];
}

/** WCAG 2.2 contrast ratio. */
function contrast(a: string, b: string): number {
  const [high = 0, low = 0] = [a, b]
    .map(linear)
    .map(([red, green, blue]) => 0.2126 * red + 0.7152 * green + 0.0722 * blue)
    .sort((x, y) => y - x);
  return (high + 0.05) / (low + 0.05);
}

/** What full colour blindness makes of linear-light sRGB: Machado, Oliveira and Fernandes, 2009, severity 1. */
const sights: Readonly<Record<string, readonly Colour[]>> = {
  usual: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1]
  ],
  protanope: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998]
  ],
  deuteranope: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881]
  ]
};

/** Oklab (B. Ottosson, 2020), times 100, of a colour as seen. */
function seen(hex: string, sight: readonly Colour[]): Colour {
  const [r, g, b] = linear(hex);
  const [red = 0, green = 0, blue = 0] = sight.map(([x, y, z]) =>
    Math.min(1, Math.max(0, x * r + y * g + z * b))
  );
  const l = Math.cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue);
  const m = Math.cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue);
  const s = Math.cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue);
  return [
    100 * (0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s),
    100 * (1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s),
    100 * (0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s)
  ];
}

function distance(a: Colour, b: Colour): number {
  return Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
}

test('the contrast of black on white is 21 to 1', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 6);
});

describe.each(themes)('in the %s theme', (theme) => {
  const palette = palettes[theme];

  test.each(corridorFamilies)('%s has 3:1 on land and on water', (family) => {
    expect(contrast(palette.families[family], palette.land)).toBeGreaterThanOrEqual(3);
    expect(contrast(palette.families[family], palette.water)).toBeGreaterThanOrEqual(3);
  });

  test('labels have 4.5:1 on land, and symbols 3:1 on their casing', () => {
    expect(contrast(palette.ink, palette.land)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(palette.inkSoft, palette.land)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(palette.country, palette.land)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(palette.ink, palette.paper)).toBeGreaterThanOrEqual(3);
  });

  // 2 is about the least difference that an eye sees side by side; 6 is told at a glance.
  test.each(Object.keys(sights))('any two families are told apart by the %s eye', (eye) => {
    const sight = sights[eye] ?? [];
    const close = corridorFamilies.flatMap((a, index) =>
      corridorFamilies
        .slice(index + 1)
        .filter((b) => distance(seen(palette.families[a], sight), seen(palette.families[b], sight)) < 6)
        .map((b) => `${a} and ${b}`)
    );
    expect(close).toEqual([]);
  });
});

test('the CSS has every colour in both themes and a class for each family', () => {
  const css = paletteCss();
  expect(css).toContain('--family-horgos: light-dark(#976000, #f0a530);');
  expect(css).toContain('--map-ink-soft: light-dark(#545e66, #a9b4bb);');
  expect(css).toContain('--map-water: light-dark(#d5e4ea, #11202b);');
  expect(css).toContain(
    '.family-china-kyrgyzstan-uzbekistan { --family: var(--family-china-kyrgyzstan-uzbekistan); }'
  );
});
