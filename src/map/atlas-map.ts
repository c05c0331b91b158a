import {
  AttributionControl,
  GeoJSONSource,
  LngLat,
  Map as MapLibreMap,
  ScaleControl,
  addProtocol,
  setWorkerUrl
} from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import 'maplibre-gl/dist/maplibre-gl.css';
import { Protocol } from 'pmtiles';
import { directionOf, type Language } from '../atlas/language';
import { placeLayer, type PlacePoint } from '../atlas/layers/place-layer';
import type { MapWords } from '../i18n/map/en';
import { roundCamera } from '../view/camera';
import { isSamePage, type Camera, type Choices, type Page } from '../view/view';
import { fitPadding, isOfMap, isSameCamera, targetOf } from './camera';
import { credits } from './credits';
import { drawIcon } from './icons';
import { lookOf } from './look';
import './map.css';
import { fetchMapData, fetchMapNames } from './map-files';
import { takePicture, type MapPicture } from './map-picture';
import { NoWebGL } from './no-webgl';
import { byDistance, type PlaceInView } from './places-in-view';
import { createPointer } from './pointer';
import { restyle } from './restyle';
import { corridorLines, mapSources, namedData } from './sources';
import { viewSentence } from './spoken';
import { styleLayers } from './style';
import { createWalk } from './walk';

setWorkerUrl(workerUrl);
addProtocol('pmtiles', new Protocol().tile);

/** What the map is told; a change of any part is given to `AtlasMap.show`. */
export interface MapView {
  readonly language: Language;
  readonly page: Page;
  readonly theme: 'light' | 'dark';
  readonly choices: Pick<Choices, 'switched' | 'labels' | 'projection'>;
  /** Null: fit the thing looked at. */
  readonly camera: Camera | null;
}

/** What the map tells back. */
export interface MapEvents {
  /** A thing was picked on the map. */
  readonly open: (page: Page) => void;
  /** The visitor moved the map; not called for moves that `show` asked for. */
  readonly moved: (camera: Camera) => void;
  /** What a screen reader should read out: what is in view after a move, the place that the keyboard has come to. */
  readonly said: (text: string) => void;
}

/** How to move a map that leaves the bare wheel and one finger to the page around it, in words. */
export type Gestures = Readonly<Record<'windows' | 'mac' | 'mobile', string>>;

/** The one live map. */
export interface AtlasMap {
  /**
   * Brings the picture to `view`, its words to `words`; moves the camera only when page or camera changed, and
   * not for a page of text that comes without a camera.
   */
  show(view: MapView, words: MapWords): void;
  /** The camera as a link writes it: as it stands, or where the move that `show` asked for is going. */
  camera(): Camera;
  /** The map as it stands, and what a legend of it must explain. */
  picture(): Promise<MapPicture>;
  zoomBy(step: number): void;
  /** Back to the whole network. */
  reset(): void;
  remove(): void;
}

/** Id of the element that says which keys the map answers to. */
export const mapHelp = 'map-help';

function assertWebGL(): void {
  if (!document.createElement('canvas').getContext('webgl2')) throw new NoWebGL('WebGL 2 is not available.');
}

/**
 * Makes the map in `container`, which it follows in size. `data-status` on the container is `moving` while the
 * picture changes and `ready` once it stands still, `data-drawn` is there once it has stood still for the first time.
 * @param base Path of the site's root, with a slash at its end; the map's files are in `{base}map/`.
 * @param gestures Given where the map is part of a longer page: the bare wheel and one finger then scroll that page, and
 * these words say how the map is moved.
 * @throws {NoWebGL} where the browser gives no WebGL 2; any other error where a file of the map cannot be had.
 */
export async function createAtlasMap(
  container: HTMLElement,
  view: MapView,
  events: MapEvents,
  words: MapWords,
  base: string,
  gestures: Gestures | null = null
): Promise<AtlasMap> {
  assertWebGL();
  const network = fetchMapData(base);
  const [data, names] = await Promise.all([network, fetchMapNames(base, view.language, network)]);

  const shown = { view, words, names, places: placesOf(names) };
  const linesAt = corridorLines(data);
  const families = new Map(data.corridors.map(({ id, family }) => [id, family]));

  function placesOf(named: typeof names): PlacePoint[] {
    return placeLayer(data, named).features.map(({ properties }) => properties);
  }
  function look() {
    return lookOf(shown.view, shown.names, shown.places);
  }
  let layers = styleLayers(look());

  const map = new MapLibreMap({
    container,
    style: {
      version: 8,
      projection: { type: view.choices.projection },
      sources: mapSources(
        data,
        namedData(data, names, words.families),
        linesAt(view.camera?.zoom ?? 2),
        new URL(`${base}map/basemap.pmtiles`, location.href).href
      ),
      layers
    },
    attributionControl: false,
    cooperativeGestures: gestures !== null,
    ...(gestures === null
      ? {}
      : {
          locale: {
            'CooperativeGesturesHandler.WindowsHelpText': gestures.windows,
            'CooperativeGesturesHandler.MacHelpText': gestures.mac,
            'CooperativeGesturesHandler.MobileHelpText': gestures.mobile
          }
        }),
    // What a link may say, see src/view/camera.ts; a link's centre is kept at every zoom and size.
    minZoom: 0,
    maxZoom: 14,
    maxPitch: 85,
    transformConstrain: ({ lng, lat }, zoom) => ({
      center: new LngLat(lng, Math.min(85.0511, Math.max(-85.0511, lat))),
      zoom: Math.min(14, Math.max(0, zoom))
    })
  });
  const scale = new ScaleControl({ maxWidth: 110, unit: 'metric' });
  const attribution = new AttributionControl({ customAttribution: credits });
  /** The scale where lines of the language begin, the credits where they end. */
  function placeControls(language: Language): void {
    const isMirrored = directionOf(language) === 'rtl';
    for (const control of [scale, attribution]) if (map.hasControl(control)) map.removeControl(control);
    map.addControl(scale, isMirrored ? 'bottom-right' : 'bottom-left');
    map.addControl(attribution, isMirrored ? 'bottom-left' : 'bottom-right');
    // On a narrow map the credits wait behind their button: open they would cover the map's foot.
    container.querySelector('.maplibregl-ctrl-attrib')?.classList.remove('maplibregl-compact-show');
  }
  placeControls(view.language);
  map.setMissingStyleImageResolver((id) => {
    const icon = drawIcon(id, Math.max(2, Math.ceil(devicePixelRatio)));
    if (icon) map.addImage(id, icon.image, { pixelRatio: icon.pixelRatio });
  });

  const still = matchMedia('(prefers-reduced-motion: reduce)');
  const pointer = createPointer(map, {
    open: events.open,
    places: () => shown.places,
    corridor: (id) => {
      const family = families.get(id);
      return family ? { family, name: shown.names.corridors.get(id) ?? id } : null;
    },
    words: () => shown.words
  });

  const positions = new Map(data.places.map(({ id, position }) => [id, position]));
  /** The places that the map has drawn, the nearest to its centre first. */
  function placesInView(): PlaceInView[] {
    const drawn = new Set(
      map.queryRenderedFeatures({ layers: ['places'] }).map((feature): unknown => feature.properties.place)
    );
    const { lng, lat } = map.getCenter();
    const found = shown.places.flatMap((place) => {
      const position = positions.get(place.place);
      return position && drawn.has(place.place) ? [{ place, position }] : [];
    });
    return byDistance([lng, lat], found);
  }
  createWalk(map, {
    open: events.open,
    say: events.said,
    inView: placesInView,
    point: ({ place }, note) => {
      const position = positions.get(place.place);
      if (position) pointer.point(place, position, note);
    },
    leave: pointer.leave,
    words: () => shown.words
  });

  function standing(): Camera {
    const { lat, lng } = map.getCenter().wrap();
    return roundCamera({
      zoom: map.getZoom(),
      lat,
      lon: lng,
      bearing: map.getBearing(),
      pitch: map.getPitch()
    });
  }

  // Every move is the visitor's but those that `show` asks for, and those that move nothing, as a change of size
  // does. (MapLibre's own mark, `originalEvent`, is missing from a wheel's moves.)
  let asked = false;
  let stood = standing();
  // Where the flight that `show` asked for ends.
  let aimed = stood;

  function camera(): Camera {
    return asked ? aimed : standing();
  }

  /** Returns the camera that the move ends at. */
  function moveTo({ page, camera: wanted }: Pick<MapView, 'page' | 'camera'>, animate: boolean): Camera {
    if (wanted) {
      const { zoom, lat, lon, bearing, pitch } = wanted;
      map.jumpTo({ center: [lon, lat], zoom, bearing, pitch });
      return standing();
    }
    const { clientWidth, clientHeight } = container;
    const { bounds, maxZoom } = targetOf(page, data, look().place);
    const fit = map.cameraForBounds([...bounds], {
      padding: fitPadding(clientWidth, clientHeight),
      maxZoom,
      bearing: 0
    });
    if (!fit?.center || fit.zoom === undefined) return standing();
    const aim = { ...fit, bearing: 0, pitch: 0 };
    if (!animate || still.matches) {
      map.jumpTo(aim);
      return standing();
    }
    map.flyTo({ ...aim, maxDuration: 1800 });
    const { lat, lng } = LngLat.convert(fit.center).wrap();
    return roundCamera({ zoom: fit.zoom, lat, lon: lng, bearing: 0, pitch: 0 });
  }

  function moveAsAsked(target: Pick<MapView, 'page' | 'camera'>, animate: boolean): void {
    if (!target.camera && !isOfMap(target.page)) return;
    // What the visitor's last move came to is told and comes back: by then another move may be under way.
    if (target.camera && isSameCamera(target.camera, asked ? aimed : stood)) return;
    map.stop();
    asked = true;
    aimed = moveTo(target, animate);
    asked = map.isMoving();
  }

  /** Gives the corridors the shape for the zoom that the map has come to. */
  let linesShown = linesAt(view.camera?.zoom ?? 2);
  function bringLines(): void {
    const lines = linesAt(map.getZoom());
    const source = map.getSource('corridors');
    if (lines === linesShown || !(source instanceof GeoJSONSource)) return;
    linesShown = lines;
    void source.setData(lines);
  }

  function bringNames(): void {
    for (const [id, points] of Object.entries(namedData(data, shown.names, shown.words.families))) {
      const source = map.getSource(id);
      if (source instanceof GeoJSONSource) void source.setData(points);
    }
  }

  // The language that the names are in, and the one whose names are on their way.
  let named = view.language;
  let awaited: Language | null = null;
  /** Where the names cannot be had the old ones stay, and the next `show` asks again. */
  async function bringLanguage(language: Language): Promise<void> {
    if (language === awaited) return;
    awaited = language === named ? null : language;
    if (awaited === null) return;
    const found = await fetchMapNames(base, language, network).catch(() => null);
    // Another language may have been asked for meanwhile, or the map taken away.
    if (awaited !== language) return;
    awaited = null;
    if (!found) return;
    named = language;
    shown.names = found;
    shown.places = placesOf(found);
    bringNames();
    bringLayers();
  }

  function bringLayers(): void {
    const wanted = styleLayers(look());
    restyle(map, layers, wanted);
    layers = wanted;
  }

  function bringWords(): void {
    map.getCanvas().setAttribute('aria-label', shown.words.canvas);
  }

  /** Kilometres from the map's one side to the other at its middle, at most once round the globe. */
  function kmAcross(): number {
    const round = 40_075 * Math.cos((map.getCenter().lat * Math.PI) / 180);
    return round * Math.min(1, container.clientWidth / (512 * 2 ** map.getZoom()));
  }

  bringWords();
  // Its keys go to the map also where a screen reader has keys of its own.
  map.getCanvas().setAttribute('role', 'application');
  map.getCanvas().setAttribute('aria-describedby', mapHelp);
  await map.once('style.load');
  moveTo(view, false);
  stood = standing();
  bringLines();
  map.on('zoom', bringLines);
  map.on('movestart', () => {
    container.dataset.status = 'moving';
  });
  let untold = false;
  map.on('idle', () => {
    container.dataset.status = 'ready';
    container.dataset.drawn = '';
    if (untold) events.said(viewSentence(kmAcross(), placesInView(), shown.words));
    untold = false;
  });
  map.on('moveend', () => {
    const before = stood;
    stood = standing();
    const moved = !isSameCamera(stood, before);
    if (moved) untold = true;
    if (moved && !asked) events.moved(stood);
    asked = false;
  });

  return {
    show(next, nextWords) {
      const before = shown.view;
      shown.view = next;
      shown.words = nextWords;
      bringWords();
      container.dataset.status = 'moving';
      void bringLanguage(next.language);
      if (directionOf(next.language) !== directionOf(before.language)) placeControls(next.language);
      if (next.choices.projection !== before.choices.projection)
        map.setProjection({ type: next.choices.projection });
      bringLayers();
      pointer.leave();
      const samePage = isSamePage(next.page, before.page);
      if (!samePage || next.camera !== before.camera) moveAsAsked(next, !samePage || next.camera === null);
      map.triggerRepaint();
    },
    camera,
    picture: () => takePicture(map, credits),
    zoomBy(step) {
      map.zoomTo(map.getZoom() + step, { duration: still.matches ? 0 : 300 });
    },
    reset() {
      moveTo({ page: { kind: 'map' }, camera: null }, true);
    },
    remove() {
      awaited = null;
      map.remove();
    }
  };
}
