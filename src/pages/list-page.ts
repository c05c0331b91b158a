import type { Entity } from '../atlas/atlas';
import { figuresOf, type Figure } from '../atlas/figure';
import { nearerGateway, type GatewayDistance } from '../atlas/gateway-distance';
import { headlines } from '../atlas/headline';
import { countriesOfService, type KnownService, type Knowledge } from '../atlas/knowledge';
import { nameIn, type Language } from '../atlas/language';
import { stationLayer } from '../atlas/layers/station-layer';
import { addLengths, type Length } from '../atlas/length';
import { mapNamesOf } from '../atlas/map-data-of';
import { passes } from '../atlas/passing';
import { lengthOfWay } from '../atlas/way';
import { describeFigure, type FigureView } from '../i18n/figure-words';
import type { ListWords } from '../i18n/list/en';
import type { MapWords } from '../i18n/map/en';
import type { ModelWords } from '../i18n/model/en';
import { wholeNumber } from '../i18n/number';
import type { PageWords } from '../i18n/page/en';
import { pageOfEntity } from '../view/entity-page';
import { layerNames, type LayerName } from '../view/view';
import { kmText } from './km-text';
import { countryName, entityLink, pathOf } from './page-links';
import type { PageHead, PageLink } from './page-model';
import { serviceLink } from './service-entry';

/** A cell of a table. `order` is what its column is sorted by; null stands last. */
export interface ListCell {
  readonly text: string;
  /** What stands below it. */
  readonly small?: string;
  readonly order: number | null;
}

/** A thing in a table. Its first cell is its name, the link to its page. */
export interface ListRow {
  /** Without the base. */
  readonly path: string;
  /** ISO 3166-1 alpha-2 codes of the countries it lies in or passes. */
  readonly countries: readonly string[];
  readonly cells: readonly ListCell[];
  /** The layer of the map that it is drawn in; absent for what has none. */
  readonly layer?: LayerName;
}

export interface ListTable {
  readonly caption: string;
  readonly note: string;
  readonly columns: readonly {
    readonly heading: string;
    /** Its values can be compared. */
    readonly sortable: boolean;
  }[];
  readonly rows: readonly ListRow[];
}

/** Tables of what is on the map, or of the named trains. */
export interface ListModel extends PageHead {
  readonly kind: 'list';
  readonly words: ListWords['page'];
  /** Those of the legend, in its words; none where no table is about a layer. */
  readonly layers: readonly { readonly layer: LayerName; readonly name: string }[];
  /** Those that a row names, by name. */
  readonly countries: readonly { readonly code: string; readonly name: string }[];
  readonly tables: readonly ListTable[];
  /** What the map draws of the network beside that, summed up. */
  readonly rest: readonly { readonly layer: LayerName; readonly text: string }[];
  /** The other page of tables. */
  readonly other: PageLink;
}

/** The words that the page is made of. */
interface Words {
  readonly list: ListWords;
  readonly map: MapWords;
  readonly model: ModelWords;
  readonly page: PageWords;
}

const placeLayers = ['ports', 'zones', 'crossings', 'hubs', 'destinations'] as const;

/** The place of each text in the order of a language; browsers do not know that of Kazakh and Uyghur. */
function placesInOrder(texts: Iterable<string>, language: Language): ReadonlyMap<string, number> {
  const { compare } = new Intl.Collator(language, { numeric: true });
  return new Map([...new Set(texts)].sort(compare).map((text, place) => [text, place]));
}

/** The rows with their text columns ordered as the language does, and sorted by `first` and then by name. */
function ordered(
  rows: readonly ListRow[],
  textColumns: readonly number[],
  language: Language,
  first: (row: ListRow) => number = () => 0
): readonly ListRow[] {
  const orders = textColumns.map(
    (column) =>
      [
        column,
        placesInOrder(
          rows.map(({ cells }) => cells[column]?.text ?? ''),
          language
        )
      ] as const
  );
  const orderOf = new Map(orders);
  const named = ({ cells }: ListRow): number => cells[0]?.order ?? 0;
  return rows
    .map((row) => ({
      ...row,
      cells: row.cells.map((cell, column) => ({
        ...cell,
        order: orderOf.get(column)?.get(cell.text) ?? cell.order
      }))
    }))
    .sort((a, b) => first(a) - first(b) || named(a) - named(b));
}

function text(value: string): ListCell {
  return { text: value, order: null };
}

function count(value: number, language: Language): ListCell {
  return { text: wholeNumber(value, language), order: value };
}

function kmCell(length: Length, language: Language): ListCell {
  return { text: kmText(length, language), order: Math.round(length.totalKm) };
}

const none: ListCell = { text: '–', order: null };

function figureCell(figure: FigureView, { figure: words }: PageWords): ListCell {
  const { value, label, period, direction, counterpart, scope, rivals = [] } = figure;
  const parts = [label, period, direction, counterpart, scope].filter(
    (part) => part !== undefined && part !== ''
  );
  if (rivals.length > 0) parts.push(`${words.rivals} ${rivals.map((rival) => rival.text).join(' / ')}`);
  return { text: value, small: parts.join(' · '), order: null };
}

/** What is worked out once for all languages. */
interface Facts {
  readonly places: readonly {
    readonly entity: Entity;
    readonly country: string;
    readonly layer: LayerName;
    readonly near: GatewayDistance | null;
    /** How many corridors pass it. */
    readonly corridors: number;
    readonly figure: Figure | null;
  }[];
  readonly trains: readonly {
    readonly known: KnownService;
    readonly countries: readonly string[];
    /** Of its ways of today the shortest. */
    readonly ours: Length | null;
  }[];
}

function factsOf(knowledge: Knowledge): Facts {
  const { atlas, graph, map, corridors, services } = knowledge;
  const places = map.places.flatMap(({ id, station, country }): Facts['places'][number][] => {
    const entity = atlas.entities.get(id);
    const page = entity === undefined ? null : pageOfEntity(entity);
    const layer = placeLayers.find((each) => page?.kind === 'place' && each === page.section);
    if (entity === undefined || layer === undefined) return [];
    return [
      {
        entity,
        country,
        layer,
        near: station === null ? null : nearerGateway(atlas, graph, station),
        corridors:
          station === null
            ? 0
            : [...corridors.values()].filter(({ way }) => passes(graph, way, station)).length,
        figure: headlines(atlas.metrics, entity, figuresOf(atlas, id))[0]?.figure ?? null
      }
    ];
  });
  const trains = services.map((known) => {
    const today = known.ways.ok ? known.ways.ways.filter(({ when }) => when === '') : [];
    const [ours = null] = today
      .map(({ way }) => lengthOfWay(graph, way))
      .sort((a, b) => a.totalKm - b.totalKm);
    return { known, countries: [...countriesOfService(knowledge, known)], ours };
  });
  return { places, trains };
}

/** Every place that the map draws, by kind and name. */
function placeTable({ atlas }: Knowledge, { places }: Facts, language: Language, words: Words): ListTable {
  const columns = words.list.places;
  const rows = places.flatMap(({ entity, country, layer, near, corridors, figure }): ListRow[] => {
    const link = entityLink(atlas, entity.id, language);
    if (link === null) return [];
    const gateway = near === null ? null : (entityLink(atlas, near.gateway, language)?.text ?? near.gateway);
    return [
      {
        path: link.path,
        layer,
        countries: [country],
        cells: [
          text(link.text),
          { text: words.model.kinds[entity.kind], order: placeLayers.findIndex((each) => each === layer) },
          text(countryName(atlas, country, language)),
          near === null || gateway === null
            ? none
            : {
                ...kmCell(near.length, language),
                small: near.ferry ? columns.withFerry(gateway) : gateway
              },
          count(corridors, language),
          figure === null ? none : figureCell(describeFigure(figure, atlas, language), words.page)
        ]
      }
    ];
  });
  return {
    caption: columns.caption,
    note: columns.note,
    columns: [
      { heading: columns.name, sortable: true },
      { heading: columns.kind, sortable: true },
      { heading: columns.country, sortable: true },
      { heading: columns.gateway, sortable: true },
      { heading: columns.corridors, sortable: true },
      { heading: columns.figure, sortable: false }
    ],
    rows: ordered(rows, [0, 2], language, ({ cells }) => cells[1]?.order ?? 0)
  };
}

/** Every corridor that the map draws, by name. */
function corridorTable(knowledge: Knowledge, language: Language, words: Words): ListTable {
  const { atlas, corridors } = knowledge;
  const columns = words.list.corridors;
  const rows = [...corridors.values()].flatMap(({ plan, summary }): ListRow[] => {
    const link = entityLink(atlas, plan.id, language);
    if (link === null) return [];
    const countries = summary.countries.map(({ country }) => country);
    return [
      {
        path: link.path,
        layer: 'corridors',
        countries,
        cells: [
          text(link.text),
          kmCell(summary.length, language),
          {
            ...count(countries.length, language),
            small: countries.map((country) => countryName(atlas, country, language)).join(words.page.comma)
          },
          count(summary.gaugeChanges.length, language)
        ]
      }
    ];
  });
  return {
    caption: columns.caption,
    note: '',
    columns: [
      { heading: columns.name, sortable: true },
      { heading: columns.km, sortable: true },
      { heading: columns.countries, sortable: true },
      { heading: columns.gaugeChanges, sortable: true }
    ],
    rows: ordered(rows, [0], language)
  };
}

/** Every named block train, by name. */
function trainTable({ atlas }: Knowledge, { trains }: Facts, language: Language, words: Words): ListTable {
  const columns = words.list.trains;
  const rows = trains.map(({ known, countries, ours }): ListRow => {
    const { origin, destination, statements } = known.service;
    const ends = [origin, destination].flatMap((id) =>
      id === null ? [] : (entityLink(atlas, id, language)?.text ?? [])
    );
    const published = [...new Set(statements.flatMap(({ km }) => km ?? []))];
    return {
      path: serviceLink(known, language).path,
      countries,
      cells: [
        text(known.service.name),
        text(ends.join(' – ')),
        {
          text: published.map((km) => wholeNumber(km, language)).join(' / ') || none.text,
          order: published[0] ?? null
        },
        ours === null ? none : kmCell(ours, language)
      ]
    };
  });
  return {
    caption: columns.caption,
    note: columns.note,
    columns: [
      { heading: columns.name, sortable: true },
      { heading: columns.ends, sortable: true },
      { heading: columns.published, sortable: true },
      { heading: columns.ours, sortable: true }
    ],
    rows: ordered(rows, [0, 1], language)
  };
}

/** The stations between and the railways without a corridor, as the map draws them, in a line each. */
function restOf({ atlas, graph, map }: Knowledge, language: Language, words: Words): ListModel['rest'] {
  const stations = stationLayer(map, mapNamesOf(atlas, language)).features.length;
  const onCorridor = new Set(map.corridors.flatMap(({ steps }) => steps.map(({ section }) => section)));
  const sections = [...map.sections.values()].filter(({ id, sea }) => !sea && !onCorridor.has(id));
  const { totalKm } = addLengths(sections.map(({ id }) => graph.lengths.get(id) ?? addLengths([])));
  const whole = (value: number) => wholeNumber(value, language);
  return [
    { layer: 'network', text: words.list.network(whole(sections.length), whole(Math.floor(totalKm))) },
    { layer: 'stations', text: words.list.stations(whole(stations)) }
  ];
}

/** The two pages of tables, in each language. */
export function listModels(
  knowledge: Knowledge
): (of: 'map' | 'trains', language: Language, words: Words) => ListModel {
  let facts: Facts | null = null;
  return (of, language, words) => {
    facts ??= factsOf(knowledge);
    const { list, map } = words;
    const isOfMap = of === 'map';
    const tables = isOfMap
      ? [placeTable(knowledge, facts, language, words), corridorTable(knowledge, language, words)]
      : [trainTable(knowledge, facts, language, words)];
    const named = new Set(tables.flatMap(({ rows }) => rows.flatMap(({ countries }) => countries)));
    const countries = [...knowledge.atlas.entities.values()].flatMap(({ kind, country, names }) =>
      kind === 'country' && country !== null && named.has(country)
        ? [{ code: country, name: nameIn(names, language) }]
        : []
    );
    const { compare } = new Intl.Collator(language);
    const others = { map: 'trains', trains: 'map' } as const;
    return {
      kind: 'list',
      title: list[of].title,
      description: list[of].description,
      words: list.page,
      layers: isOfMap ? layerNames.map((layer) => ({ layer, name: map.layers[layer] })) : [],
      countries: countries.sort((a, b) => compare(a.name, b.name)),
      tables,
      rest: isOfMap ? restOf(knowledge, language, words) : [],
      other: { path: pathOf({ kind: 'list', of: others[of] }, language), text: list[others[of]].title }
    };
  };
}
