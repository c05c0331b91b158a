import type { Atlas, Entity, Observation } from '../../atlas/atlas';
import { nameIn, type Language } from '../../atlas/language';
import { observationColumns } from './figure-tables';
import { attribution, dataLicence, dataVersion } from './licence';
import { csvOf, type Column } from './table';

type Field = Pick<Column<Observation>, 'name' | 'cell'>;

/** The figures of one entity. */
function figuresOf({ observations }: Atlas, { id }: Entity): Observation[] {
  return observations.filter(({ entity }) => entity === id);
}

/**
 * The figures of one entity as CSV. A row stands by itself: beside the ids it has the names in `language`, the source
 * with publisher, date and address, licence and version.
 */
export function entityCsv(atlas: Atlas, entity: Entity, language: Language): string {
  const nameOf = (id: string | null): string | null => {
    const names = atlas.entities.get(id ?? '')?.names;
    return names === undefined ? null : nameIn(names, language);
  };
  const sourceOf = ({ source }: Observation) => atlas.sources.get(source);
  const added: Readonly<Record<string, readonly Field[]>> = {
    entity: [{ name: 'entity_name', cell: ({ entity: id }) => nameOf(id) }],
    metric: [
      { name: 'metric_name', cell: ({ metric }) => atlas.metrics.get(metric)?.names[language] ?? null }
    ],
    counterpart: [{ name: 'counterpart_name', cell: ({ counterpart }) => nameOf(counterpart) }],
    source: [
      { name: 'source_title', cell: (row) => sourceOf(row)?.title ?? null },
      { name: 'source_publisher', cell: (row) => sourceOf(row)?.publisher ?? null },
      { name: 'source_published', cell: (row) => sourceOf(row)?.published ?? null },
      { name: 'source_url', cell: (row) => sourceOf(row)?.url ?? null }
    ],
    note: [
      { name: 'licence', cell: () => dataLicence.name },
      { name: 'credit', cell: () => attribution },
      { name: 'version', cell: () => dataVersion }
    ]
  };
  const fields = observationColumns.flatMap((column): Field[] => [column, ...(added[column.name] ?? [])]);
  return csvOf(
    fields.map(({ name }) => name),
    figuresOf(atlas, entity).map((row) => fields.map(({ cell }) => cell(row)))
  );
}

/** The figures of one entity as JSON, with its names, the metrics and the sources they rest on, licence and version. */
export function entityJson(atlas: Atlas, entity: Entity, language: Language): string {
  const figures = figuresOf(atlas, entity);
  return JSON.stringify({
    ...{
      licence: dataLicence.name,
      licence_url: dataLicence.path,
      credit: attribution,
      version: dataVersion
    },
    entity: { ...entity, name: nameIn(entity.names, language) },
    metrics: [...new Set(figures.map(({ metric }) => metric))].flatMap((id) => {
      const metric = atlas.metrics.get(id);
      return metric === undefined
        ? []
        : [{ id, name: metric.names[language], definition: metric.definitions[language], unit: metric.unit }];
    }),
    // The entity is told once; what is not known is left out.
    figures: figures.map((figure) =>
      Object.fromEntries(
        Object.entries(figure).filter(([key, value]) => key !== 'entity' && value !== null && value !== '')
      )
    ),
    sources: [...new Set(figures.map(({ source }) => source))].map((source) => atlas.sources.get(source))
  });
}
