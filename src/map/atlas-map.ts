import type { Language } from '../atlas/language';
import type { Camera, Choices, Page } from '../view/view';

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
}

/** The one live map. */
export interface AtlasMap {
  /** Brings the picture to `view`; moves the camera only when page or camera changed. */
  show(view: MapView): void;
  /** The camera as it stands. */
  camera(): Camera;
  zoomBy(step: number): void;
  /** Back to the whole network. */
  reset(): void;
  remove(): void;
}
