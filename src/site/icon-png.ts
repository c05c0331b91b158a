import { Resvg } from '@resvg/resvg-js';

// The middle of a maskable icon that every mask leaves is a circle of 40 % radius (W3C Web App Manifest, maskable).
const safe = 0.7;

/**
 * The icon as PNG.
 * @param svg Drawn in a square of 32 units.
 * @param size Width and height in px.
 * @param purpose A `maskable` one keeps away from the edges, on a ground of its own colour.
 */
export function iconPng(svg: string, size: number, purpose: 'any' | 'maskable'): Uint8Array {
  const margin = (32 * (1 - safe)) / 2;
  const drawn =
    purpose === 'any'
      ? svg
      : `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" fill="#0b5c76"/><g transform="translate(${String(margin)} ${String(margin)}) scale(${String(safe)})">${svg.replace(/^<svg[^>]*>|<\/svg>\s*$/g, '')}</g></svg>`;
  return new Resvg(drawn, { fitTo: { mode: 'width', value: size } }).render().asPng();
}
