/** How large a frame in somebody else's page is: width and height in CSS px, or the width of its surroundings. */
export const embedSizes = {
  small: ['400', '320'],
  medium: ['640', '480'],
  large: ['960', '640'],
  wide: ['100%', '480']
} as const;
export type EmbedSize = keyof typeof embedSizes;
export const embedSizeNames: readonly EmbedSize[] = ['small', 'medium', 'large', 'wide'];

/** The HTML that puts the page at `src` in a frame called `title`. Browser only: the browser does the escaping. */
export function embedCode(src: string, title: string, size: EmbedSize): string {
  const frame = document.createElement('iframe');
  const [width, height] = embedSizes[size];
  const attributes = { src, title, width, height, loading: 'lazy', allowfullscreen: '' };
  for (const [name, value] of Object.entries(attributes)) frame.setAttribute(name, value);
  frame.style.border = '0';
  return frame.outerHTML;
}
