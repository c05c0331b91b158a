import { svgElement } from './svg-element';

/** A drawing of `width` and `height` in pixels. */
interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly drawing: readonly SVGElement[];
}

/** A line of a block of text: what stands beside each other on the screen, whatever elements it is in. */
interface Line {
  readonly block: Element;
  readonly top: number;
  readonly bottom: number;
  left: number;
  right: number;
  readonly parts: { text: string; readonly parent: Element }[];
}

/** The nearest element around that is no part of a line of text. */
function blockOf(element: Element): Element {
  let block = element;
  while (getComputedStyle(block).display === 'inline' && block.parentElement !== null)
    block = block.parentElement;
  return block;
}

/** The lines that the text in an element is broken into on the screen; what is visually hidden is left out. */
function linesOf(element: Element): Line[] {
  const lines: Line[] = [];
  const range = document.createRange();
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const parent = node.parentElement;
    if (!(node instanceof Text) || parent === null || parent.closest('.visually-hidden') !== null) continue;
    const block = blockOf(parent);
    for (let at = 0; at < node.data.length; at += 1) {
      range.setStart(node, at);
      range.setEnd(node, at + 1);
      const [rect] = range.getClientRects();
      if (rect === undefined) continue;
      const last = lines.at(-1);
      const isSame = last !== undefined && last.block === block && Math.abs(rect.top - last.top) < 4;
      const line = isSame ? last : { block, ...rectSides(rect), parts: [] };
      if (!isSame) lines.push(line);
      line.left = Math.min(line.left, rect.left);
      line.right = Math.max(line.right, rect.right);
      const part = line.parts.at(-1);
      const letter = node.data.slice(at, at + 1);
      if (part?.parent === parent) part.text += letter;
      else line.parts.push({ text: letter, parent });
    }
  }
  return lines.filter(({ parts }) => parts.some(({ text }) => text.trim() !== ''));
}

function rectSides({ top, bottom, left, right }: DOMRect): Omit<Line, 'block' | 'parts'> {
  return { top, bottom, left, right };
}

/** How far below the top of its line a text's baseline is, as a part of the line's height. */
const baseline = 0.79;

/** A table as it stands on the screen, drawn as text, rules and grounds. Whatever it scrolls in is seen from its top. */
export function tableDrawing(table: HTMLTableElement): Drawing {
  const region = table.parentElement;
  const scrolled = region === null ? 0 : region.scrollTop;
  if (region !== null) region.scrollTop = 0;
  const box = table.getBoundingClientRect();
  const shapes: SVGElement[] = [];
  const texts: SVGElement[] = [];

  for (const part of table.querySelectorAll('th, td, small')) {
    const { left, top, bottom, width, height } = part.getBoundingClientRect();
    const { backgroundColor, borderBottomColor, borderBottomWidth, borderBottomStyle } =
      getComputedStyle(part);
    const at = { x: left - box.left, width };
    if (!backgroundColor.endsWith(', 0)'))
      shapes.push(svgElement('rect', { ...at, y: top - box.top, height, fill: backgroundColor }));
    if (borderBottomStyle !== 'none') {
      const thick = Number.parseFloat(borderBottomWidth);
      shapes.push(
        svgElement('rect', { ...at, y: bottom - box.top - thick, height: thick, fill: borderBottomColor })
      );
    }
  }

  for (const { block, top, bottom, left, right, parts } of linesOf(table)) {
    const { direction } = getComputedStyle(block);
    texts.push(
      svgElement(
        'text',
        {
          x: (direction === 'rtl' ? right : left) - box.left,
          y: top - box.top + (bottom - top) * baseline,
          direction
        },
        ...parts.map(({ text, parent }) => {
          const { color, fontSize, fontWeight } = getComputedStyle(parent);
          return svgElement('tspan', { fill: color, 'font-size': fontSize, 'font-weight': fontWeight }, text);
        })
      )
    );
  }
  if (region !== null) region.scrollTop = scrolled;
  return { width: box.width, height: box.height, drawing: [...shapes, ...texts] };
}
