import { palettes } from '../../map/palette';
import type { StillMap } from '../../parts/still-map';
import { cardMapNames, cardMapSize, enlarged } from './card-map';
import { cardSize } from './card-size';
import { fitText, type Room } from './fit-text';
import type { Typeface, Weight } from './typeface';

/** What a card says, in one language. */
export interface CardFacts {
  readonly dir: 'ltr' | 'rtl';
  readonly brand: string;
  readonly tagline: string;
  readonly kind: string;
  readonly name: string;
  /** The first key figure; null where there is none. */
  readonly figure: {
    readonly value: string;
    /** What is counted, and when. */
    readonly subject: string;
    readonly source: string;
  } | null;
  /** `#rrggbb` */
  readonly accent: string;
}

const { ink, inkSoft, paper, border } = palettes.light;
const margin = 56;
/** The strip of colour along the top. */
const bar = 10;
/** Where the map begins. */
const mapTop = cardSize.height - cardMapSize.height;
/** Base lines are this many sizes apart. */
const leading = 1.25;

/** Where texts stand: name and kind where reading begins, the figure at the other side. In pixels. */
const columns = {
  name: { from: margin, to: 740 },
  figure: { from: 790, to: cardSize.width - margin }
} as const;

const icon = [
  '<rect width="32" height="32" rx="7" fill="#0b5c76"/>',
  '<path d="M3 21c7 0 7-9 13-9s6 5 13 5" fill="none" stroke="#fff" stroke-width="3" stroke-linecap="round"/>',
  '<circle cx="16" cy="12" r="4" fill="#d1495b" stroke="#fff" stroke-width="2"/>'
].join('');

/** The map of a card. */
export interface CardMap {
  /** PNG of `cardMapSize`. */
  readonly picture: Uint8Array;
  readonly still: StillMap;
}

/** The card as SVG: what it is about and its figure above, the map below. */
export function cardSvg(facts: CardFacts, map: CardMap, typeface: Typeface): string {
  const { dir } = facts;
  const { width, height } = cardSize;

  /** A text in lines that begin where reading does. `top` is its upper end, or with `bottom` its lower one. */
  const draw = (
    text: string,
    { from, to }: { readonly from: number; readonly to: number },
    room: Pick<Room, 'height' | 'sizes'> & ({ readonly top: number } | { readonly bottom: number }),
    { weight, fill }: { readonly weight: Weight; readonly fill: string }
  ): { readonly svg: string; readonly height: number } => {
    const style = { weight, dir };
    const fitted = fitText(typeface, text, style, { ...room, width: to - from, leading });
    const top = 'top' in room ? room.top : room.bottom - fitted.height;
    const svg = fitted.lines.map((line, index) => {
      const x = dir === 'rtl' ? width - from - line.width * fitted.size : from;
      const y = top + fitted.size * (1 + leading * index);
      return `<g transform="translate(${x.toFixed(1)} ${y.toFixed(1)}) scale(${String(fitted.size)})" fill="${fill}">${line.svg}</g>`;
    });
    return { svg: svg.join(''), height: fitted.height };
  };

  const iconSide = 44;
  const iconX = dir === 'rtl' ? width - margin - iconSide : margin;
  const brand = { from: margin + iconSide + 14, to: columns.name.to };
  const kind = draw(
    facts.kind,
    columns.name,
    { top: 96, height: 60, sizes: [25, 23, 21, 19] },
    { weight: 400, fill: inkSoft }
  );
  const top = 98 + kind.height;
  const name = draw(
    facts.name,
    columns.name,
    { top, height: mapTop - 14 - top, sizes: [76, 68, 60, 54, 48, 43, 38, 34, 30, 27, 24] },
    { weight: 700, fill: ink }
  );
  const drawn = [
    draw(facts.brand, brand, { top: 34, height: 50, sizes: [30] }, { weight: 700, fill: ink }),
    kind,
    name
  ];
  if (facts.figure === null) {
    const room = { bottom: mapTop - 24, height: 150, sizes: [30, 27, 24, 22] };
    drawn.push(draw(facts.tagline, columns.figure, room, { weight: 400, fill: inkSoft }));
  } else {
    const { value, subject, source } = facts.figure;
    const about = draw(
      source,
      columns.figure,
      { bottom: mapTop - 20, height: 48, sizes: [19, 17, 15] },
      { weight: 400, fill: inkSoft }
    );
    const bottom = mapTop - 24 - about.height;
    const told = draw(
      subject,
      columns.figure,
      { bottom, height: 118, sizes: [23, 21, 19, 17] },
      { weight: 400, fill: ink }
    );
    const above = bottom - told.height;
    const room = { bottom: above, height: above - 30, sizes: [54, 48, 43, 38, 34, 30, 26, 22] };
    drawn.push(about, told, draw(value, columns.figure, room, { weight: 700, fill: facts.accent }));
  }

  const ruleX = dir === 'rtl' ? width - 765 : 765;
  const picture = Buffer.from(map.picture).toString('base64');
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${String(width)}" height="${String(height)}">`,
    `<rect width="${String(width)}" height="${String(height)}" fill="${paper}"/>`,
    `<rect width="${String(width)}" height="${String(bar)}" fill="${facts.accent}"/>`,
    `<path d="M${String(ruleX)} 40V${String(mapTop - 28)}" stroke="${border}" stroke-width="2"/>`,
    `<g transform="translate(${String(iconX)} 36) scale(${String(iconSide / 32)})">${icon}</g>`,
    ...drawn.map(({ svg }) => svg),
    `<svg y="${String(mapTop)}" width="${String(width)}" height="${String(cardMapSize.height)}">`,
    `<image width="${String(width)}" height="${String(cardMapSize.height)}" href="data:image/png;base64,${picture}"/>`,
    `<g transform="scale(${String(enlarged)})">${cardMapNames(map.still, typeface, dir)}</g></svg>`,
    '</svg>'
  ].join('');
}
