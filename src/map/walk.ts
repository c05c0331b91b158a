import type { Map as MapLibreMap } from 'maplibre-gl';
import type { MapWords } from '../i18n/map/en';
import type { Page } from '../view/view';
import { pageOfPlace } from './place-page';
import type { PlaceInView } from './places-in-view';
import { placeNote } from './spoken';

interface Told {
  readonly open: (page: Page) => void;
  readonly say: (text: string) => void;
  /** The places in view, the nearest to the centre first. */
  readonly inView: () => readonly PlaceInView[];
  /** Marks a place on the map, with a note beside its name. */
  readonly point: (place: PlaceInView, note: string) => void;
  readonly leave: () => void;
  readonly words: () => MapWords;
}

const steps: Readonly<Record<string, number>> = { PageDown: 1, PageUp: -1 };
/** These move the map, and once the walk has begun they walk. */
const arrows: Readonly<Record<string, number>> = {
  ArrowDown: 1,
  ArrowRight: 1,
  ArrowUp: -1,
  ArrowLeft: -1
};

/**
 * Makes the places in view go by one after the other on the focused map: Page Down and Page Up begin the walk, they and
 * the arrows go on, Enter opens, Escape returns to the map, and so does any move.
 */
export function createWalk(map: MapLibreMap, told: Told): void {
  let walk: { readonly found: readonly PlaceInView[]; readonly at: number } | null = null;

  function end(): void {
    if (walk === null) return;
    walk = null;
    told.leave();
  }

  function go(by: number): void {
    const found = walk?.found ?? told.inView();
    const { spoken } = told.words();
    const at = walk === null ? 0 : (walk.at + by + found.length) % found.length;
    const here = found[at];
    if (!here) {
      told.say(spoken.none);
      return;
    }
    const note = placeNote(here, told.words());
    told.point(here, note);
    walk = { found, at };
    told.say(spoken.list([here.place.name, note, spoken.of(at + 1, found.length)]));
  }

  function open({ place }: PlaceInView): void {
    const page = pageOfPlace(place);
    end();
    if (page) told.open(page);
  }

  const canvas = map.getCanvas();
  canvas.addEventListener('keydown', (event) => {
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const { key } = event;
    const step = steps[key] ?? (walk === null ? undefined : arrows[key]);
    const here = walk?.found[walk.at];
    if (step !== undefined) go(step);
    else if (here && key === 'Enter') open(here);
    else if (here && key === 'Escape') {
      end();
      told.say(told.words().spoken.back);
    } else return;
    // The map's own keys are heard further out.
    event.preventDefault();
    event.stopPropagation();
  });
  canvas.addEventListener('blur', end);
  map.on('movestart', end);
}
