/** What a style sheet gives a drawing: all of it is inherited, and can stand as an attribute too. */
const painted = [
  'fill',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'stroke-linejoin',
  'font-size',
  'font-weight',
  'direction'
] as const;

/**
 * A copy of a drawing that looks the same without our style sheets: every colour, line and type size as it is now on
 * the screen, as attributes.
 */
export function standaloneSvg(drawing: SVGSVGElement): SVGSVGElement {
  const copy = document.importNode(drawing, true);
  const originals = [drawing, ...drawing.querySelectorAll('*')];
  for (const [index, element] of [copy, ...copy.querySelectorAll('*')].entries()) {
    const original = originals[index];
    if (original === undefined) continue;
    const style = getComputedStyle(original);
    const around =
      original === drawing || original.parentElement === null
        ? null
        : getComputedStyle(original.parentElement);
    for (const property of painted) {
      const value = style.getPropertyValue(property);
      if (value !== around?.getPropertyValue(property)) element.setAttribute(property, value);
    }
    for (const { name } of [...element.attributes]) {
      if (/^(class|style|role|aria-.*|id)$/.test(name)) element.removeAttribute(name);
    }
  }
  copy.setAttribute('overflow', 'visible');
  return copy;
}
