import type { Knowledge } from '../atlas/knowledge';
import { nameIn, type Language } from '../atlas/language';
import { isOfMap, targetOf } from '../map/camera';
import type { StillSubject } from '../parts/still-map';
import { pageOfEntity } from '../view/entity-page';
import { isSamePage, type Page } from '../view/view';

/** What the still map of a page shows: the same piece of the world as the live map; null for a page of text. */
export function stillSubject({ atlas, map }: Knowledge, page: Page, language: Language): StillSubject | null {
  if (!isOfMap(page)) return null;
  const entity = [...atlas.entities.values()].find((each) => {
    const own = pageOfEntity(each);
    return own !== null && isSamePage(own, page);
  });
  const inside = ({ id, country }: (typeof map.places)[number]): boolean =>
    id === entity?.id ||
    (entity?.kind === 'country' && country === entity.country) ||
    atlas.entities.get(id)?.parent === entity?.id;
  const places = entity === undefined ? [] : map.places.filter(inside).map(({ id }) => id);
  const isPlace = entity !== undefined && map.places.some(({ id }) => id === entity.id);
  return {
    title: entity === undefined ? '' : nameIn(entity.names, language),
    target: targetOf(page, map, isPlace ? entity.id : null),
    places: isPlace ? [entity.id] : places,
    corridors: map.corridors.flatMap(({ id }) => (id === entity?.id ? [id] : [])),
    ways: []
  };
}
