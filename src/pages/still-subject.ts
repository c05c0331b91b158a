import type { Knowledge, KnownService } from '../atlas/knowledge';
import { nameIn, type Language } from '../atlas/language';
import { boundsOf, targetOf } from '../map/camera';
import type { StillSubject } from '../parts/still-map';
import { pageOfEntity } from '../view/entity-page';
import { isSamePage, type Page } from '../view/view';

/** What the still map of a page shows: the same piece of the world as the live map, for a page of text the whole. */
export function stillSubject(knowledge: Knowledge, page: Page, language: Language): StillSubject {
  const { atlas, map, services } = knowledge;
  const service =
    page.kind === 'place' && page.section === 'services'
      ? services.find((known) => known.service.id === page.slug)
      : undefined;
  if (service) return serviceSubject(knowledge, service);
  const entity = [...atlas.entities.values()].find((each) => {
    const own = pageOfEntity(each);
    return own !== null && isSamePage(own, page);
  });
  const isPlace = map.places.some(({ id }) => id === entity?.id);
  const inside = map.places.filter(
    ({ id, country }) =>
      (entity?.kind === 'country' && country === entity.country) ||
      atlas.entities.get(id)?.parent === entity?.id
  );
  const way = knowledge.corridors.get(entity?.id ?? '')?.way;
  const ends = map.places.filter(
    ({ station }) => way && station !== null && [way.from, way.to].includes(station)
  );
  return {
    title: entity === undefined ? '' : nameIn(entity.names, language),
    target: targetOf(page, map, isPlace && entity ? entity.id : null),
    places: isPlace && entity ? [entity.id] : entity ? [...inside, ...ends].map(({ id }) => id) : [],
    corridors: map.corridors.flatMap(({ id }) => (id === entity?.id ? [id] : [])),
    ways: []
  };
}

/** A named train: its ways of today between its ends, by its ports. */
function serviceSubject({ map }: Knowledge, { service, ways }: KnownService): StillSubject {
  const today = ways.ok ? ways.ways.filter(({ when }) => when === '').map(({ way }) => way.steps) : [];
  const places = [service.origin, service.destination, ...service.via].filter((id) => id !== null);
  const bounds = boundsOf([
    ...today.flat().flatMap(({ section }) => map.sections.get(section)?.coordinates ?? []),
    ...map.places.flatMap(({ id, position }) => (places.includes(id) ? [position] : []))
  ]);
  return {
    title: service.name,
    target: bounds ? { bounds, maxZoom: 7 } : targetOf({ kind: 'map' }, map, null),
    places,
    corridors: [],
    ways: today
  };
}
