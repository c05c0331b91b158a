import { corridorFamilies, entityKinds, precisions, type Entity, type ServiceRow } from '../../atlas/atlas';
import type { KnownCorridor, Knowledge } from '../../atlas/knowledge';
import { nameLanguages } from '../../atlas/language';
import { corridorSummary } from './corridor-summary';
import { dataTable, type Column, type DataTable } from './table';

const list = 'a semicolon between';

function id(description: string): {
  name: 'id';
  type: 'string';
  description: string;
  constraints: { required: true };
} {
  return { name: 'id', type: 'string', description, constraints: { required: true } };
}

function entities({ atlas }: Knowledge): DataTable {
  const columns: readonly Column<Entity>[] = [
    { ...id('Named by the other files and by the address of its page'), cell: (entity) => entity.id },
    {
      name: 'kind',
      type: 'string',
      description: 'What it is',
      constraints: { required: true, enum: entityKinds },
      cell: ({ kind }) => kind
    },
    ...nameLanguages.map((language): Column<Entity> => ({
      name: `name_${language}`,
      type: 'string',
      description:
        language === 'local'
          ? "The name in the place's own script"
          : `The name in the language of this ISO 639-1 code; empty where none was found`,
      ...(language === 'en' ? { constraints: { required: true } } : {}),
      cell: ({ names }) => names[language] ?? null
    })),
    {
      name: 'name_basis',
      type: 'string',
      description: 'established: the names are in use; transcribed: some were made or joined by us',
      constraints: { required: true, enum: ['established', 'transcribed'] },
      cell: ({ nameBasis }) => nameBasis
    },
    {
      name: 'parent',
      type: 'string',
      description: 'The entity it belongs to',
      cell: ({ parent }) => parent
    },
    {
      name: 'country',
      type: 'string',
      description: 'ISO 3166-1 alpha-2',
      constraints: { pattern: '[A-Z]{2}' },
      cell: ({ country }) => country
    },
    {
      name: 'station',
      type: 'string',
      description: 'The station it stands on, within 30 km: an id of network.geojson',
      cell: ({ station }) => station
    },
    {
      name: 'longitude',
      type: 'number',
      description: 'WGS84 degrees; empty for what has no point',
      constraints: { minimum: -180, maximum: 180 },
      cell: ({ position }) => position?.[0] ?? null
    },
    {
      name: 'latitude',
      type: 'number',
      description: 'WGS84 degrees; empty for what has no point',
      constraints: { minimum: -90, maximum: 90 },
      cell: ({ position }) => position?.[1] ?? null
    },
    {
      name: 'precision',
      type: 'string',
      description:
        "station: within about 2 km of the real thing; town: the place's centre; approximate: worse, or judged from other facts",
      constraints: { enum: precisions },
      cell: ({ precision }) => precision
    },
    { name: 'note', type: 'string', description: 'Our own words', cell: ({ note }) => note }
  ];
  return dataTable(
    {
      name: 'entities',
      title: 'Everything a figure can be about',
      description:
        'Places with their position, and countries, regions, groups, corridors and totals, with their names.',
      primaryKey: 'id',
      foreignKeys: [{ fields: 'parent', reference: { resource: '', fields: 'id' } }]
    },
    columns,
    atlas.entities.values()
  );
}

function corridors(knowledge: Knowledge): DataTable {
  const km = (
    name: 'length_km' | 'length_published_km' | 'length_measured_km',
    description: string
  ): Column<KnownCorridor> => ({
    name,
    type: 'number',
    description,
    constraints: { required: true, minimum: 0 },
    cell: (corridor) => corridorSummary(corridor)[name]
  });
  return dataTable(
    {
      name: 'corridors',
      title: 'Corridors',
      description: 'The named corridors with their length; their lines are in corridors.geojson.',
      primaryKey: 'id',
      foreignKeys: [{ fields: 'id', reference: { resource: 'entities', fields: 'id' } }]
    },
    [
      { ...id('An id of entities.csv'), cell: ({ plan }) => plan.id },
      {
        name: 'family',
        type: 'string',
        description: 'Which gateway or way it belongs to: its colour on the map',
        constraints: { required: true, enum: corridorFamilies },
        cell: ({ plan }) => plan.family
      },
      km('length_km', 'Whole length, passages by ship counted in'),
      km('length_published_km', 'The part of it that published lengths of sections make up'),
      km('length_measured_km', 'The part measured along the drawn line, which is shorter than the track'),
      {
        name: 'length_is_at_least',
        type: 'boolean',
        description: 'Whether a part is measured, so that the real length is greater',
        constraints: { required: true },
        cell: (corridor) => corridorSummary(corridor).length_is_at_least
      },
      {
        name: 'countries',
        type: 'string',
        description: `ISO 3166-1 alpha-2 in the order of the way, ${list}`,
        constraints: { required: true },
        cell: (corridor) =>
          corridorSummary(corridor)
            .countries.map(({ country }) => country)
            .join(';')
      },
      {
        name: 'borders',
        type: 'integer',
        description: 'Number of borders crossed by rail',
        constraints: { required: true, minimum: 0 },
        cell: (corridor) => corridorSummary(corridor).borders
      },
      {
        name: 'gauge_changes',
        type: 'string',
        description: `Where the gauge changes: a station, or a pair with ~ between, ${list}`,
        cell: (corridor) => corridorSummary(corridor).gauge_changes.join(';')
      },
      {
        name: 'sea_legs',
        type: 'string',
        description: `Passages by ship: a pair of stations with ~ between, ${list}`,
        cell: (corridor) => corridorSummary(corridor).sea_legs.join(';')
      }
    ],
    knowledge.corridors.values()
  );
}

function services({ atlas }: Knowledge): DataTable {
  const columns: readonly Column<ServiceRow>[] = [
    { ...id('The same on every row of a service'), cell: (row) => row.id },
    {
      name: 'name',
      type: 'string',
      description: 'Its name',
      constraints: { required: true },
      cell: ({ name }) => name
    },
    {
      name: 'origin',
      type: 'string',
      description: 'Where it starts: an id of entities.csv; empty where the source names only a country',
      cell: ({ origin }) => origin
    },
    {
      name: 'destination',
      type: 'string',
      description: 'Where it ends: an id of entities.csv; empty where the source names only a country',
      cell: ({ destination }) => destination
    },
    {
      name: 'via',
      type: 'string',
      description: `Ports it goes by: ids of entities.csv, ${list}; empty where no source names one`,
      cell: ({ via }) => via.join(';')
    },
    {
      name: 'first_run',
      type: 'string',
      description: 'ISO 8601 date, month or year',
      constraints: { pattern: String.raw`\d{4}(-\d{2}(-\d{2})?)?` },
      cell: ({ firstRun }) => firstRun
    },
    {
      name: 'km',
      type: 'number',
      description: 'Published length',
      constraints: { minimum: 0 },
      cell: ({ km }) => km
    },
    {
      name: 'days',
      type: 'string',
      description: 'Published days under way: a number or a range with a hyphen between',
      constraints: { pattern: String.raw`\d+(\.\d+)?(-\d+(\.\d+)?)?` },
      cell: ({ days }) => days
    },
    {
      name: 'status',
      type: 'string',
      description: 'Whether it runs, as far as the source tells',
      constraints: { required: true, enum: ['running', 'ended', 'unknown'] },
      cell: ({ status }) => status
    },
    {
      name: 'source',
      type: 'string',
      description: 'An id of sources.csv',
      constraints: { required: true },
      cell: ({ source }) => source
    },
    { name: 'note', type: 'string', description: 'Our own words', cell: ({ note }) => note }
  ];
  return dataTable(
    {
      name: 'services',
      title: 'Named block trains',
      description: 'One row a statement of one source; a service with several sources has several rows.',
      foreignKeys: [
        { fields: 'origin', reference: { resource: 'entities', fields: 'id' } },
        { fields: 'destination', reference: { resource: 'entities', fields: 'id' } },
        { fields: 'source', reference: { resource: 'sources', fields: 'id' } }
      ]
    },
    columns,
    atlas.services
  );
}

/** The tables of places and of everything else that has a name, of corridors and of services. */
export function placeTables(knowledge: Knowledge): readonly DataTable[] {
  return [entities(knowledge), corridors(knowledge), services(knowledge)];
}
