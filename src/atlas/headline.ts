import type { Atlas, Entity, EntityKind, Stat } from './atlas';
import type { Figure } from './figure';
import { mainScope } from './main-scope';
import { calendarYear, isYearToDate } from './period';

/** A key figure of an entity, with the published growth for the same thing and period where there is one. */
export interface Headline {
  readonly figure: Figure;
  readonly growth: Figure | null;
}

interface Want {
  readonly metric: string;
  readonly stat?: Stat;
  /** The figure is by its nature between two ends, so the newest of any counterpart will do. */
  readonly between?: true;
}

const trains: readonly Want[] = [{ metric: 'trips' }, { metric: 'teu' }, { metric: 'cargo_tonnes' }];

/** What matters most about each kind of thing, first things first. At most six are found and shown. */
const wanted: Readonly<Record<EntityKind, readonly Want[]>> = {
  port: [
    { metric: 'trips' },
    { metric: 'cargo_tonnes' },
    { metric: 'port_trade_value' },
    { metric: 'routes' },
    { metric: 'destination_countries' },
    { metric: 'teu' },
    { metric: 'cargo_value' }
  ],
  'bonded-zone': [
    { metric: 'trade_value' },
    { metric: 'trade_value_usd' },
    { metric: 'ecommerce_value' },
    { metric: 'cargo_tonnes' },
    { metric: 'visitors' },
    { metric: 'companies' },
    { metric: 'area_km2' },
    { metric: 'opened' }
  ],
  crossing: [
    { metric: 'trips' },
    { metric: 'teu' },
    { metric: 'cargo_tonnes' },
    { metric: 'wagons' },
    { metric: 'trips', stat: 'capacity_per_day' },
    { metric: 'teu', stat: 'capacity_per_year' },
    { metric: 'transshipment_time' },
    { metric: 'opened' }
  ],
  hub: [
    ...trains,
    { metric: 'cargo_value' },
    { metric: 'cargo_value_cny' },
    { metric: 'routes' },
    { metric: 'destination_cities' },
    { metric: 'first_train' }
  ],
  destination: [
    { metric: 'trips' },
    { metric: 'trips', stat: 'per_week' },
    { metric: 'teu' },
    { metric: 'transit_days', between: true },
    { metric: 'first_train' },
    { metric: 'first_arrival' },
    { metric: 'origin_cities' },
    { metric: 'terminals' },
    { metric: 'first_train', between: true },
    { metric: 'first_arrival', between: true }
  ],
  corridor: [
    ...trains,
    { metric: 'length_km' },
    { metric: 'transit_days' },
    { metric: 'transit_days', between: true },
    { metric: 'opened' },
    { metric: 'opened', stat: 'forecast' },
    { metric: 'cost' }
  ],
  region: [
    { metric: 'trade_value' },
    { metric: 'trade_value_usd' },
    { metric: 'trips' },
    { metric: 'partner_countries' },
    { metric: 'bonded_zones' },
    { metric: 'cargo_tonnes' },
    { metric: 'teu' }
  ],
  country: [...trains, { metric: 'containers' }, { metric: 'trade_value' }],
  'service-total': [
    { metric: 'trips' },
    { metric: 'teu' },
    { metric: 'cargo_value' },
    { metric: 'trips', stat: 'cumulative' },
    { metric: 'destination_cities' },
    { metric: 'destination_countries' }
  ],
  group: [...trains, { metric: 'trips', stat: 'share', between: true }],
  organisation: trains
};

const most = 6;
const fewest = 3;

/** Scopes from the one that says most about a whole place to narrower ones; others are never a key figure. */
function scopeOrder(main: string | null): readonly (string | null)[] {
  const general = [null, 'ce-worded', 'ce', 'ce+ca', 'ca', 'transit', 'erai', 'china-eu', 'one-company'];
  const cargo = ['rail', 'train-cargo', 'all-modes'];
  const extent = ['registered', 'city'];
  return [...new Set([main, ...general, ...cargo, ...extent])];
}

/** A scope whose newest figure is older than this, in days, than that of another scope gives way to it. */
const stale = { flow: 366, stock: 0, attribute: 0 };

/** A flow that ended this many days before the newest figure of the same place is history, not a key figure. */
const oldest = 5 * 366;

/** Shorter stretches than this, in days, say little of a flow. */
const shortest = 28;

/**
 * The latest of figures about one thing (newest first): the latest calendar year, unless something longer than a
 * month is newer by two years or more.
 */
function latest(kind: 'flow' | 'stock' | 'attribute' | 'date', figures: readonly Figure[]): Figure | null {
  const [newest] = figures;
  if (newest === undefined) return null;
  if (kind === 'date') {
    // What most sources say, not what was said last.
    return figures.reduce((best, each) => (each.statements.length > best.statements.length ? each : best));
  }
  if (kind !== 'flow' || newest.stat !== 'value') return newest;
  const stretches = figures.filter(({ period }) => period.end - period.start >= shortest);
  const annual = stretches.find(({ period }) => calendarYear(period) !== null);
  const [stretch] = [...stretches.filter(({ period }) => isYearToDate(period)), ...stretches];
  if (annual === undefined) return stretch ?? newest;
  if (stretch === undefined) return annual;
  return lastYear(stretch) - lastYear(annual) >= 2 ? stretch : annual;
}

/** Whether it counts both directions and every partner. */
function isWhole({ counterpart, direction }: Figure): boolean {
  return counterpart === null && (direction === null || direction === 'both');
}

function lastYear({ period }: Figure): number {
  return (period.to ?? period.from).year;
}

/** The published growth that belongs to a value: of the same thing over the same period, undisputed; null where there is none. */
export function growthFor(figure: Figure, figures: readonly Figure[]): Figure | null {
  if (figure.stat !== 'value') return null;
  const found = figures.find(
    (each) =>
      each.stat === 'growth_yoy' &&
      each.metric === figure.metric &&
      each.scope === figure.scope &&
      each.direction === figure.direction &&
      each.counterpart === figure.counterpart &&
      each.period.start === figure.period.start &&
      each.period.end === figure.period.end
  );
  return found === undefined || found.doubtful || found.rivals.length > 0 ? null : found;
}

/**
 * The key figures of an entity, at most six: for each metric that matters for its kind the latest figure of the
 * whole (both directions, no counterpart) in its main scope. A calendar year goes before shorter stretches; for
 * the first metric the year so far is added where it is newer than the year shown. Doubtful figures never lead.
 * Where the rule finds fewer than three, the newest other figures fill up.
 * `figures` are those of the entity as `figuresOf` gives them.
 */
export function headlines(
  metrics: Atlas['metrics'],
  { kind }: Pick<Entity, 'kind'>,
  figures: readonly Figure[]
): readonly Headline[] {
  const scopes = scopeOrder(mainScope(figures));
  const sure = figures.filter(({ doubtful }) => !doubtful);
  const newestEnd = Math.max(...sure.map(({ period }) => period.end));
  const age = ({ period }: Figure): number => newestEnd - period.end;
  const chosen: Figure[] = [];

  for (const [index, { metric, stat = 'value', between = false }] of wanted[kind].entries()) {
    const metricKind = metrics.get(metric)?.kind;
    if (metricKind === undefined) continue;
    const about = sure.filter(
      (figure) =>
        figure.metric === metric && figure.stat === stat && (figure.counterpart !== null) === between
    );
    const whole = about.filter(isWhole);
    const candidates = between || metricKind === 'date' || whole.length === 0 ? about : whole;
    const found = scopes.flatMap((scope) => {
      const ofScope = candidates.filter((figure) => figure.scope === scope);
      const figure = latest(metricKind, ofScope);
      return figure === null ? [] : [{ figure, ofScope }];
    });
    const newest = Math.max(...found.map(({ figure }) => figure.period.end));
    const first =
      metricKind === 'date'
        ? found[0]
        : found.find(({ figure }) => newest - figure.period.end <= stale[metricKind]);
    if (first === undefined) continue;
    const { figure: best, ofScope } = first;
    if (metricKind === 'flow' && age(best) > oldest) continue;
    if (chosen.some((each) => each.metric === metric && each.stat === stat)) continue;
    const soFar = ofScope.find(({ period }) => isYearToDate(period) && period.end - period.start >= shortest);
    if (index === 0 && soFar !== undefined && stat === 'value' && lastYear(soFar) > lastYear(best)) {
      chosen.push(soFar);
    }
    chosen.push(best);
    // A year that gave way to a newer stretch is still worth seeing for the first metric.
    const annual = ofScope.find(({ period }) => calendarYear(period) !== null);
    if (index === 0 && annual !== undefined && !chosen.includes(annual)) chosen.push(annual);
  }

  const shown = chosen.slice(0, most);
  for (const figure of [...sure.filter(isWhole), ...sure]) {
    if (shown.length >= fewest) break;
    const repeats = shown.some(({ metric, stat }) => metric === figure.metric && stat === figure.stat);
    if (figure.stat !== 'growth_yoy' && !repeats) shown.push(figure);
  }
  return shown.map((figure) => ({ figure, growth: growthFor(figure, figures) }));
}
