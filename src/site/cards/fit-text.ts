import type { OutlinedText, TextStyle, Typeface } from './typeface';

/** Room for a text, in pixels. */
export interface Room {
  readonly width: number;
  readonly height: number;
  /** Sizes that may be used, the largest first. */
  readonly sizes: readonly number[];
  /** From one base line to the next, in sizes. */
  readonly leading: number;
}

export interface FittedText {
  readonly size: number;
  readonly lines: readonly OutlinedText[];
  /** In pixels. */
  readonly height: number;
}

/** Where a text may be broken: after spaces that may break, hyphens, dashes and slashes, and round each Chinese character but before closing signs. */
const piece =
  /[（「『《“]*[\u2e80-\u9fff][\u3001\u3002\uff01\uff09\uff0c\uff1a\uff1b\uff1f」』》”]*|[^ \u2e80-\u9fff–/（-]+[–/\u3001\u3002\uff09\uff0c\uff1a-]* *| +|./gu;

interface Piece {
  readonly text: string;
  /** In sizes, with and without the spaces at its end. */
  readonly full: number;
  readonly bare: number;
}

/** Lines no wider than `width` sizes, as many as it takes; a piece that is wider stands alone. */
function broken(
  pieces: readonly Piece[],
  width: number
): { readonly text: string; readonly width: number }[] {
  const lines: { text: string; full: number; width: number }[] = [];
  for (const { text, full, bare } of pieces) {
    const last = lines.at(-1);
    if (last !== undefined && last.full + bare <= width)
      Object.assign(last, { text: last.text + text, full: last.full + full, width: last.full + bare });
    else if (bare > 0) lines.push({ text, full, width: bare });
  }
  return lines;
}

/**
 * The text as large as there is room for, in lines of about one length. Throws RangeError where even the smallest size
 * has no room.
 */
export function fitText(
  typeface: Typeface,
  text: string,
  style: TextStyle,
  { width, height, sizes, leading }: Room
): FittedText {
  const widthOf = (part: string): number => typeface.outline(part, style).width;
  const pieces = (text.match(piece) ?? []).map((part): Piece => {
    const bare = part.trimEnd();
    return { text: part, full: widthOf(part), bare: bare === '' ? 0 : widthOf(bare) };
  });
  for (const size of sizes) {
    const lines = broken(pieces, width / size);
    const tall = lines.length * size * leading;
    if (tall > height || lines.some((line) => line.width * size > width)) continue;
    // The narrowest lines that are no more of them read best.
    let best = lines;
    for (let narrow = width - 10; narrow > 0; narrow -= 10) {
      const next = broken(pieces, narrow / size);
      if (next.length > lines.length || next.some((line) => line.width * size > narrow)) break;
      best = next;
    }
    return {
      size,
      lines: best.map((line) => typeface.outline(line.text.trim(), style)),
      height: tall
    };
  }
  throw new RangeError(`no room for “${text}”`);
}
