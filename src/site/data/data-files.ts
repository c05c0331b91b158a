import type { Knowledge } from '../../atlas/knowledge';
import { dataPackage } from './data-package';
import { dataReadme } from './data-readme';
import { figureTables } from './figure-tables';
import { corridorsGeojson, networkGeojson, placesGeojson } from './geojson-files';
import { placeTables } from './place-tables';
import { csvOf } from './table';

/** The files of the folder of data, by their name; each is made when it is asked for. */
export function dataFiles(knowledge: Knowledge): ReadonlyMap<string, () => string> {
  const { atlas } = knowledge;
  const tables = [...figureTables(atlas), ...placeTables(knowledge)];
  const collections = [
    {
      name: 'places',
      title: 'Places',
      description: 'Ports, bonded zones, crossings, hubs and destinations as points.',
      content: () => placesGeojson(atlas)
    },
    {
      name: 'corridors',
      title: 'Corridors',
      description: 'The named corridors as lines, from the Chinese end on, with their lengths.',
      content: () => corridorsGeojson(knowledge)
    },
    {
      name: 'network',
      title: 'Rail network',
      description: 'Stations as points and sections as lines from station to station, drawn simplified.',
      content: () => networkGeojson(atlas)
    }
  ];
  const files = new Map<string, () => string>([
    ...collections.map(({ name, content }) => [`${name}.geojson`, content] as const),
    ...tables.map(
      ({ name, fields, rows }) =>
        [
          `${name}.csv`,
          () =>
            csvOf(
              fields.map((field) => field.name),
              rows
            )
        ] as const
    )
  ]);
  const contentOf = (path: string): string => files.get(path)?.() ?? '';
  return new Map([
    ...files,
    ['datapackage.json', () => dataPackage(tables, collections, contentOf)],
    ['README.txt', () => dataReadme(tables, collections)]
  ]);
}
