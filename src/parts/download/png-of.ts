import type { Picture } from './picture';

/** Browsers draw no higher canvas. */
const tallest = 16_384;

/**
 * A picture as PNG, two pixels for each of its own, fewer where it would be too high.
 * @param over draws what lies over it, in the picture's pixels.
 * @throws Error where the browser cannot draw it.
 */
export async function pngOf(
  { svg, width, height }: Picture,
  over: (context: CanvasRenderingContext2D) => void = () => undefined
): Promise<Blob> {
  const image = new Image(width, height);
  // The security policy lets pictures come from data: and not from blob:.
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  const scale = Math.min(2, tallest / height);
  canvas.width = Math.round(width * scale);
  canvas.height = Math.round(height * scale);
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('The browser gives no canvas.');
  context.scale(scale, scale);
  context.drawImage(image, 0, 0, width, height);
  over(context);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => {
      if (blob === null) reject(new Error('The browser made no picture.'));
      else resolve(blob);
    }, 'image/png');
  });
}
