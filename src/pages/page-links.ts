import type { Atlas, Entity, EntityKind } from '../atlas/atlas';
import { nameIn, type Language } from '../atlas/language';
import { pageOfEntity } from '../view/entity-page';
import { pathOfPage, type Page } from '../view/view';
import type { PageLink } from './page-model';

/** The path of a page in a language, without the base: `/en/ports/horgos/`. */
export function pathOf(page: Page, language: Language): string {
  return `/${language}/${pathOfPage(page)}`;
}

/** The link to an entity's page under its name; null where it has none of its own. */
export function entityLink(atlas: Atlas, id: string, language: Language): PageLink | null {
  const entity = atlas.entities.get(id);
  const page = entity === undefined ? null : pageOfEntity(entity);
  if (entity === undefined || page === null) return null;
  return { path: pathOf(page, language), text: nameIn(entity.names, language) };
}

const placeKinds: readonly EntityKind[] = ['port', 'crossing', 'destination', 'hub'];

/** The places that stand on a station, the most important kind first. */
export function placesOnStation(atlas: Atlas, station: string): readonly string[] {
  return placeKinds.flatMap((kind) =>
    [...atlas.entities.values()]
      .filter((entity) => entity.kind === kind && entity.station === station)
      .map(({ id }) => id)
  );
}

/** A station's name in a language: where only the place whose id is the station's is named in it, the place's. */
export function stationName(atlas: Atlas, station: string, language: Language): string {
  const known = atlas.stations.get(station);
  if (known === undefined) return station;
  const place = atlas.entities.get(station);
  const placeName =
    place !== undefined && placeKinds.includes(place.kind) ? place.names[language] : undefined;
  return known.names[language] ?? placeName ?? nameIn(known.names, language);
}

/** The country of an ISO 3166-1 alpha-2 code. */
function countryOf(atlas: Atlas, iso: string): Entity | undefined {
  return [...atlas.entities.values()].find(({ kind, country }) => kind === 'country' && country === iso);
}

/** The link to a country's page by its ISO 3166-1 alpha-2 code; null where the atlas has no such country. */
export function countryLink(atlas: Atlas, iso: string, language: Language): PageLink | null {
  const country = countryOf(atlas, iso);
  return country === undefined ? null : entityLink(atlas, country.id, language);
}

/** A country's name by its ISO 3166-1 alpha-2 code; the code where the atlas has no such country. */
export function countryName(atlas: Atlas, iso: string, language: Language): string {
  const country = countryOf(atlas, iso);
  return country === undefined ? iso : nameIn(country.names, language);
}
