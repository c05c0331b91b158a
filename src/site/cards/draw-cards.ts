import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { renderAsync } from '@resvg/resvg-js';
import type { StillMap } from '../../parts/still-map';
import { cardMapSize, cardMapSvg } from './card-map';
import { cardSize } from './card-size';
import { cardSvg, type CardFacts } from './card-svg';
import { indexedPng, packing } from './indexed-png';
import { openTypeface } from './typeface';

/** A card to draw. */
export interface Card {
  /** Without the base: `/cards/en/ports/horgos.png`. */
  readonly path: string;
  readonly facts: CardFacts;
  /** Laid out for `cardStillSize`. */
  readonly still: StillMap;
}

/** The most that a card may weigh, in bytes. */
const mostBytes = 60_000;

/** Drawn beside one another: the drawing itself runs on threads of its own, one for each core. */
const atOnce = 3;

/** Pictures drawn before, by what they were drawn from. */
const cache = '.cache/cards';

async function pngOf(
  svg: string,
  size: { readonly width: number; readonly height: number }
): Promise<Buffer> {
  const key = createHash('sha256').update(JSON.stringify(packing)).update(svg).digest('hex');
  const file = join(cache, `${key}.png`);
  if (existsSync(file)) return readFileSync(file);
  const drawn = await renderAsync(svg, {
    font: { loadSystemFonts: false },
    fitTo: { mode: 'width', value: size.width }
  });
  const png = await indexedPng(drawn.pixels, drawn.width, drawn.height, mostBytes);
  // Moved into place, so that a build that was stopped leaves no half a picture.
  writeFileSync(`${file}.part`, png);
  renameSync(`${file}.part`, file);
  return png;
}

/**
 * Draws cards as PNG and hands each to `write`.
 * @param parts What `baseParts` gives.
 */
export async function drawCards(
  cards: readonly Card[],
  parts: string,
  write: (path: string, png: Uint8Array) => void
): Promise<void> {
  mkdirSync(cache, { recursive: true });
  const typeface = await openTypeface(
    cards.flatMap(({ facts, still }) => [
      facts.brand,
      facts.tagline,
      facts.kind,
      facts.name,
      ...(facts.figure === null ? [] : Object.values(facts.figure)),
      ...still.places.map(({ label }) => label)
    ])
  );
  const maps = new Map<string, Promise<Buffer>>();
  const mapOf = (still: StillMap): Promise<Buffer> => {
    const svg = cardMapSvg(parts, still);
    const picture = maps.get(svg) ?? pngOf(svg, cardMapSize);
    maps.set(svg, picture);
    return picture;
  };
  const queue = cards.values();
  const drawNext = async (): Promise<void> => {
    for (const { path, facts, still } of queue) {
      const svg = cardSvg(facts, { picture: await mapOf(still), still }, typeface);
      write(path, await pngOf(svg, cardSize));
    }
  };
  await Promise.all(Array.from({ length: atOnce }, drawNext));
}
