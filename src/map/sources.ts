import type { GeoJSONSourceSpecification, SourceSpecification } from 'maplibre-gl';
import type { FeatureCollection } from 'geojson';
import { bundle, type Strand } from '../atlas/bundle';
import { corridorLayer, lastCorridorZoom } from '../atlas/layers/corridor-layer';
import { networkLayer } from '../atlas/layers/network-layer';
import { placeLayer } from '../atlas/layers/place-layer';
import { stationLayer } from '../atlas/layers/station-layer';
import type { MapData, MapNames } from '../atlas/map-data';

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

function geojson(data: FeatureCollection, id: string): GeoJSONSourceSpecification {
  return { type: 'geojson', data, promoteId: id };
}

/** The style's sources. `basemap` is the absolute address of the PMTiles file. */
export function mapSources(
  data: MapData,
  names: MapNames,
  corridors: FeatureCollection,
  basemap: string
): Record<string, SourceSpecification> {
  return {
    basemap: { type: 'vector', url: `pmtiles://${basemap}` },
    network: geojson(networkLayer(data), 'section'),
    // Neighbours keep their shapes only unsimplified; the buffer holds lines drawn far beside their track.
    corridors: { ...geojson(corridors, 'corridor'), tolerance: 0, buffer: 256 },
    stations: geojson(stationLayer(data, names), 'station'),
    places: geojson(placeLayer(data, names), 'place')
  };
}
