import type { Entity, EntityKind } from '../atlas/atlas';
import type { Page, PlaceSection } from './view';

const sectionOfKind: Record<EntityKind, PlaceSection | null> = {
  port: 'ports',
  'bonded-zone': 'zones',
  crossing: 'crossings',
  hub: 'hubs',
  destination: 'destinations',
  corridor: 'corridors',
  country: 'countries',
  region: 'regions',
  'service-total': 'services',
  group: null,
  organisation: null
};

/** The page that shows the entity; null for groups and organisations, which have none of their own. */
export function pageOfEntity(entity: Pick<Entity, 'id' | 'kind' | 'country'>): Page | null {
  const section = sectionOfKind[entity.kind];
  if (section === null) return null;
  const slug =
    entity.kind === 'country' && entity.country !== null
      ? entity.country.toLowerCase()
      : entity.kind === 'bonded-zone'
        ? entity.id.replace(/-bonded-zone$/, '')
        : entity.id;
  return { kind: 'place', section, slug };
}
