import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Atlas, Entity } from '../../atlas/atlas';
import { languages } from '../../atlas/language';
import { readAliases } from './aliases';
import { readCorridors } from './corridors';
import { readEntities } from './entities';
import type { Fault } from './fault';
import { readLengthNotes } from './length-notes';
import { metricWordsFile, readMetrics } from './metrics';
import { readNames } from './names';
import { readObservations } from './observations';
import { readSections } from './sections';
import { readServiceWays } from './service-ways';
import { readServices } from './services';
import { readSources } from './sources';
import { readStations } from './stations';

export { faultLine } from './fault';

/** All that geo/ says, or, where anything in it is wrong, all that is wrong and no atlas. */
export type Reading =
  | { readonly atlas: Atlas; readonly faults: readonly [] }
  | { readonly atlas: null; readonly faults: readonly Fault[] };

/** Every file of the atlas, by its path in the folder. */
export const geoFiles = [
  'places/ports.geojson',
  'places/bonded-zones.geojson',
  'places/crossings.geojson',
  'places/hubs.geojson',
  'places/destinations.geojson',
  'places/names.csv',
  'places/aliases.csv',
  'network/stations.geojson',
  'network/sections.geojson',
  'network/sources.csv',
  'figures/entities.csv',
  'figures/metrics.csv',
  ...languages.map(metricWordsFile),
  'figures/sources.csv',
  'figures/observations.csv',
  'services.csv',
  'corridors.json',
  'service-ways.json',
  'length-notes.csv'
] as const;
type GeoFile = (typeof geoFiles)[number];

/**
 * The atlas that the texts of its files make up. Never throws, whatever the texts are.
 * @param fileText the text of a file of `geoFiles`; undefined where there is no such file
 */
export function atlasOf(fileText: (file: string) => string | undefined): Reading {
  const faults: Fault[] = [];
  const report = (fault: Fault): void => {
    faults.push(fault);
  };

  /** Calls a reader with a file's name and its text. */
  const read = <T>(file: GeoFile, reader: (file: string, text: string | undefined) => T): T =>
    reader(file, fileText(file));

  const networkSources = read('network/sources.csv', (...of) => readSources(...of, report));
  const networkSourceIds = networkSources?.ids ?? null;
  const stations = read('network/stations.geojson', (...of) => readStations(...of, networkSourceIds, report));
  const stationIds = stations?.ids ?? null;
  const sections = read('network/sections.geojson', (...of) =>
    readSections(...of, stations, networkSourceIds, report)
  );

  const found = readEntities(fileText, 'figures/entities.csv', stations, report);
  const names = read('places/names.csv', (...of) => readNames(...of, found.ids, report));

  const metrics = readMetrics(fileText, 'figures/metrics.csv', report);
  const sources = read('figures/sources.csv', (...of) => readSources(...of, report));
  const sourceIds = sources?.ids ?? null;
  const observations = read('figures/observations.csv', (...of) =>
    readObservations(...of, found, metrics, sourceIds, report)
  );

  const corridors = read('corridors.json', (...of) => readCorridors(...of, found, stationIds, report));
  const services = read('services.csv', (...of) => readServices(...of, found, sourceIds, report));
  const serviceIds = services?.ids ?? null;
  const namedIds = found.ids && serviceIds && new Set([...found.ids, ...serviceIds]);
  const aliases = read('places/aliases.csv', (...of) => readAliases(...of, namedIds, names, report));
  const serviceWays = read('service-ways.json', (...of) =>
    readServiceWays(...of, serviceIds, stationIds, report)
  );
  const measuredIds = serviceIds && corridors && new Set([...serviceIds, ...corridors.keys()]);
  const lengthNotes = read('length-notes.csv', (...of) => readLengthNotes(...of, measuredIds, report));

  if (faults.length > 0) return { atlas: null, faults };
  if (
    !(networkSources && stations && sections && names && metrics && sources && observations) ||
    !(corridors && services && aliases && serviceWays && lengthNotes)
  ) {
    // A reader that answers null has said why.
    throw new Error('a file of geo/ was not read, and no fault says why');
  }
  const entities = new Map<string, Entity>();
  for (const [id, entity] of found.entities) {
    const named = names.get(id);
    if (named !== undefined) entities.set(id, { ...entity, names: named.names, nameBasis: named.basis });
  }
  return {
    atlas: {
      entities,
      aliases,
      stations: stations.stations,
      sections,
      corridors,
      observations,
      metrics: metrics.metrics,
      sources: sources.sources,
      networkSources: networkSources.sources,
      services: services.services,
      serviceWays,
      lengthNotes
    },
    faults: []
  };
}

/**
 * Reads and checks the folder of facts (`geo`). Faults name their files from where `folder` is given.
 * A file that is not there, or not UTF-8, is a fault like any other.
 */
export function readAtlas(folder: string): Reading {
  const notText: Fault[] = [];
  const reading = atlasOf((file) => {
    const path = join(folder, file);
    let bytes: Uint8Array;
    try {
      bytes = readFileSync(path);
    } catch {
      return undefined;
    }
    try {
      return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    } catch {
      notText.push({
        file,
        where: null,
        field: null,
        problem: 'is not UTF-8',
        expected: 'a file saved as UTF-8'
      });
      return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
    }
  });
  const faults = [...notText, ...reading.faults].map((fault) => ({
    ...fault,
    file: join(folder, fault.file)
  }));
  return faults.length === 0 ? reading : { atlas: null, faults };
}
