import type { Camera } from './view';

/** What a camera in a link may say: the zooms of the map, the latitudes of the Mercator square, MapLibre's largest pitch. */
const limits = {
  zoom: [0, 14],
  lat: [-85.0511, 85.0511],
  lon: [-180, 180],
  bearing: [-180, 180],
  pitch: [0, 85]
} as const;

function round(value: number, decimals: number): number {
  const rounded = Number(value.toFixed(decimals));
  return rounded === 0 ? 0 : rounded;
}

/** The camera as a link writes it: zoom to 2 decimals, degrees to 4 (0.0001 degree is at most 11 m). */
export function roundCamera(camera: Camera): Camera {
  return {
    zoom: round(camera.zoom, 2),
    lat: round(camera.lat, 4),
    lon: round(camera.lon, 4),
    bearing: round(camera.bearing, 4),
    pitch: round(camera.pitch, 4)
  };
}

/** `zoom/lat/lon`, followed by `/bearing/pitch` where either is not zero. */
export function formatCamera(camera: Camera): string {
  const { zoom, lat, lon, bearing, pitch } = roundCamera(camera);
  const parts = bearing === 0 && pitch === 0 ? [zoom, lat, lon] : [zoom, lat, lon, bearing, pitch];
  return parts.join('/');
}

function within(value: number | undefined, [least, most]: readonly [number, number]): value is number {
  return value !== undefined && value >= least && value <= most;
}

/** Reads what `formatCamera` writes; null where it is not three or five numbers in range. */
export function parseCamera(text: string): Camera | null {
  const parts = text.split('/');
  if (parts.length !== 3 && parts.length !== 5) return null;
  if (!parts.every((part) => /^-?\d{1,3}(\.\d{1,12})?$/.test(part))) return null;
  const [zoom, lat, lon, bearing = 0, pitch = 0] = parts.map(Number);
  if (
    within(zoom, limits.zoom) &&
    within(lat, limits.lat) &&
    within(lon, limits.lon) &&
    within(bearing, limits.bearing) &&
    within(pitch, limits.pitch)
  ) {
    return roundCamera({ zoom, lat, lon, bearing, pitch });
  }
  return null;
}
