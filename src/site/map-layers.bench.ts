import { bench, describe } from 'vitest';
import { bundle } from '../atlas/bundle';
import { corridorWay } from '../atlas/corridor';
import { graphOf } from '../atlas/graph';
import { corridorLayer, lastCorridorZoom } from '../atlas/layers/corridor-layer';
import { networkLayer } from '../atlas/layers/network-layer';
import { placeLayer } from '../atlas/layers/place-layer';
import { stationLayer } from '../atlas/layers/station-layer';
import { decodeMapData } from '../atlas/map-data-decode';
import { encodeMapData } from '../atlas/map-data-encode';
import { mapDataOf, mapNamesOf } from '../atlas/map-data-of';
import { readAtlas } from './read/read-atlas';

const { atlas } = readAtlas('geo');
if (!atlas) throw new Error('geo/ has faults: see npm run check:data');
const graph = graphOf(atlas);
const ways = [...atlas.corridors.values()].flatMap((plan) => {
  const joined = corridorWay(graph, plan);
  return joined.ok ? [[plan.id, joined.way.steps] as const] : [];
});
const data = mapDataOf(atlas, new Map(ways));
const names = mapNamesOf(atlas, 'en');
const text = JSON.stringify(encodeMapData(data));
const strands = bundle(data.corridors, data.sections);

// What the browser does before the map shows, on the real network.
describe('map layers', () => {
  bench('read network.json', () => void decodeMapData(JSON.parse(text)));
  bench('bundle the corridors', () => void bundle(data.corridors, data.sections));
  bench('corridors at zoom 3', () => void corridorLayer(strands, 3));
  bench('corridors at zoom 9', () => void corridorLayer(strands, lastCorridorZoom));
  bench('network', () => void networkLayer(data));
  bench('places', () => void placeLayer(data, names));
  bench('stations', () => void stationLayer(data, names));
});
