import type { Feature, FeatureCollection, Geometry } from 'geojson';
import type { Atlas } from '../../atlas/atlas';
import type { Knowledge } from '../../atlas/knowledge';
import type { Names } from '../../atlas/language';
import { corridorSummary } from './corridor-summary';
import { attribution, dataLicence, dataVersion } from './licence';

/** A FeatureCollection that says what it is and on what terms, in foreign members (RFC 7946, section 6.1). */
function collection(title: string, features: Feature[]): string {
  const body: FeatureCollection = { type: 'FeatureCollection', features };
  const { name, path } = dataLicence;
  return JSON.stringify({
    title,
    version: dataVersion,
    license: name,
    license_url: path,
    attribution,
    ...body
  });
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
    'Places of the China-Europe rail corridors',
    [...atlas.entities.values()].flatMap(
      ({ id, kind, names, parent, country, station, position, precision, note }) =>
        position === null
          ? []
          : [
              feature(
                id,
                { type: 'Point', coordinates: [...position] },
                { kind, ...nameKeys(names), country, parent, station, precision, note }
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
  return collection('Rail network of the China-Europe corridors', [...stations, ...sections]);
}

/** Each corridor as a LineString from its Chinese end on, with its length in km and what that is made of. */
export function corridorsGeojson({ atlas, corridors }: Knowledge): string {
  return collection(
    'China-Europe rail corridors',
    [...corridors.values()].map((corridor) => {
      const { plan, way } = corridor;
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
          ...corridorSummary(corridor),
          sections: way.steps.map(({ section }) => section)
        }
      );
    })
  );
}
