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
  labelModes: { both: 'English and local', mine: 'English', local: 'Local' }
};

export type MapWords = typeof mapWords;
