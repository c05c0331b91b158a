import type { Plugin } from 'vite';
import { paletteCss } from './palette';

const name = 'virtual:palette.css';

/** Makes `import 'virtual:palette.css'` bring in the palette's custom properties as part of the page's CSS. */
export function palettePlugin(): Plugin {
  return {
    name: 'palette',
    resolveId: (id) => (id === name ? `\0${name}` : null),
    load: (id) => (id === `\0${name}` ? paletteCss() : null)
  };
}
