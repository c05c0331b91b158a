/** An SVG element with its attributes and what is in it; text is text, whatever it holds. */
export function svgElement(
  name: 'svg' | 'g' | 'rect' | 'line' | 'path' | 'text' | 'tspan' | 'title',
  attributes: Readonly<Record<string, string | number>>,
  ...content: readonly (Node | string)[]
): SVGElement {
  const element = document.createElementNS('http://www.w3.org/2000/svg', name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
  element.append(...content);
  return element;
}
