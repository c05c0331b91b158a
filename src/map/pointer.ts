import type { Map as MapLibreMap, MapGeoJSONFeature, MapMouseEvent } from 'maplibre-gl';
import type { CorridorFamily, Position } from '../atlas/atlas';
import type { PlacePoint } from '../atlas/layers/place-layer';
import type { MapWords } from '../i18n/map/en';
import type { Page } from '../view/view';
import { hitLine, type LineHit } from './line-query';
import { createLineTip, type LineWords } from './line-tip';
import { nearest, reachOf, type Candidate } from './picking';
import { pageOfPlace } from './place-page';
import { isSpread } from './spread';

interface Told {
  readonly open: (page: Page) => void;
  readonly places: () => readonly PlacePoint[];
  readonly corridor: (id: string) => { readonly name: string; readonly family: CorridorFamily } | null;
  readonly words: () => MapWords;
}

/** Where the pointer is, or is made to be. */
export interface Pointer {
  /** Marks a place as a pointer over it would, with a note below its name, until the map is moved or clicked. */
  readonly point: (place: PlacePoint, position: Position, note: string) => void;
  readonly leave: () => void;
}

type Hovered = { readonly source: 'places' | 'corridors'; readonly id: string } | null;

const labelLayers = ['gateway-labels', 'port-labels', 'foremost-labels', 'place-labels'];
const symbolLayers = ['places'];

/** Makes the map answer to a pointer: hover, and picking a place or a corridor by click or tap. */
export function createPointer(map: MapLibreMap, told: Told): Pointer {
  const tip = createLineTip(map.getContainer());
  let hovered: Hovered = null;
  /** The tip stands, with buttons to choose a corridor by or for the keyboard, until the map is clicked or moved. */
  let pinned = false;

  function placeOf(feature: MapGeoJSONFeature): PlacePoint | undefined {
    const id: unknown = feature.properties.place;
    return told.places().find(({ place }) => place === id);
  }

  function around(
    { x, y }: { x: number; y: number },
    reach: number,
    layers: readonly string[]
  ): MapGeoJSONFeature[] {
    return map.queryRenderedFeatures(
      [
        [x - reach, y - reach],
        [x + reach, y + reach]
      ],
      { layers: [...layers] }
    );
  }

  /** Where on the screen its symbol stands. */
  function symbolAt(place: PlacePoint, [lon, lat]: Position): { x: number; y: number } {
    const { x, y } = map.project([lon, lat]);
    const moved = isSpread(place, map.getZoom());
    return { x: x + (moved ? place.spreadX : 0), y: y + (moved ? place.spreadY : 0) };
  }

  function candidate(feature: MapGeoJSONFeature): Candidate[] {
    const place = placeOf(feature);
    if (!place || feature.geometry.type !== 'Point') return [];
    const [lon = 0, lat = 0] = feature.geometry.coordinates;
    return [{ place: place.place, ...symbolAt(place, [lon, lat]), rank: place.rank }];
  }

  /** The place whose symbol is within reach, or else whose label is under the pointer. */
  function placeAt(point: { x: number; y: number }, reach: number): PlacePoint | null {
    // A symbol is found by its picture, which is up to 12 px from its middle.
    const candidates = around(point, reach + 12, symbolLayers).flatMap(candidate);
    const id = nearest(candidates, point, reach);
    const labelled = id === null ? around(point, 0, labelLayers).map(placeOf)[0] : undefined;
    return labelled ?? told.places().find(({ place }) => place === id) ?? null;
  }

  function lineAt(point: { x: number; y: number }): LineHit | null {
    return hitLine((reach, layers) => around(point, reach, layers));
  }

  function wordsOf({ line, state, corridors, corridor }: LineHit): LineWords {
    return {
      line,
      note: state === 'operating' ? '' : told.words().lines[state],
      corridors: corridors.flatMap((id) => {
        const known = told.corridor(id);
        return known ? [{ id, ...known, here: id === corridor }] : [];
      })
    };
  }

  function hover(next: Hovered): void {
    if (hovered?.id === next?.id && hovered?.source === next?.source) return;
    if (hovered) map.setFeatureState(hovered, { hover: false });
    if (next) map.setFeatureState(next, { hover: true });
    hovered = next;
  }

  function leave(): void {
    pinned = false;
    hover(null);
    tip.hide();
    map.getCanvas().style.cursor = '';
  }

  function openCorridor(slug: string): void {
    leave();
    told.open({ kind: 'place', section: 'corridors', slug });
  }

  function move({ point }: MapMouseEvent): void {
    if (pinned || map.isMoving()) return;
    const place = placeAt(point, reachOf('mouse'));
    if (place) {
      hover({ source: 'places', id: place.place });
      tip.show({ line: place.name, note: place.local, corridors: [] }, point.x, point.y, null);
      map.getCanvas().style.cursor = 'pointer';
      return;
    }
    const hit = lineAt(point);
    if (!hit) {
      leave();
      return;
    }
    hover(hit.corridor === null ? null : { source: 'corridors', id: hit.corridor });
    map.getCanvas().style.cursor = hit.corridor === null ? '' : 'pointer';
    tip.show(wordsOf(hit), point.x, point.y, null);
  }

  map.on('mousemove', move);
  map.on('mouseout', () => {
    if (!pinned) leave();
  });
  map.on('movestart', leave);
  map.getContainer().addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') leave();
  });
  map.on('click', ({ point, originalEvent }) => {
    const touch = originalEvent instanceof PointerEvent && originalEvent.pointerType === 'touch';
    const place = placeAt(point, reachOf(touch ? 'touch' : 'mouse'));
    if (place) {
      leave();
      const page = pageOfPlace(place);
      if (page) told.open(page);
      return;
    }
    const hit = lineAt(point);
    if (!hit) leave();
    else if (touch || hit.corridors.length > 1) {
      pinned = true;
      hover(hit.corridor === null ? null : { source: 'corridors', id: hit.corridor });
      tip.show(wordsOf(hit), point.x, point.y, openCorridor);
    } else if (hit.corridor !== null) openCorridor(hit.corridor);
  });
  return {
    point(place, position, note) {
      leave();
      pinned = true;
      hover({ source: 'places', id: place.place });
      const { x, y } = symbolAt(place, position);
      tip.show({ line: place.name, note, corridors: [] }, x, y, null);
    },
    leave
  };
}
