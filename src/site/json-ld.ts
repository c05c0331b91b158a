import type { Atlas, Entity, Position } from '../atlas/atlas';
import type { Knowledge } from '../atlas/knowledge';
import type { Language } from '../atlas/language';
import { periodOf } from '../atlas/period';
import { entityLink } from '../pages/page-links';
import type { PageHead, PageLink } from '../pages/page-model';
import { figuresPath } from '../view/figures-path';
import { absolute, type SiteAddress } from './site-address';

/** A page as schema.org describes it. */
export interface DescribedPage extends PageHead {
  readonly site: SiteAddress;
  readonly siteName: string;
  readonly language: Language;
  /** Without the base. */
  readonly path: string;
  /** Version of the data. */
  readonly version: string;
}

/** A node of a JSON-LD graph. */
type Node = Readonly<Record<string, unknown>>;

const licence = 'https://creativecommons.org/licenses/by/4.0/';

const placeTypes: Readonly<Partial<Record<Entity['kind'], string>>> = {
  port: 'Place',
  'bonded-zone': 'Place',
  crossing: 'Place',
  hub: 'Place',
  destination: 'Place',
  region: 'AdministrativeArea',
  country: 'Country'
};

/** The regions and the country that an entity lies in, the widest first. */
function areasOf(atlas: Atlas, { kind, parent, country }: Entity): readonly Entity[] {
  const above = parent === null ? undefined : atlas.entities.get(parent);
  if (above !== undefined) {
    const isArea = above.kind === 'region' || above.kind === 'country';
    return [...areasOf(atlas, above), ...(isArea ? [above] : [])];
  }
  if (kind === 'country' || country === null) return [];
  return [...atlas.entities.values()].filter((each) => each.kind === 'country' && each.country === country);
}

/** The way from the first page of the language to this one. */
function breadcrumbs(described: DescribedPage, between: readonly PageLink[]): Node {
  const { site, siteName, language, path, title } = described;
  const home = { path: `/${language}/`, text: siteName };
  const trail = path === home.path ? [home] : [home, ...between, { path, text: title }];
  return {
    '@type': 'BreadcrumbList',
    itemListElement: trail.map((each, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name: each.text,
      item: absolute(site, each.path)
    }))
  };
}

/** South, west, north, east, as schema.org writes a box. */
function boxOf(positions: readonly Position[]): Node {
  const lons = positions.map(([lon]) => lon);
  const lats = positions.map(([, lat]) => lat);
  const box = [Math.min(...lats), Math.min(...lons), Math.max(...lats), Math.max(...lons)].join(' ');
  return { '@type': 'Place', geo: { '@type': 'GeoShape', box } };
}

/** The place itself; null for what is no place, or an aggregate without a point. */
function placeOf(described: DescribedPage, atlas: Atlas, entity: Entity): Node | null {
  const { site, language, path, title } = described;
  const type = placeTypes[entity.kind];
  const isArea = entity.kind === 'region' || entity.kind === 'country';
  if (type === undefined || (entity.position === null && !isArea)) return null;
  const url = absolute(site, path);
  const area = areasOf(atlas, entity).at(-1);
  const areaLink = area === undefined ? null : entityLink(atlas, area.id, language);
  const others = new Set(Object.values(entity.names).filter((name) => name !== title));
  return {
    '@type': type,
    '@id': `${url}#place`,
    name: title,
    alternateName: [...others],
    url,
    ...(entity.kind === 'country' ? { identifier: entity.country } : {}),
    ...(entity.position === null
      ? {}
      : {
          geo: {
            '@type': 'GeoCoordinates',
            longitude: entity.position[0],
            latitude: entity.position[1]
          }
        }),
    ...(area === undefined || areaLink === null
      ? {}
      : {
          containedInPlace: {
            '@type': placeTypes[area.kind],
            name: areaLink.text,
            url: absolute(site, areaLink.path)
          }
        })
  };
}

interface DataFile {
  readonly path: string;
  readonly format: 'text/csv' | 'application/json' | 'application/geo+json';
}

/** The figures of one entity, or of the whole atlas, with the files they can be had as. */
function datasetOf(
  { site, siteName, language, path, title, description, version }: DescribedPage,
  atlas: Atlas,
  rows: Atlas['observations'],
  coverage: Node | null,
  files: readonly DataFile[]
): Node {
  const url = absolute(site, path);
  const home = absolute(site, `/${language}/`);
  const years = rows
    .filter(({ stat }) => stat !== 'forecast')
    .flatMap(({ period }) => {
      const { from, to } = periodOf(period);
      return [from.year, (to ?? from).year];
    });
  const used = new Set(rows.map(({ metric }) => metric));
  const variables = [...atlas.metrics.values()]
    .filter(({ id }) => used.has(id))
    .map(({ names }) => names[language]);
  return {
    '@type': 'Dataset',
    '@id': `${url}#data`,
    name: path === `/${language}/` ? `${siteName}: ${title}` : `${title} · ${siteName}`,
    // Search engines want at least fifty characters.
    description,
    url,
    inLanguage: language,
    license: licence,
    isAccessibleForFree: true,
    creator: { '@type': 'Organization', name: siteName, url: home },
    version,
    ...(years.length === 0
      ? {}
      : { temporalCoverage: `${String(Math.min(...years))}/${String(Math.max(...years))}` }),
    ...(coverage === null ? {} : { spatialCoverage: coverage }),
    // The whole list is in the data: a page names what it has most of first.
    variableMeasured: variables.slice(0, 6),
    distribution: files.map((file) => ({
      '@type': 'DataDownload',
      encodingFormat: file.format,
      contentUrl: absolute(site, file.path)
    }))
  };
}

/** The graph of an entity's page: where it stands, the place where it is one, and its figures where it has some. */
export function entityGraph(
  described: DescribedPage,
  { atlas, corridors }: Knowledge,
  entity: Entity
): readonly Node[] {
  const between = areasOf(atlas, entity).flatMap(({ id }) => entityLink(atlas, id, described.language) ?? []);
  const place = placeOf(described, atlas, entity);
  const rows = atlas.observations.filter((row) => row.entity === entity.id);
  const stops = corridors.get(entity.id)?.summary.stops ?? [];
  const positions = stops.flatMap(({ station }) => {
    const stop = atlas.stations.get(station);
    return stop === undefined ? [] : [stop.position];
  });
  const ground = positions.length === 0 ? null : boxOf(positions);
  return [
    breadcrumbs(described, between),
    ...(place === null ? [] : [place]),
    ...(rows.length === 0
      ? []
      : [
          datasetOf(described, atlas, rows, place === null ? ground : { '@id': place['@id'] }, [
            { path: figuresPath(described.path, 'csv'), format: 'text/csv' },
            { path: figuresPath(described.path, 'json'), format: 'application/json' }
          ])
        ])
  ];
}

/** The graph of the first page: the site, and all its data as one set. */
export function siteGraph(described: DescribedPage, { atlas }: Knowledge): readonly Node[] {
  const { site, siteName, language, path, description } = described;
  const url = absolute(site, path);
  const positions = [...atlas.stations.values()].map(({ position }) => position);
  return [
    {
      '@type': 'WebSite',
      '@id': `${url}#site`,
      name: siteName,
      description,
      url,
      inLanguage: language
    },
    breadcrumbs(described, []),
    datasetOf(described, atlas, atlas.observations, boxOf(positions), [
      { path: '/data/v1/observations.csv', format: 'text/csv' },
      { path: '/data/v1/sources.csv', format: 'text/csv' },
      { path: '/data/v1/places.geojson', format: 'application/geo+json' },
      { path: '/data/v1/corridors.geojson', format: 'application/geo+json' },
      { path: '/data/v1/network.geojson', format: 'application/geo+json' },
      { path: '/data/v1/datapackage.json', format: 'application/json' }
    ])
  ];
}

/** The graph of any other page: where it stands, `between` being the pages above it. */
export function textGraph(described: DescribedPage, between: readonly PageLink[]): readonly Node[] {
  return [breadcrumbs(described, between)];
}
