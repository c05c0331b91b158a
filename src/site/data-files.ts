import { stringify } from 'csv-stringify/sync';
import type { Feature, FeatureCollection, Geometry } from 'geojson';
import { allSources } from '../atlas/all-sources';
import type { Atlas, Observation, Source } from '../atlas/atlas';
import type { Knowledge } from '../atlas/knowledge';
import type { Names } from '../atlas/language';

/** A table by RFC 4180: header row, CRLF, quotes where needed; null is an empty field. */
function csv(columns: readonly string[], rows: readonly (readonly (string | number | null)[])[]): string {
  return stringify([[...columns], ...rows.map((row) => [...row])], { record_delimiter: '\r\n' });
}

function collection(features: Feature[]): string {
  const body: FeatureCollection = { type: 'FeatureCollection', features };
  return JSON.stringify(body);
}

function feature(id: string, geometry: Geometry, properties: Record<string, unknown>): Feature {
  return { type: 'Feature', id, geometry, properties };
}

/** A thing's names under OpenStreetMap's keys: `name` in the local script, `name:zh` ... in the others. */
function nameKeys(names: Names): Record<string, string> {
  const keys: Record<string, string> = { name: names.local ?? names.en };
  for (const [language, name] of Object.entries(names)) {
    if (language !== 'local') keys[`name:${language}`] = name;
  }
  return keys;
}

/** Every place that has a point, as a GeoJSON FeatureCollection of Points. */
export function placesGeojson(atlas: Atlas): string {
  return collection(
    [...atlas.entities.values()].flatMap(
      ({ id, kind, names, parent, country, station, position, precision, note }) =>
        position === null
          ? []
          : [
              feature(
                id,
                { type: 'Point', coordinates: [...position] },
                {
                  kind,
                  ...nameKeys(names),
                  country,
                  parent,
                  station,
                  precision,
                  note
                }
              )
            ]
    )
  );
}

/** The rail graph: each station as a Point, each section as a LineString from station to station. */
export function networkGeojson(atlas: Atlas): string {
  const stations = [...atlas.stations.values()].map(
    ({ id, names, country, position, kind, precision, source }) =>
      feature(
        id,
        { type: 'Point', coordinates: [...position] },
        { ...nameKeys(names), country, kind, precision, source }
      )
  );
  const sections = [...atlas.sections.values()].map((section) => {
    const { id, from, to, line, km, kmSource, gauges, sea, tracks, electrification, status, opened, note } =
      section;
    return feature(
      id,
      { type: 'LineString', coordinates: section.coordinates.map((position) => [...position]) },
      {
        from,
        to,
        line,
        km,
        km_source: kmSource,
        gauge_mm: sea ? 'sea' : gauges.join('+'),
        tracks,
        electrification,
        status,
        opened,
        note
      }
    );
  });
  return collection([...stations, ...sections]);
}

/** Each corridor as a LineString from its Chinese end on, with its length in km and what that is made of. */
export function corridorsGeojson({ atlas, corridors }: Knowledge): string {
  return collection(
    [...corridors.values()].map(({ plan, way, summary }) => {
      const coordinates = way.steps.flatMap(({ section, forward }, index) => {
        const line = [...(atlas.sections.get(section)?.coordinates ?? [])];
        if (!forward) line.reverse();
        return index === 0 ? line : line.slice(1);
      });
      return feature(
        plan.id,
        { type: 'LineString', coordinates: coordinates.map((position) => [...position]) },
        {
          ...nameKeys(atlas.entities.get(plan.id)?.names ?? { en: plan.id }),
          family: plan.family,
          length_km: tenth(summary.length.totalKm),
          length_published_km: tenth(summary.length.publishedKm),
          length_measured_km: tenth(summary.length.measuredKm),
          length_is_at_least: summary.length.atLeast,
          countries: summary.countries.map(({ country, km }) => ({ country, km: tenth(km) })),
          borders: summary.borders.length,
          gauge_changes: summary.gaugeChanges.map(({ from, to }) => (from === to ? from : `${from}~${to}`)),
          sea_legs: summary.seaLegs.map(({ from, to }) => `${from}~${to}`),
          sections: way.steps.map(({ section }) => section)
        }
      );
    })
  );
}

function tenth(km: number): number {
  return Math.round(km * 10) / 10;
}

const observationColumns = [
  'entity',
  'metric',
  'stat',
  'counterpart',
  'scope',
  'direction',
  'period',
  'value',
  'unit',
  'qualifier',
  'source',
  'note'
] as const satisfies readonly (keyof Observation)[];

/** Figures as CSV, one row a source's statement; columns as in geo/README.md. */
export function observationsCsv(observations: readonly Observation[]): string {
  return csv(
    observationColumns,
    observations.map((row) => observationColumns.map((column) => row[column]))
  );
}

/** The figures of one entity as CSV, each row with its source's publisher, date and address beside the id. */
export function entityCsv({ observations, sources }: Atlas, id: string): string {
  return csv(
    [...observationColumns, 'source_publisher', 'source_published', 'source_url'],
    observations
      .filter(({ entity }) => entity === id)
      .map((row) => {
        const source = sources.get(row.source);
        return [
          ...observationColumns.map((column) => row[column]),
          source?.publisher ?? null,
          source?.published ?? null,
          source?.url ?? null
        ];
      })
  );
}

const sourceColumns = [
  'id',
  'title',
  'publisher',
  'published',
  'url',
  'kind'
] as const satisfies readonly (keyof Source)[];

/** Sources of figures, services and network as CSV, in the order of their ids. */
export function sourcesCsv(atlas: Atlas): string {
  return csv(
    sourceColumns,
    [...allSources(atlas)]
      .sort((a, b) => (a.id < b.id ? -1 : 1))
      .map((row) => sourceColumns.map((column) => row[column]))
  );
}

/** The figures of one entity with the sources they rest on, as JSON. */
export function entityJson(atlas: Atlas, id: string): string {
  const figures = atlas.observations.filter(({ entity }) => entity === id);
  const sources = new Set(figures.map(({ source }) => source));
  return JSON.stringify({
    entity: atlas.entities.get(id),
    figures,
    sources: [...sources].map((source) => atlas.sources.get(source)),
    licence: 'CC-BY-4.0'
  });
}

/** The Frictionless data package that describes the files of /data/v1/. */
export function datapackage(version: string): string {
  const geojson = (name: string, title: string) => ({
    name,
    title,
    path: `${name}.geojson`,
    format: 'geojson',
    mediatype: 'application/geo+json',
    encoding: 'utf-8'
  });
  const table = (name: string, title: string, columns: readonly string[], numbers: readonly string[]) => ({
    name,
    title,
    path: `${name}.csv`,
    profile: 'tabular-data-resource',
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    dialect: { lineTerminator: '\r\n' },
    schema: {
      fields: columns.map((column) => ({
        name: column,
        type: numbers.includes(column) ? 'number' : 'string'
      }))
    }
  });
  return JSON.stringify(
    {
      name: 'landbridge',
      title: 'Landbridge: figures, places and rail network of the China-Europe corridors',
      version,
      licenses: [
        {
          name: 'CC-BY-4.0',
          title: 'Creative Commons Attribution 4.0',
          path: 'https://creativecommons.org/licenses/by/4.0/'
        }
      ],
      resources: [
        geojson('places', 'Ports, bonded zones, crossings, hubs and destinations'),
        geojson('corridors', 'Corridors with their lengths'),
        geojson('network', 'Stations and sections of the rail network'),
        table('observations', 'Figures: one row a statement of one source', observationColumns, []),
        table('sources', 'Sources', sourceColumns, [])
      ]
    },
    null,
    1
  );
}
