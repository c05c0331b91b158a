import { corridorFamilies, type CorridorFamily } from '../atlas/atlas';

export const themes = ['light', 'dark'] as const;
export type Theme = (typeof themes)[number];

/** The map's colours in one theme, as #rrggbb. */
export interface Palette {
  readonly land: string;
  readonly water: string;
  readonly coast: string;
  readonly river: string;
  readonly border: string;
  /** Lines of the network that no corridor uses. */
  readonly network: string;
  /** Symbols of places, and the letters of their labels. */
  readonly ink: string;
  /** Inside and around a symbol. */
  readonly paper: string;
  readonly inkSoft: string;
  readonly country: string;
  /** Round what is selected or under the pointer. */
  readonly focus: string;
  readonly families: Readonly<Record<CorridorFamily, string>>;
}

/**
 * The one place where the map's colours stand. Every family's colour has at least 3:1 against land and water, and
 * every two of them stay apart for protanopes and deuteranopes (palette.test.ts measures both).
 */
export const palettes: Readonly<Record<Theme, Palette>> = {
  light: {
    land: '#f7f4ee',
    water: '#d5e4ea',
    coast: '#9fbac6',
    river: '#bfd5de',
    border: '#b8ae98',
    network: '#8f979c',
    ink: '#1d2429',
    paper: '#ffffff',
    inkSoft: '#545e66',
    country: '#756e5d',
    focus: '#0b5cd5',
    families: {
      alashankou: '#e6255a',
      horgos: '#976000',
      erenhot: '#138f6b',
      manzhouli: '#1f7ad0',
      middle: '#7d35a8',
      southern: '#6e4521',
      'china-kyrgyzstan-uzbekistan': '#00768c'
    }
  },
  dark: {
    land: '#1b2730',
    water: '#11202b',
    coast: '#3b5262',
    river: '#2a4152',
    border: '#4a5350',
    network: '#62737f',
    ink: '#eef1f2',
    paper: '#11181d',
    inkSoft: '#a9b4bb',
    country: '#8b99a3',
    focus: '#8ab8ff',
    families: {
      alashankou: '#ff6b7c',
      horgos: '#f0a530',
      erenhot: '#1fab80',
      manzhouli: '#6a93c0',
      middle: '#bd8ff0',
      southern: '#c77526',
      'china-kyrgyzstan-uzbekistan': '#55c9cb'
    }
  }
};

const groundColours = [
  'land',
  'water',
  'coast',
  'river',
  'border',
  'network',
  'ink',
  'paper',
  'inkSoft',
  'country',
  'focus'
] as const satisfies readonly (keyof Palette)[];

function property(name: string, light: string, dark: string): string {
  return `  --${name}: light-dark(${light}, ${dark});`;
}

/**
 * The palette as CSS custom properties that follow the page's colour scheme (`--family-horgos`, `--map-water` ...),
 * and for each family a class (`.family-horgos`) that sets `--family`.
 */
export function paletteCss(): string {
  const { light, dark } = palettes;
  const ground = groundColours.map((name) =>
    property(`map-${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`, light[name], dark[name])
  );
  const families = corridorFamilies.map((family) =>
    property(`family-${family}`, light.families[family], dark.families[family])
  );
  const classes = corridorFamilies.map(
    (family) => `.family-${family} { --family: var(--family-${family}); }`
  );
  return [`:root {`, ...ground, ...families, `}`, ...classes].join('\n');
}
