import type { Metric, Observation } from './atlas';
import { figuresOf, type Figure } from './figure';
import { inEachLanguage } from './language';

/** A metric for tests, named by its id. */
export function metricFixture(
  id: string,
  kind: Metric['kind'],
  change: { readonly names?: Partial<Metric['names']> } = {}
): readonly [string, Metric] {
  const ids = inEachLanguage(() => id);
  const names = { ...ids, ...change.names };
  return [id, { id, names, definitions: ids, unit: id, kind, neverWith: [] }];
}

/** A row for tests: the trains of Alashankou in 2021 as China Railway counts them, unless changed. */
function rowFixture(change: Partial<Observation> = {}): Observation {
  return {
    entity: 'alashankou',
    metric: 'trips',
    stat: 'value',
    counterpart: null,
    scope: 'ce+ca',
    direction: 'both',
    period: '2021',
    value: 5848,
    unit: 'trips',
    qualifier: 'exact',
    source: 'index1520-2022-alashankou-6000',
    note: '',
    ...change
  };
}

/** The figures of rows of Alashankou, as the atlas would join them. */
export function figuresFixture(
  metrics: ReadonlyMap<string, Metric>,
  ...changes: readonly Partial<Observation>[]
): readonly Figure[] {
  return figuresOf({ metrics, observations: changes.map(rowFixture) }, 'alashankou');
}
