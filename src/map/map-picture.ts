import type { Map as MapLibreMap } from 'maplibre-gl';
import { corridorFamilies, type CorridorFamily } from '../atlas/atlas';
import { mapPlaceKinds, type MapPlaceKind } from '../atlas/map-data';

const patterns = ['sea', 'construction', 'planned', 'suspended'] as const;

/** The map as it stands on the screen, and what a legend of it must explain. */
export interface MapPicture {
  readonly canvas: HTMLCanvasElement;
  /** In pixels of the page. */
  readonly width: number;
  readonly height: number;
  readonly families: readonly CorridorFamily[];
  readonly patterns: readonly (typeof patterns)[number][];
  readonly kinds: readonly MapPlaceKind[];
  readonly gaugeChange: boolean;
  readonly network: boolean;
  /** How many pixels long what the scale bar says is. */
  readonly scale: { readonly text: string; readonly width: number };
  /** Degrees that the map is turned by; 0: north is up. */
  readonly bearing: number;
  /** Who the base map and the positions are owed to. */
  readonly credits: string;
}

/** A copy of what the map has drawn. Only inside its `render` event are the pixels there to be read. */
function copyOf(map: MapLibreMap): Promise<HTMLCanvasElement> {
  return new Promise((resolve) => {
    map.once('render', () => {
      const live = map.getCanvas();
      const copy = document.createElement('canvas');
      copy.width = live.width;
      copy.height = live.height;
      copy.getContext('2d')?.drawImage(live, 0, 0);
      resolve(copy);
    });
    map.triggerRepaint();
  });
}

/** Takes the picture of the map in view. */
export async function takePicture(map: MapLibreMap, credits: string): Promise<MapPicture> {
  const canvas = await copyOf(map);
  const container = map.getContainer();
  const bar = container.querySelector<HTMLElement>('.maplibregl-ctrl-scale');
  /** The values of a property among the features in view of some layers. */
  const inView = (layers: readonly string[], property: string): ReadonlySet<unknown> =>
    new Set(
      map
        .queryRenderedFeatures({ layers: layers.filter((id) => map.getLayer(id) !== undefined) })
        .map(({ properties }): unknown => properties[property])
    );
  const lines = ['corridors', 'corridors-special'];
  const families = inView(lines, 'family');
  const special = new Set([
    ...inView(['corridors-special'], 'kind'),
    ...inView(['corridors-special'], 'status')
  ]);
  const kinds = inView(['places'], 'kind');
  return {
    ...{ canvas, width: container.clientWidth, height: container.clientHeight },
    families: corridorFamilies.filter((family) => families.has(family)),
    patterns: patterns.filter((pattern) => special.has(pattern)),
    kinds: mapPlaceKinds.filter((kind) => kinds.has(kind)),
    gaugeChange: kinds.has('crossing') && inView(['places'], 'gaugeChange').has(true),
    network: inView(['network'], 'kind').size > 0,
    scale: { text: bar?.textContent ?? '', width: bar?.offsetWidth ?? 0 },
    bearing: map.getBearing(),
    credits
  };
}
