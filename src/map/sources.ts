import type { SourceSpecification } from 'maplibre-gl';
import type { FeatureCollection } from 'geojson';
import { bundle, type Strand } from '../atlas/bundle';
import { corridorLayer, lastCorridorZoom } from '../atlas/layers/corridor-layer';
import { networkLayer } from '../atlas/layers/network-layer';
import { placeLayer } from '../atlas/layers/place-layer';
import { stationLayer } from '../atlas/layers/station-layer';
import type { CorridorFamily } from '../atlas/atlas';
import type { MapData, MapNames } from '../atlas/map-data';
import { corridorNameLines } from './corridor-name-lines';
import { drawable } from './labels';

/** The corridors' lines for each whole zoom, made when first asked for. */
export function corridorLines(data: MapData): (zoom: number) => FeatureCollection {
  const made = new Map<number, FeatureCollection>();
  let strands: Strand[] | null = null;
  return (zoom) => {
    const whole = Math.min(lastCorridorZoom, Math.max(0, Math.floor(zoom)));
    let lines = made.get(whole);
    if (!lines) {
      strands ??= bundle(data.corridors, data.sections);
      lines = corridorLayer(strands, whole);
      made.set(whole, lines);
    }
    return lines;
  };
}

/** The stations, each with the most corridors that pass it side by side (`beside`): its name is put clear of them. */
function stationPoints(data: MapData, names: MapNames): FeatureCollection {
  const widths = new Map<string, number>();
  for (const { properties } of networkLayer(data).features) {
    const beside = properties.corridors === '' ? 0 : properties.corridors.split('.').length;
    for (const end of properties.section.split('~')) widths.set(end, Math.max(widths.get(end) ?? 0, beside));
  }
  const stations = stationLayer(data, names);
  return {
    ...stations,
    features: stations.features.map((station) => ({
      ...station,
      properties: { ...station.properties, beside: widths.get(station.properties.station) ?? 0 }
    }))
  };
}

/** The features with every text in them as MapLibre can draw it. */
function drawn(layer: FeatureCollection): FeatureCollection {
  const text = (value: unknown): unknown => (typeof value === 'string' ? drawable(value) : value);
  return {
    ...layer,
    features: layer.features.map((feature) => ({
      ...feature,
      properties: Object.fromEntries(
        Object.entries(feature.properties ?? {}).map(([key, value]) => [key, text(value)])
      )
    }))
  };
}

/** The data with names in them: they change with the language. */
export function namedData(
  data: MapData,
  names: MapNames,
  families: Readonly<Record<CorridorFamily, string>>
): Record<'corridor-names' | 'stations' | 'places', FeatureCollection> {
  return {
    'corridor-names': drawn(corridorNameLines(data, names.corridors, families)),
    stations: drawn(stationPoints(data, names)),
    places: drawn(placeLayer(data, names))
  };
}

/** The style's sources. `basemap` is the absolute address of the PMTiles file. */
export function mapSources(
  data: MapData,
  named: ReturnType<typeof namedData>,
  corridors: FeatureCollection,
  basemap: string
): Record<string, SourceSpecification> {
  return {
    basemap: { type: 'vector', url: `pmtiles://${basemap}` },
    network: { type: 'geojson', data: networkLayer(data), promoteId: 'section' },
    // Neighbours keep their shapes only unsimplified; the buffer holds lines drawn far beside their track.
    corridors: { type: 'geojson', data: corridors, promoteId: 'corridor', tolerance: 0, buffer: 256 },
    // Smooth enough for words to bend along.
    'corridor-names': { type: 'geojson', data: named['corridor-names'], tolerance: 7 },
    stations: { type: 'geojson', data: named.stations },
    places: { type: 'geojson', data: named.places, promoteId: 'place' }
  };
}
