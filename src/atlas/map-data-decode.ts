import * as v from 'valibot';
import { precisions, sectionStatuses, stationKinds, type Position } from './atlas';
import {
  mapPlaceKinds,
  type MapData,
  type MapNames,
  type MapPlace,
  type MapSection,
  type MapStation,
  type NamePair
} from './map-data';
import { electrifications, gaugeBits, mapDataSchema, mapNamesSchema, perDegree } from './map-data-format';

/**
 * Unpacks `network.json`.
 * @throws {v.ValiError} where it has not the shape of one.
 * @throws {Error} where its columns do not fit each other.
 */
export function decodeMapData(json: unknown): MapData & { readonly key: string } {
  const file = v.parse(mapDataSchema, json);
  const stationIds = file.stations.ids.split(' ');
  const stationsAt = positions(file.stations.at, [0, 0]);
  const stations: MapStation[] = stationIds.map((id, index) => ({
    id,
    position: pick(stationsAt, index),
    kind: pick(stationKinds, pick(file.stations.kind, index)),
    country: pick(file.countries, pick(file.stations.country, index))
  }));

  let end = 0;
  const ends = file.sections.ends.map((step) => pick(stations, (end += step)));
  let read = 0;
  const sections: MapSection[] = file.sections.look.map((look, index) => {
    const [from, to] = [pick(ends, 2 * index), pick(ends, 2 * index + 1)];
    const { line, gauges, electrification, status, sea, weak } = pick(file.looks, look);
    const inner = 2 * pick(file.sections.inner, index);
    const between = positions(file.sections.at.slice(read, (read += inner)), from.position);
    if (between.length * 2 !== inner) throw new Error('The map data end within a section.');
    return {
      id: `${from.id}~${to.id}`,
      from: from.id,
      to: to.id,
      line: pick(file.lines, line),
      gauges: gaugeBits.flatMap(([bit, gauge]) => (gauges & bit ? [gauge] : [])),
      sea,
      electrification: pick(electrifications, electrification),
      status: pick(sectionStatuses, status),
      weak,
      coordinates: [from.position, ...between, to.position]
    };
  });

  const placesAt = positions(file.places.at, [0, 0]);
  const places: MapPlace[] = placesAt.map((position, index) => {
    const station = pick(file.places.station, index);
    return {
      id: pick(file.places.ids.split(' '), index),
      kind: pick(mapPlaceKinds, pick(file.places.kind, index)),
      position,
      precision: pick(precisions, pick(file.places.precision, index)),
      country: pick(file.countries, pick(file.places.country, index)),
      station: station === 0 ? null : pick(stationIds, station - 1),
      gaugeChange: pick(file.places.gaugeChange, index)
    };
  });

  return {
    key: file.key,
    stations: new Map(stations.map((station) => [station.id, station])),
    sections: new Map(sections.map((section) => [section.id, section])),
    corridors: file.corridors.map(({ id, family, steps }) => ({
      id,
      family,
      steps: steps.map((step) => ({ section: pick(sections, Math.abs(step) - 1).id, forward: step > 0 }))
    })),
    places
  };
}

/**
 * Unpacks `names.{language}.json` for a network.
 * @throws {v.ValiError} where it has not the shape of one.
 * @throws {Error} where it was made for another network.
 */
export function decodeMapNames(json: unknown, data: ReturnType<typeof decodeMapData>): MapNames {
  const file = v.parse(mapNamesSchema, json);
  if (file.key !== data.key) throw new Error('The names of the map are of another version than its network.');
  const pairs = (ids: readonly string[], { names, local }: typeof file.stations): Map<string, NamePair> =>
    new Map(ids.map((id, index) => [id, [pick(names, index), pick(local, index)]]));
  return {
    stations: pairs([...data.stations.keys()], file.stations),
    places: pairs(
      data.places.map(({ id }) => id),
      file.places
    ),
    countries: new Map(Object.entries(file.countries)),
    corridors: new Map(Object.entries(file.corridors))
  };
}

/** Positions from whole numbers, each counted from the one before, the first from `start`. */
function positions(packed: readonly number[], start: Position): Position[] {
  let [x, y] = [Math.round(start[0] * perDegree), Math.round(start[1] * perDegree)];
  const unpacked: Position[] = [];
  for (let index = 0; index + 1 < packed.length; index += 2) {
    x += pick(packed, index);
    y += pick(packed, index + 1);
    unpacked.push([x / perDegree, y / perDegree]);
  }
  return unpacked;
}

/** The item at `index`. */
function pick<T>(list: readonly T[], index: number): T {
  const item = list[index];
  if (item === undefined)
    throw new Error(`The map data point at number ${String(index)} of ${String(list.length)}.`);
  return item;
}
