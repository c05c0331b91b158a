import { mount, unmount } from 'svelte';
import type { DownloadWords } from '../../i18n/download/en';
import type { MapWords } from '../../i18n/map/en';
import type { MapPicture } from '../../map/map-picture';
import MapKey from '../../map/MapKey.svelte';
import { pictureOf } from './picture';
import { pngOf } from './png-of';
import { saveFile } from './save-file';
import { standaloneSvg } from './standalone-svg';
import { svgElement } from './svg-element';
import { pageSlug } from './view-link';

const rowHeight = 22;
const sampleWidth = 40;
const columnWidth = 250;

interface Sample {
  readonly drawing: SVGSVGElement;
  readonly width: number;
  readonly height: number;
  readonly text: string;
}

/** The legend's samples as they look on the page, with what they mean. */
function samplesOf(picture: MapPicture, words: MapWords): readonly Sample[] {
  const key = mount(MapKey, { target: document.body, props: { picture, words } });
  const samples = [...document.querySelectorAll('body > ul > li')].flatMap((item) => {
    const svg = item.querySelector('svg');
    if (svg === null) return [];
    const { width, height } = svg.getBoundingClientRect();
    return [{ drawing: standaloneSvg(svg), width, height, text: item.textContent.trim() }];
  });
  void unmount(key);
  return samples;
}

/** Legend in columns, scale bar and the arrow to the north, below the map. */
function legendOf(
  picture: MapPicture,
  mapWords: MapWords,
  words: DownloadWords
): { readonly height: number; readonly drawing: readonly SVGElement[] } {
  const { width, height: top, scale, bearing } = picture;
  const isRtl = document.documentElement.dir === 'rtl';
  const columns = Math.max(1, Math.floor(width / columnWidth));
  const across = (x: number): number => (isRtl ? width - x : x);
  const text = (x: number, y: number, content: string): SVGElement =>
    svgElement('text', { x: across(x), y, direction: isRtl ? 'rtl' : 'ltr', 'font-size': 13 }, content);

  const first = top + 24;
  const head = [
    svgElement('path', {
      d: `M${String(across(0))} ${String(first - 8)}v6H${String(across(scale.width))}v-6`,
      ...{ fill: 'none', stroke: getComputedStyle(document.documentElement).color, 'stroke-width': 1.5 }
    }),
    text(scale.width + 8, first, scale.text),
    svgElement('path', {
      d: 'M0 -8L5 7L0 4L-5 7Z',
      transform: `translate(${String(across(columnWidth))} ${String(first - 5)}) rotate(${String(-bearing)})`
    }),
    text(columnWidth + 14, first, words.map.north)
  ];
  const samples = samplesOf(picture, mapWords);
  const rows = samples.flatMap(({ drawing, width: own, height, text: meaning }, index) => {
    const x = (index % columns) * columnWidth;
    const y = first + rowHeight * (1 + Math.floor(index / columns));
    drawing.setAttribute('x', String(across(x + sampleWidth / 2) - own / 2));
    drawing.setAttribute('y', String(y - 5 - height / 2));
    drawing.setAttribute('width', String(own));
    drawing.setAttribute('height', String(height));
    return [drawing, text(x + sampleWidth, y, meaning)];
  });
  return {
    height: 24 + rowHeight * (Math.ceil(samples.length / columns) + 0.5),
    drawing: [...head, ...rows]
  };
}

/**
 * Saves the map in view as PNG with what it shows, scale, north, credits and link.
 * @param title what the view is called.
 * @param link the address of the view, camera and all.
 */
export async function saveMapPicture(
  map: MapPicture,
  title: string,
  link: string,
  mapWords: MapWords,
  words: DownloadWords
): Promise<void> {
  const legend = legendOf(map, mapWords, words);
  const picture = pictureOf({
    ...{ title, detail: '', link },
    body: { width: map.width, height: map.height + legend.height, drawing: legend.drawing },
    foot: [mapWords.simplified, words.licence, words.map.base + words.colon + map.credits],
    direction: document.documentElement.dir === 'rtl' ? 'rtl' : 'ltr'
  });
  const { x, y } = picture.bodyAt;
  const png = await pngOf(picture, (context) => {
    context.drawImage(map.canvas, x, y, map.width, map.height);
  });
  saveFile(`landbridge-map-${pageSlug()}.png`, png);
}
