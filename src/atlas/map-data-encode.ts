import { precisions, sectionStatuses, stationKinds, type Position } from './atlas';
import { mapPlaceKinds, type MapData, type MapNames, type NamePair } from './map-data';
import {
  electrifications,
  gaugeBits,
  perDegree,
  type MapDataFile,
  type MapNamesFile
} from './map-data-format';

/** Packs what the map draws into the file that `decodeMapData` reads. */
export function encodeMapData(data: MapData): MapDataFile {
  const stations = [...data.stations.values()];
  const sections = [...data.sections.values()];
  const stationNumbers = new Map(stations.map(({ id }, index) => [id, index]));
  const sectionNumbers = new Map(sections.map(({ id }, index) => [id, index]));
  const countries = numbered<string>();
  const lines = numbered<string>();
  const looks = numbered<MapDataFile['looks'][number]>();
  return {
    key: keyOf(data),
    stations: {
      ids: stations.map(({ id }) => id).join(' '),
      country: stations.map(({ country }) => countries.number(country)),
      kind: stations.map(({ kind }) => stationKinds.indexOf(kind)),
      at: deltas(stations.map(({ position }) => position))
    },
    sections: {
      ends: sections
        .flatMap(({ from, to }) => [numberOf(stationNumbers, from), numberOf(stationNumbers, to)])
        .map((end, index, ends) => end - (ends[index - 1] ?? 0)),
      look: sections.map(({ line, gauges, electrification, status, sea, weak }) =>
        looks.number({
          line: lines.number(line),
          gauges: gaugeBits.reduce((sum, [bit, gauge]) => sum + (gauges.includes(gauge) ? bit : 0), 0),
          electrification: electrifications.indexOf(electrification),
          status: sectionStatuses.indexOf(status),
          sea,
          weak
        })
      ),
      inner: sections.map(({ coordinates }) => coordinates.length - 2),
      at: sections.flatMap(({ coordinates }) => deltas(coordinates.slice(0, -1)).slice(2))
    },
    lines: lines.list,
    looks: looks.list,
    corridors: data.corridors.map(({ id, family, steps }) => ({
      id,
      family,
      steps: steps.map(({ section, forward }) => {
        const number = numberOf(sectionNumbers, section) + 1;
        return forward ? number : -number;
      })
    })),
    places: {
      ids: data.places.map(({ id }) => id).join(' '),
      kind: data.places.map(({ kind }) => mapPlaceKinds.indexOf(kind)),
      country: data.places.map(({ country }) => countries.number(country)),
      station: data.places.map(({ station }) =>
        station === null ? 0 : numberOf(stationNumbers, station) + 1
      ),
      precision: data.places.map(({ precision }) => precisions.indexOf(precision)),
      gaugeChange: data.places.map(({ gaugeChange }) => gaugeChange),
      at: deltas(data.places.map(({ position }) => position))
    },
    countries: countries.list
  };
}

/** Packs the map's words in one language, in the order of `data`, into the file that `decodeMapNames` reads. */
export function encodeMapNames(data: MapData, names: MapNames): MapNamesFile {
  const pairs = (ids: readonly string[], known: ReadonlyMap<string, NamePair>): MapNamesFile['stations'] => {
    const list = ids.map((id) => known.get(id) ?? [id, '']);
    return { names: list.map(([name]) => name), local: list.map(([, local]) => local) };
  };
  return {
    key: keyOf(data),
    stations: pairs([...data.stations.keys()], names.stations),
    places: pairs(
      data.places.map(({ id }) => id),
      names.places
    ),
    countries: Object.fromEntries([...names.countries].map(([code, [name, local]]) => [code, [name, local]])),
    corridors: Object.fromEntries(names.corridors)
  };
}

/** FNV-1a of the ids: tells that a names' file was made for another network. */
function keyOf(data: MapData): string {
  let hash = 0x811c9dc5;
  for (const id of [...data.stations.keys(), ...data.places.map((place) => place.id)])
    for (const char of `${id} `) hash = Math.imul(hash ^ (char.codePointAt(0) ?? 0), 0x01000193);
  return (hash >>> 0).toString(36);
}

/** Longitudes and latitudes in turn as whole numbers, the first as they are, then each less the one before. */
function deltas(positions: readonly Position[]): number[] {
  const packed: number[] = [];
  let [lastLon, lastLat] = [0, 0];
  for (const [lon, lat] of positions) {
    const [x, y] = [Math.round(lon * perDegree), Math.round(lat * perDegree)];
    packed.push(x - lastLon, y - lastLat);
    [lastLon, lastLat] = [x, y];
  }
  return packed;
}

function numberOf(numbers: ReadonlyMap<string, number>, id: string): number {
  const number = numbers.get(id);
  if (number === undefined) throw new Error(`The map's data name "${id}", which is not among them.`);
  return number;
}

/** A list that numbers what it is given, equal things alike. */
function numbered<T>(): { readonly list: T[]; number: (item: T) => number } {
  const list: T[] = [];
  const numbers = new Map<string, number>();
  return {
    list,
    number: (item) => {
      const text = JSON.stringify(item);
      const known = numbers.get(text);
      if (known !== undefined) return known;
      numbers.set(text, list.length);
      return list.push(item) - 1;
    }
  };
}
