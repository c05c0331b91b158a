import { searchWords } from '../search/en';

/** The words on the live map and beside it, in English. The other languages are typed by this file. */
export const mapWords = {
  canvas: 'Live map of the rail corridors',
  savePicture: 'Save the map as a picture',
  legend: 'Legend',
  legendOpen: 'Show the legend',
  legendClose: 'Hide the legend',
  layers: {
    corridors: 'Corridors',
    network: 'Other railways',
    ports: 'Rail ports of China',
    zones: 'Bonded and free trade zones',
    crossings: 'Border crossings',
    hubs: 'Origins in China',
    destinations: 'Destinations',
    stations: 'Stations between'
  },
  families: {
    alashankou: 'By Alashankou',
    horgos: 'By Horgos',
    erenhot: 'By Erenhot',
    manzhouli: 'By Manzhouli and Suifenhe',
    middle: 'Middle Corridor',
    southern: 'Southern Corridor',
    'china-kyrgyzstan-uzbekistan': 'China-Kyrgyzstan-Uzbekistan'
  },
  lines: {
    sea: 'By sea',
    construction: 'Under construction',
    planned: 'Planned',
    suspended: 'Suspended'
  },
  gaugeChange: 'Border crossing with a change of gauge',
  border: 'Border',
  disputed: 'Border in dispute',
  simplified:
    'Lines join stations and known points of the track; they are simplified. Corridors on one track are drawn side by side.',
  controls: 'Map controls',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  reset: 'Show the whole network',
  globe: 'Globe',
  table: 'As a table',
  labels: 'Labels',
  labelModes: { both: 'English and local', mine: 'English', local: 'Local' },
  /** Which keys the map answers to. */
  help: 'Arrow keys move the map, + and − zoom. Page Down and Page Up go through the places in view, from the centre outwards; Enter opens a place, Escape returns to the map.',
  /** What a screen reader reads out. */
  spoken: {
    kinds: searchWords.kinds,
    across: (km: number) => `The map is about ${String(km)} km across.`,
    none: 'There is no place in view.',
    count: (what: string, count: number) => `${what}: ${String(count)}`,
    counts: (counts: string[]) => `${counts.join('; ')}.`,
    nearest: (names: string[]) => `Nearest to the centre: ${names.join(', ')}.`,
    list: (parts: string[]) => parts.join(', '),
    atCentre: 'at the centre',
    away: (km: number, direction: string) => `about ${String(km)} km ${direction} of the centre`,
    directions: {
      n: 'north',
      ne: 'north-east',
      e: 'east',
      se: 'south-east',
      s: 'south',
      sw: 'south-west',
      w: 'west',
      nw: 'north-west'
    },
    of: (index: number, count: number) => `${String(index)} of ${String(count)}`,
    back: 'Back on the map.'
  }
};

export type MapWords = typeof mapWords;
