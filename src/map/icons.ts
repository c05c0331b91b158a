import { palettes, themes, type Theme } from './palette';
import { shapeNames, shapes } from './shapes';

/** Names of the images of the map's style: `port-light`, `halo-dark` ... */
export function iconName(shape: string, theme: Theme): string {
  return `${shape}-${theme}`;
}

interface Icon {
  readonly image: ImageData;
  readonly pixelRatio: number;
}

function canvasOf(side: number): CanvasRenderingContext2D {
  const canvas = document.createElement('canvas');
  canvas.width = side;
  canvas.height = side;
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) throw new Error('The browser gives no 2D canvas.');
  return context;
}

// Room for the casing round the 24 by 24 box.
const margin = 2;

/** Draws the image of that name, or null where there is none. */
export function drawIcon(name: string, pixelRatio: number): Icon | null {
  for (const theme of themes) {
    const { ink, paper, focus } = palettes[theme];
    if (name === iconName('halo', theme)) {
      const side = Math.round(36 * pixelRatio);
      const context = canvasOf(side);
      context.arc(side / 2, side / 2, side / 2 - 2 * pixelRatio, 0, 2 * Math.PI);
      context.fillStyle = `${focus}40`;
      context.strokeStyle = focus;
      context.lineWidth = 2 * pixelRatio;
      context.fill();
      context.stroke();
      return { image: context.getImageData(0, 0, side, side), pixelRatio };
    }
    for (const shapeName of shapeNames) {
      if (name !== iconName(shapeName, theme)) continue;
      const { body, mark, size } = shapes[shapeName];
      const scale = (size * pixelRatio) / 24;
      const side = Math.ceil((24 + 2 * margin) * scale);
      const context = canvasOf(side);
      context.scale(scale, scale);
      context.translate(margin, margin);
      context.lineJoin = 'round';
      context.lineWidth = 3;
      context.strokeStyle = paper;
      context.stroke(new Path2D(body));
      context.fillStyle = ink;
      context.fill(new Path2D(body));
      context.fillStyle = paper;
      context.fill(new Path2D(mark));
      return { image: context.getImageData(0, 0, side, side), pixelRatio };
    }
  }
  return null;
}
