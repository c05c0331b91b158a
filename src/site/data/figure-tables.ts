import { allSources } from '../../atlas/all-sources';
import { directions, qualifiers, stats, type Atlas, type Metric, type Observation } from '../../atlas/atlas';
import { scopes } from '../../atlas/scope';
import { dataTable, type Column, type DataTable } from './table';

const date = String.raw`\d{4}(-\d{2}(-\d{2})?)?`;
const metricKinds = ['flow', 'stock', 'attribute', 'date'] as const satisfies readonly Metric['kind'][];
const sourceKinds = ['original', 'reprint', 'mirror', 'unknown'] as const;

/** The columns that say what a figure is; the source is named by its id. */
export const observationColumns: readonly Column<Observation>[] = [
  {
    name: 'entity',
    type: 'string',
    description: 'What the figure is about: an id of entities.csv',
    constraints: { required: true },
    cell: ({ entity }) => entity
  },
  {
    name: 'metric',
    type: 'string',
    description: 'What is counted: an id of metrics.csv',
    constraints: { required: true },
    cell: ({ metric }) => metric
  },
  {
    name: 'stat',
    type: 'string',
    description:
      'value; growth_yoy: percent against the same period a year before; share: percent of a whole; cumulative: since the start named in the period; an average, extreme or capacity; forecast: an estimate of what is to come',
    constraints: { required: true, enum: stats },
    cell: ({ stat }) => stat
  },
  {
    name: 'counterpart',
    type: 'string',
    description: 'With whom, to where or of which: an id of entities.csv; empty for the whole',
    cell: ({ counterpart }) => counterpart
  },
  {
    name: 'scope',
    type: 'string',
    description:
      'Which trains, trade or part is counted. Figures of different scopes are never added up or put in one series',
    constraints: { enum: scopes },
    cell: ({ scope }) => scope
  },
  {
    name: 'direction',
    type: 'string',
    description: 'Seen from China; empty where it does not apply',
    constraints: { enum: directions },
    cell: ({ direction }) => direction
  },
  {
    name: 'period',
    type: 'string',
    description: 'ISO 8601: a year, month or day, or an inclusive range of two with a slash between',
    constraints: { required: true, pattern: `${date}(/${date})?` },
    cell: ({ period }) => period
  },
  {
    name: 'value',
    type: 'number',
    description: 'A plain number in the unit of the row; empty for a metric of kind date',
    cell: ({ value }) => (typeof value === 'number' ? value : null)
  },
  {
    name: 'date',
    type: 'string',
    description: 'The value of a metric of kind date, ISO 8601; empty for all others',
    constraints: { pattern: date },
    cell: ({ value }) => (typeof value === 'string' ? value : null)
  },
  {
    name: 'unit',
    type: 'string',
    description: 'The unit of the metric; % for growth and share',
    constraints: { required: true },
    cell: ({ unit }) => unit
  },
  {
    name: 'qualifier',
    type: 'string',
    description: 'How the source words the number',
    constraints: { required: true, enum: qualifiers },
    cell: ({ qualifier }) => qualifier
  },
  {
    name: 'source',
    type: 'string',
    description: 'An id of sources.csv',
    constraints: { required: true },
    cell: ({ source }) => source
  },
  {
    name: 'note',
    type: 'string',
    description: 'Our own words; doubtful where there is reason to doubt the source',
    cell: ({ note }) => note
  }
];

function observations(atlas: Atlas): DataTable {
  return dataTable(
    {
      name: 'observations',
      title: 'Figures',
      description:
        'One row a statement of one source. Sources that disagree, and sources that say the same, are rows of their own.',
      foreignKeys: [
        { fields: 'entity', reference: { resource: 'entities', fields: 'id' } },
        { fields: 'metric', reference: { resource: 'metrics', fields: 'id' } },
        { fields: 'counterpart', reference: { resource: 'entities', fields: 'id' } },
        { fields: 'source', reference: { resource: 'sources', fields: 'id' } }
      ]
    },
    observationColumns,
    atlas.observations
  );
}

function metrics(atlas: Atlas): DataTable {
  const text = (name: string, description: string, cell: (metric: Metric) => string): Column<Metric> => ({
    name,
    type: 'string',
    description,
    constraints: { required: true },
    cell
  });
  return dataTable(
    {
      name: 'metrics',
      title: 'What is counted',
      description: 'Each metric with its definition and unit, and the metrics it must not be mixed with.',
      primaryKey: 'id'
    },
    [
      text('id', 'Named by observations.csv', ({ id }) => id),
      text('name_en', 'English name', ({ names }) => names.en),
      text('name_zh', 'Chinese name', ({ names }) => names.zh),
      text('definition_en', 'English definition', ({ definitions }) => definitions.en),
      text('definition_zh', 'Chinese definition', ({ definitions }) => definitions.zh),
      text('unit', 'Unit of its values; money as ISO 4217', ({ unit }) => unit),
      {
        name: 'kind',
        type: 'string',
        description:
          'flow: adds up over time and directions; stock: as of a day; attribute: a property; date: a date',
        constraints: { required: true, enum: metricKinds },
        cell: ({ kind }) => kind
      },
      {
        name: 'never_with',
        type: 'string',
        description: 'Ids of the metrics it must not be mixed with, a semicolon between',
        cell: ({ neverWith }) => neverWith.join(';')
      }
    ],
    atlas.metrics.values()
  );
}

function sources(atlas: Atlas): DataTable {
  return dataTable(
    {
      name: 'sources',
      title: 'Sources',
      description: 'Sources of figures, services and network.',
      primaryKey: 'id'
    },
    [
      {
        name: 'id',
        type: 'string',
        description: 'Named by the other files',
        constraints: { required: true },
        cell: ({ id }) => id
      },
      {
        name: 'title',
        type: 'string',
        description: 'In square brackets where it is ours, because the source shows none',
        constraints: { required: true },
        cell: ({ title }) => title
      },
      {
        name: 'publisher',
        type: 'string',
        description: 'Who published it',
        cell: ({ publisher }) => publisher
      },
      {
        name: 'published',
        type: 'string',
        description: 'ISO 8601 date, month or year; empty where not known',
        constraints: { pattern: date },
        cell: ({ published }) => published
      },
      {
        name: 'url',
        type: 'string',
        description: 'Empty for a mirror: nobody is sent to a copy',
        constraints: { pattern: String.raw`https?://\S+` },
        cell: ({ url }) => url
      },
      {
        name: 'kind',
        type: 'string',
        description:
          "original: the publisher's own page; reprint: another publisher's page that says whose text it carries; mirror: read only as a copy; unknown: we cannot tell",
        constraints: { required: true, enum: sourceKinds },
        cell: ({ kind }) => kind
      }
    ],
    [...allSources(atlas)].sort((a, b) => (a.id < b.id ? -1 : 1))
  );
}

/** The tables of figures, of what they count and of who says so. */
export function figureTables(atlas: Atlas): readonly DataTable[] {
  return [observations(atlas), metrics(atlas), sources(atlas)];
}
