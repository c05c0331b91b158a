import { readFileSync } from 'node:fs';
import bidiFactory from 'bidi-js';
import { Blob, Buffer, Direction, Face, Font, Variation, shape } from 'harfbuzzjs';
import decompress from 'woff2-encoder/decompress';
import { fontFiles, type FontFile } from './font-files';

export const weights = [400, 700] as const;
export type Weight = (typeof weights)[number];

/** A line of text as outlines, in letters of size one. */
export interface OutlinedText {
  readonly width: number;
  /** SVG that draws it from (0, 0) on its base line to the right, in the colour around it. */
  readonly svg: string;
}

/** Letters of every script of the atlas, shaped as their scripts want it. */
export interface Typeface {
  /** Whether it has every letter of a text. */
  readonly covers: (text: string) => boolean;
  readonly outline: (text: string, style: TextStyle) => OutlinedText;
}

export interface TextStyle {
  readonly weight: Weight;
  readonly dir: 'ltr' | 'rtl';
}

interface Cut {
  readonly fonts: Readonly<Record<Weight, Font>>;
  readonly glyphs: Map<string, string>;
}

interface Run {
  readonly cut: Cut;
  readonly level: number;
  text: string;
}

/** Of each of the families. */
const unitsPerEm = 1000;

const bidi = bidiFactory();

async function openCut({ path }: FontFile): Promise<Cut> {
  const face = new Face(new Blob(await decompress(readFileSync(path))));
  const at = (weight: Weight): Font => {
    const font = new Font(face);
    font.setVariations([new Variation('wght', weight)]);
    return font;
  };
  if (face.upem !== unitsPerEm)
    throw new Error(`${path} has ${String(face.upem)} units to the size of its letters`);
  return { fonts: { 400: at(400), 700: at(700) }, glyphs: new Map() };
}

/** Path data in whole units of the font, of which there are a thousand to the size of the letters. */
function wholeNumbers(path: string): string {
  return path.replace(/-?\d+\.\d+/g, (number) => String(Math.round(Number(number))));
}

/** Pieces of a list that is read from left to right, in the order in which they are seen (UAX 9, rule L2). */
function inVisualOrder<T extends { readonly level: number }>(runs: readonly T[]): readonly T[] {
  let seen = [...runs];
  for (let level = Math.max(0, ...runs.map((run) => run.level)); level > 0; level--) {
    const next: T[] = [];
    let turned: T[] = [];
    for (const run of seen) {
      if (run.level >= level) turned.unshift(run);
      else {
        next.push(...turned, run);
        turned = [];
      }
    }
    seen = [...next, ...turned];
  }
  return seen;
}

/** Opens the files that have the characters of `texts`. Outlining any other character throws RangeError. */
export async function openTypeface(texts: Iterable<string>): Promise<Typeface> {
  const files = fontFiles();
  const cuts = new Map<string, Cut>();
  const opened = new Map<FontFile, Cut>();
  for (const character of new Set([...texts].flatMap((text) => [...text]))) {
    const code = character.codePointAt(0) ?? 0;
    const file = files.find(({ ranges }) => ranges.some(([first, last]) => first <= code && code <= last));
    if (file === undefined) continue;
    const cut = opened.get(file) ?? (await openCut(file));
    opened.set(file, cut);
    cuts.set(character, cut);
  }

  function runsOf(text: string, dir: 'ltr' | 'rtl'): Run[] {
    const { levels } = bidi.getEmbeddingLevels(text, dir);
    const runs: Run[] = [];
    let at = 0;
    for (const character of text) {
      const level = levels[at] ?? 0;
      at += character.length;
      const cut = cuts.get(character);
      if (cut === undefined) throw new RangeError(`no font for “${character}” in “${text}”`);
      const last = runs.at(-1);
      if (last?.cut === cut && last.level === level) last.text += character;
      else runs.push({ cut, level, text: character });
    }
    return runs;
  }

  function outline(text: string, { weight, dir }: TextStyle): OutlinedText {
    let x = 0;
    const drawn: string[] = [];
    for (const { cut, level, text: part } of inVisualOrder(runsOf(text, dir))) {
      const buffer = new Buffer();
      buffer.addText(part);
      buffer.guessSegmentProperties();
      buffer.setDirection(level % 2 === 1 ? Direction.RTL : Direction.LTR);
      const font = cut.fonts[weight];
      shape(font, buffer);
      const positions = buffer.getGlyphPositions();
      buffer.getGlyphInfos().forEach(({ codepoint: glyph }, index) => {
        if (glyph === 0) throw new RangeError(`no glyph for a character of “${part}”`);
        const { xAdvance = 0, xOffset = 0, yOffset = 0 } = positions[index] ?? {};
        const key = `${String(glyph)} ${String(weight)}`;
        const path = cut.glyphs.get(key) ?? wholeNumbers(font.glyphToPath(glyph));
        cut.glyphs.set(key, path);
        if (path !== '')
          drawn.push(
            `<path transform="translate(${String(Math.round(x + xOffset))} ${String(Math.round(yOffset))})" d="${path}"/>`
          );
        x += xAdvance;
      });
    }
    return {
      width: x / unitsPerEm,
      svg: `<g transform="scale(${String(1 / unitsPerEm)} ${String(-1 / unitsPerEm)})">${drawn.join('')}</g>`
    };
  }

  const known = new Map<string, OutlinedText>();
  return {
    covers: (text) => [...text].every((character) => cuts.has(character)),
    outline: (text, style) => {
      const key = `${style.dir} ${String(style.weight)} ${text}`;
      const found = known.get(key) ?? outline(text, style);
      known.set(key, found);
      return found;
    }
  };
}
