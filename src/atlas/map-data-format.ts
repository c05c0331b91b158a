import * as v from 'valibot';
import {
  corridorFamilies,
  precisions,
  sectionStatuses,
  stationKinds,
  type Gauge,
  type Section
} from './atlas';
import { mapPlaceKinds } from './map-data';

// The two files that the browser's map loads. Columns rather than records, places by their number, coordinates as
// whole 0.0001 degrees counted from the point before: half the bytes of the same in GeoJSON, compressed.

const whole = v.pipe(v.number(), v.integer());
const index = v.pipe(whole, v.minValue(0));
const oneOf = (list: readonly unknown[]) => v.pipe(index, v.maxValue(list.length - 1));

/** `network.json`: `encodeMapData` writes it, `decodeMapData` reads it. */
export const mapDataSchema = v.object({
  /** Of the ids of stations and places; the names' file must bear the same. */
  key: v.string(),
  countries: v.array(v.string()),
  stations: v.object({
    /** Ids, a space between. */
    ids: v.string(),
    country: v.array(index),
    kind: v.array(oneOf(stationKinds)),
    /** Longitude and latitude in turn, each less the one of the station before. */
    at: v.array(whole)
  }),
  sections: v.object({
    /** Station at each end in turn, each less the one before. */
    ends: v.array(whole),
    /** Into `looks`. */
    look: v.array(index),
    /** How many points each has between its ends. */
    inner: v.array(index),
    /** These points, from the section's first end on. */
    at: v.array(whole)
  }),
  lines: v.array(v.string()),
  looks: v.array(
    v.object({
      line: index,
      gauges: v.pipe(index, v.maxValue(7)),
      electrification: v.pipe(index, v.maxValue(4)),
      status: oneOf(sectionStatuses),
      sea: v.boolean(),
      weak: v.boolean()
    })
  ),
  corridors: v.array(
    v.object({
      id: v.string(),
      family: v.picklist(corridorFamilies),
      /** Number of the section from 1 on, negative where it is gone along backwards. */
      steps: v.array(whole)
    })
  ),
  places: v.object({
    ids: v.string(),
    kind: v.array(oneOf(mapPlaceKinds)),
    country: v.array(index),
    /** Number of the station from 1 on, 0 for none. */
    station: v.array(index),
    precision: v.array(oneOf(precisions)),
    gaugeChange: v.array(v.boolean()),
    at: v.array(whole)
  })
});
export type MapDataFile = v.InferOutput<typeof mapDataSchema>;

const pairs = v.object({
  names: v.array(v.string()),
  /** Empty where it is the name itself. */
  local: v.array(v.string())
});

/** `names.{language}.json`: stations and places in the order of the network's file. */
export const mapNamesSchema = v.object({
  key: v.string(),
  stations: pairs,
  places: pairs,
  countries: v.record(v.string(), v.tuple([v.string(), v.string()])),
  corridors: v.record(v.string(), v.string())
});
export type MapNamesFile = v.InferOutput<typeof mapNamesSchema>;

/** Coordinates are whole numbers of this part of a degree: 4 decimals. */
export const perDegree = 1e4;

/** A section's gauges are the sum of these. */
export const gaugeBits: readonly (readonly [bit: number, gauge: Gauge])[] = [
  [1, 1435],
  [2, 1520],
  [4, 1668]
];

/** A section's electrification by its number. */
export const electrifications: readonly Section['electrification'][] = [
  null,
  'none',
  '25kV-AC',
  '15kV-AC',
  '3kV-DC'
];
