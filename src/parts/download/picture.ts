import { svgElement } from './svg-element';
import { wrapText } from './wrap-text';

/** What a picture shows and says. Lengths are in pixels. */
export interface PictureParts {
  readonly title: string;
  /** Below the title; empty for none. */
  readonly detail: string;
  readonly body: {
    readonly width: number;
    readonly height: number;
    /** Drawn from its own corner. */
    readonly drawing: readonly SVGElement[];
  };
  /** Paragraphs below: what marks mean, sources, licence. */
  readonly foot: readonly string[];
  /** Where the view stands on the web. */
  readonly link: string;
  readonly direction: 'ltr' | 'rtl';
}

/** A drawing that stands by itself, as a file of its own. */
export interface Picture {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
  /** Where the body lies. */
  readonly bodyAt: { readonly x: number; readonly y: number };
}

const margin = 24;
const fonts = 'sans-serif';

interface Style {
  readonly size: number;
  readonly weight: 400 | 700;
  readonly opacity: number;
}
const styles = {
  title: { size: 20, weight: 700, opacity: 1 },
  detail: { size: 14, weight: 400, opacity: 0.8 },
  foot: { size: 12, weight: 400, opacity: 0.8 }
} as const satisfies Record<string, Style>;

function measureIn({ size, weight }: Style): (text: string) => number {
  const context = document.createElement('canvas').getContext('2d');
  if (context !== null) context.font = `${String(weight)} ${String(size)}px ${fonts}`;
  return (text) => context?.measureText(text).width ?? 0;
}

/** Title, drawing, sources, licence and link in one SVG without style sheets, in the colours of the page. */
export function pictureOf({ title, detail, body, foot, link, direction }: PictureParts): Picture {
  const { color: ink, backgroundColor: paper } = getComputedStyle(document.documentElement);
  const width = body.width + 2 * margin;
  let y = margin;

  /** The text in as many lines as it takes, from `y` on. */
  function lines(text: string, style: Style, direction: 'ltr' | 'rtl'): SVGElement[] {
    return wrapText(text, body.width, measureIn(style)).map((line) => {
      y += style.size * 1.35;
      return svgElement(
        'text',
        {
          x: direction === 'rtl' ? width - margin : margin,
          y: Math.round((y - style.size * 0.35) * 10) / 10,
          direction,
          'font-size': style.size,
          'font-weight': style.weight,
          'fill-opacity': style.opacity
        },
        line
      );
    });
  }

  const head = [...lines(title, styles.title, direction), ...lines(detail, styles.detail, direction)];
  y += 12;
  const bodyAt = { x: margin, y: Math.round(y) };
  y += body.height + 12;
  const below = foot.flatMap((text) => lines(text, styles.foot, direction));
  below.push(...lines(link, styles.foot, 'ltr'));
  const height = Math.ceil(y + margin);

  const root = svgElement(
    'svg',
    { width, height, viewBox: `0 0 ${String(width)} ${String(height)}`, 'font-family': fonts, fill: ink },
    svgElement('title', {}, title),
    svgElement('rect', { width, height, fill: paper }),
    ...head,
    svgElement('g', { transform: `translate(${String(bodyAt.x)} ${String(bodyAt.y)})` }, ...body.drawing),
    ...below
  );
  const text = new XMLSerializer().serializeToString(root).replaceAll(/<!--.*?-->/g, '');
  return { svg: `<?xml version="1.0" encoding="UTF-8"?>\n${text}`, width, height, bodyAt };
}
