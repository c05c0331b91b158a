import type { CorridorFamily, Entity, EntityKind } from '../atlas/atlas';
import { distancesFrom } from '../atlas/distances';
import { servicesThrough, type Knowledge } from '../atlas/knowledge';
import { nameIn, type Language } from '../atlas/language';
import { facingStations } from '../atlas/service-way';
import { figureWordings } from '../i18n/figure/figure-wording';
import type { ModelWords } from '../i18n/model/en';
import { figurePanel, type FigurePanel } from '../parts/figure-panel';
import type { Page } from '../view/view';
import { listedNames, type ListedName } from './listed-names';
import { countryName, entityLink, pathOf, placesOnStation, stationName } from './page-links';
import type { PageHead, PageLink } from './page-model';
import { countryView, type CountryView } from './country-view';
import { kmText } from './km-text';
import { serviceEntry, type ServiceEntry } from './service-entry';

export interface PlaceModel extends PageHead {
  readonly kind: 'place';
  readonly id: string;
  /** Without the base: `/en/ports/horgos/`. */
  readonly path: string;
  /** What it is, in one line. */
  readonly line: string;
  /** Our own note on it, in English; empty where there is none. */
  readonly note: string;
  readonly names: readonly ListedName[];
  readonly transcribed: boolean;
  /** What is uncertain about its point; empty where it stands on its station. */
  readonly precision: string;
  /** An aggregate, or a place that was not found: no point on the map. */
  readonly pointless: boolean;
  /** It has a point but stands on none of our lines. */
  readonly offNetwork: boolean;
  readonly parent: PageLink | null;
  readonly parts: readonly PageLink[];
  /** What stands on the same station or across the border from it. */
  readonly nearby: readonly PageLink[];
  readonly panel: FigurePanel;
  readonly corridors: readonly {
    readonly link: PageLink;
    readonly family: CorridorFamily;
    /** The corridor's ends and how far they are along it. */
    readonly ends: readonly { readonly name: string; readonly km: string }[];
  }[];
  readonly services: readonly ServiceEntry[];
  /** What passes through a country; null for all else. */
  readonly country: CountryView | null;
}

const placeKinds: ReadonlySet<EntityKind> = new Set([
  'port',
  'bonded-zone',
  'crossing',
  'hub',
  'destination'
]);

/** Names of what stands across the border from a port or a crossing. */
function facing({ atlas, graph }: Knowledge, { kind, station }: Entity, language: Language): string[] {
  if (station === null || (kind !== 'port' && kind !== 'crossing')) return [];
  return facingStations(graph, station).map((other) => {
    const place = placesOnStation(atlas, other)[0];
    return place === undefined
      ? stationName(atlas, other, language)
      : (entityLink(atlas, place, language)?.text ?? stationName(atlas, other, language));
  });
}

/** Ids of the places on the station of a port, zone or crossing, and on those across the border. */
function nearby({ atlas, graph }: Knowledge, { id: own, kind, station }: Entity): string[] {
  if (station === null || kind === 'hub' || kind === 'destination') return [];
  const stations = [station, ...facingStations(graph, station)];
  return [...atlas.entities.values()]
    .filter(({ id, station: other }) => id !== own && other !== null && stations.includes(other))
    .map(({ id }) => id);
}

/** The page of a port, zone, crossing, hub, destination, region, country or of a whole service. */
export function placeModel(
  knowledge: Knowledge,
  entity: Entity,
  page: Page,
  language: Language,
  words: ModelWords
): PlaceModel {
  const { atlas, graph, corridors } = knowledge;
  const text = words.place;
  const title = nameIn(entity.names, language);
  const country =
    entity.country === null || entity.kind === 'country'
      ? null
      : countryName(atlas, entity.country, language);
  const kind = words.kinds[entity.kind];
  const faced = facing(knowledge, entity, language);
  const line = [
    country === null ? kind : text.inCountry(kind, country),
    ...(faced.length === 0 ? [] : [text.facing(words.list(faced))])
  ].join(figureWordings[language].comma);

  return {
    kind: 'place',
    id: entity.id,
    path: pathOf(page, language),
    title,
    description: text.descriptionOf(title, line),
    line,
    note: entity.note,
    names: listedNames(entity.names, text.localName),
    transcribed: entity.nameBasis === 'transcribed',
    precision: entity.precision === null ? '' : text.precision[entity.precision],
    pointless: entity.position === null && placeKinds.has(entity.kind),
    offNetwork: entity.position !== null && entity.station === null,
    parent: entity.parent === null ? null : entityLink(atlas, entity.parent, language),
    parts: [...atlas.entities.values()]
      .filter(({ parent }) => parent === entity.id)
      .flatMap(({ id }) => entityLink(atlas, id, language) ?? []),
    nearby: nearby(knowledge, entity).flatMap((id) => entityLink(atlas, id, language) ?? []),
    panel: figurePanel(atlas, entity.id, words, language),
    corridors: [...corridors.values()].flatMap(({ plan, way }) => {
      const link = entityLink(atlas, plan.id, language);
      const distances = entity.station === null ? null : distancesFrom(graph, way, entity.station);
      if (distances === null || link === null) return [];
      const ends = [
        { station: way.from, length: distances.toFirst },
        { station: way.to, length: distances.toLast }
      ]
        .filter(({ station }) => station !== entity.station)
        .map(({ station, length }) => ({
          name: stationName(atlas, station, language),
          km: kmText(length, language)
        }));
      return [{ link, family: plan.family, ends }];
    }),
    services:
      entity.kind === 'country'
        ? []
        : servicesThrough(knowledge, entity.id).map((known) => serviceEntry(knowledge, known, language)),
    country:
      entity.kind === 'country' && entity.country !== null
        ? countryView(knowledge, entity.country, language)
        : null
  };
}
