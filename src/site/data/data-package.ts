import { createHash } from 'node:crypto';
import { attribution, dataLicence, dataVersion } from './licence';
import type { DataTable } from './table';

/** What a data package credits. */
interface Credit {
  readonly title: string;
  readonly path?: string;
}

/** A file of GeoJSON that the package lists. */
export interface GeojsonResource {
  readonly name: string;
  readonly title: string;
  readonly description: string;
}

const ownSources: readonly Credit[] = [{ title: 'Each row names its source', path: 'sources.csv' }];
const placeSources: readonly Credit[] = [
  { title: 'GeoNames (CC BY 4.0)', path: 'https://www.geonames.org/' },
  { title: 'Wikidata (CC0)', path: 'https://www.wikidata.org/' },
  { title: 'Natural Earth (public domain)', path: 'https://www.naturalearthdata.com/' }
];
const sourcesOf: Readonly<Record<string, readonly Credit[]>> = {
  metrics: [{ title: `Definitions by ${attribution}` }],
  sources: [{ title: `Compiled by ${attribution}` }],
  entities: placeSources,
  places: placeSources,
  corridors: [{ title: 'Worked out from network.geojson', path: 'network.geojson' }],
  network: [
    ...placeSources,
    {
      title: 'Published lengths and further positions: the source that each feature names',
      path: 'sources.csv'
    }
  ]
};

/**
 * The Frictionless data package (datapackage.json, version 1 of the standard, which readers of version 2 take too).
 * @param contentOf what stands in a file of the package, by its path.
 */
export function dataPackage(
  tables: readonly DataTable[],
  collections: readonly GeojsonResource[],
  contentOf: (path: string) => string
): string {
  const resource = (name: string, format: 'csv' | 'geojson', mediatype: string) => {
    const path = `${name}.${format}`;
    const content = contentOf(path);
    return {
      ...{ path, format, mediatype, encoding: 'utf-8' },
      bytes: Buffer.byteLength(content),
      hash: `sha256:${createHash('sha256').update(content).digest('hex')}`,
      version: dataVersion,
      licenses: [dataLicence],
      sources: sourcesOf[name] ?? ownSources
    };
  };
  return JSON.stringify({
    profile: 'data-package',
    name: 'landbridge',
    title: 'Landbridge: figures, places and rail network of the China-Europe corridors',
    description:
      'Figures with the source of each, the places and organisations they are about, named block trains, and the rail network with the corridors on it.',
    version: dataVersion,
    licenses: [dataLicence],
    contributors: [{ title: attribution, role: 'author' }],
    keywords: ['rail freight', 'China-Europe', 'China Railway Express', 'Xinjiang', 'Alashankou', 'Horgos'],
    resources: [
      ...tables.map(({ name, title, description, fields, primaryKey, foreignKeys }) => ({
        ...{ name, title, description, profile: 'tabular-data-resource' },
        ...resource(name, 'csv', 'text/csv'),
        dialect: { delimiter: ',', lineTerminator: '\r\n', quoteChar: '"', doubleQuote: true, header: true },
        schema: {
          fields,
          missingValues: [''],
          ...(primaryKey === undefined ? {} : { primaryKey }),
          ...(foreignKeys === undefined ? {} : { foreignKeys })
        }
      })),
      ...collections.map(({ name, title, description }) => ({
        // Corridors are a table and lines under one name.
        ...{ name: `${name}-geojson`, title, description, profile: 'data-resource' },
        ...resource(name, 'geojson', 'application/geo+json')
      }))
    ]
  });
}
