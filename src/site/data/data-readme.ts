import type { GeojsonResource } from './data-package';
import { attribution, dataLicence, dataVersion } from './licence';
import type { DataTable } from './table';

/** The text that tells a person what lies in the folder of data: files, columns, licence. */
export function dataReadme(tables: readonly DataTable[], collections: readonly GeojsonResource[]): string {
  return [
    `Landbridge data, version ${dataVersion}`,
    '',
    `Licence: ${dataLicence.title} (${dataLicence.name}), ${dataLicence.path}`,
    `Credit: ${attribution}. The source of each figure is named with it.`,
    '',
    'datapackage.json describes all files for programs (Frictionless Data Package).',
    'CSV is UTF-8 without a byte order mark, by RFC 4180: a header row, commas, lines that end in CRLF. An empty',
    'field is not known or does not apply. A text that starts with = + - or @ has an apostrophe before it, so that no',
    'spreadsheet takes it for a formula. Positions are WGS84; dates and periods are ISO 8601.',
    'GeoJSON is by RFC 7946, with names under the keys of OpenStreetMap: name, name:en, name:zh ...',
    ...collections.flatMap(({ name, title, description }) => [
      '',
      `${name}.geojson: ${title}. ${description}`
    ]),
    ...tables.flatMap(({ name, title, description, fields }) => [
      '',
      `${name}.csv: ${title}. ${description}`,
      ...fields.map((field) => `  ${field.name}: ${field.description}.`)
    ]),
    ''
  ].join('\n');
}
