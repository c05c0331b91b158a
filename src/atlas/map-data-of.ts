import type { Atlas, Entity, Section } from './atlas';
import { nameIn, type NameLanguage, type Names } from './language';
import {
  mapPlaceKinds,
  type MapData,
  type MapNames,
  type MapPlace,
  type MapPlaceKind,
  type MapSection,
  type NamePair,
  type Step
} from './map-data';
import { rankPlaces } from './place-rank';

/** The parts of the atlas that the map is made of. */
type MapSource = Pick<
  Atlas,
  'entities' | 'stations' | 'sections' | 'corridors' | 'observations' | 'services'
>;

/**
 * What the map draws of the atlas.
 * @param ways Each corridor's sections in order, by its id.
 */
export function mapDataOf(atlas: MapSource, ways: ReadonlyMap<string, readonly Step[]>): MapData {
  return {
    stations: atlas.stations,
    sections: new Map([...atlas.sections].map(([id, section]) => [id, mapSection(section, atlas)])),
    corridors: [...atlas.corridors.values()].map(({ id, family }) => ({
      id,
      family,
      steps: ways.get(id) ?? []
    })),
    places: rankPlaces(mapPlaces(atlas), atlas)
  };
}

function mapSection(section: Section, { stations }: Pick<Atlas, 'stations'>): MapSection {
  const weak =
    section.through.some(({ precision }) => precision === 'approximate') ||
    [section.from, section.to].some((end) => stations.get(end)?.precision === 'approximate');
  return { ...section, weak };
}

function isMapPlaceKind(kind: string): kind is MapPlaceKind {
  return mapPlaceKinds.some((known) => known === kind);
}

function mapPlaces({ entities, stations, observations }: MapSource): MapPlace[] {
  const breaks = new Set(
    observations.flatMap(({ entity, metric }) => (metric === 'gauge_break' ? [entity] : []))
  );
  return [...entities.values()].flatMap(({ id, kind, position, precision, country, station }) => {
    if (!isMapPlaceKind(kind) || !position || !precision || country === null) return [];
    const gateway = kind === 'port' || kind === 'crossing';
    const changes = station !== null && stations.get(station)?.kind === 'gauge-change';
    return [
      { id, kind, position, precision, country, station, gaugeChange: gateway && (changes || breaks.has(id)) }
    ];
  });
}

/** The map's words in one language. */
export function mapNamesOf(
  { entities, stations, corridors }: Pick<Atlas, 'entities' | 'stations' | 'corridors'>,
  language: NameLanguage
): MapNames {
  const places: [string, NamePair][] = [];
  const countries: [string, NamePair][] = [];
  for (const { id, kind, names, country } of entities.values()) {
    if (kind === 'country' && country !== null) countries.push([country, namePair(names, language)]);
    if (isMapPlaceKind(kind)) places.push([id, namePair(names, language)]);
  }
  return {
    stations: unbracketed([...stations.values()].map(({ id, names }) => [id, namePair(names, language)])),
    places: unbracketed(places),
    countries: new Map(countries),
    corridors: new Map(
      [...corridors.keys()].map((id) => [id, corridorName(entities.get(id), language) ?? id])
    )
  };
}

/** Names without what stands in brackets after them, but where the brackets tell two apart: Frankfurt (Oder). */
function unbracketed(pairs: readonly (readonly [id: string, pair: NamePair])[]): Map<string, NamePair> {
  const bare = (name: string): string => name.replace(/ *[(（][^()（）]*[)）]$/, '');
  const count = new Map<string, number>();
  for (const [, [name]] of pairs) count.set(bare(name), (count.get(bare(name)) ?? 0) + 1);
  return new Map(
    pairs.map(([id, [name, local]]) => [
      id,
      count.get(bare(name)) === 1 ? [bare(name), bare(local)] : [name, local]
    ])
  );
}

function corridorName(entity: Entity | undefined, language: NameLanguage): string | undefined {
  return entity && nameIn(entity.names, language);
}

function namePair(names: Names, language: NameLanguage): NamePair {
  const name = nameIn(names, language);
  return [name, names.local === undefined || names.local === name ? '' : names.local];
}
