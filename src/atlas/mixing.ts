import type { Atlas } from './atlas';
import type { Figure } from './figure';
import { lengthOf } from './period';

/** In what way two figures differ so that they may not stand together. */
export type MixingReason =
  | 'never-with'
  | 'metric'
  | 'unit'
  | 'stat'
  | 'direction'
  | 'period-length'
  | 'scope'
  | 'counterpart'
  | 'entity'
  | 'not-a-flow'
  | 'overlap';

/** Why figures may not be charted or added together: the first two that do not fit, and how. */
export interface MixingFault {
  readonly reason: MixingReason;
  readonly a: Figure;
  readonly b: Figure;
}

/**
 * `chart`: as points of one line, so of one entity.
 * `add`: as a sum, over periods or over entities, so nothing may be counted twice.
 */
export type MixingPurpose = 'chart' | 'add';

function sameLength(a: Figure, b: Figure): boolean {
  const [x, y] = [lengthOf(a.period), lengthOf(b.period)];
  return x.unit === y.unit && x.count === y.count;
}

/** A scope that only repeats what the source calls the trains may stand with the scope it may mean. */
function scopesFit(a: string | null, b: string | null): boolean {
  const trains = ['ce', 'ce+ca'];
  return (
    a === b ||
    (a === 'ce-worded' && b !== null && trains.includes(b)) ||
    (b === 'ce-worded' && a !== null && trains.includes(a))
  );
}

function reasonBetween(
  metrics: Atlas['metrics'],
  purpose: MixingPurpose,
  a: Figure,
  b: Figure
): MixingReason | null {
  if (a.metric !== b.metric) {
    return metrics.get(a.metric)?.neverWith.includes(b.metric) === true ? 'never-with' : 'metric';
  }
  if (a.unit !== b.unit) return 'unit';
  if (a.stat !== b.stat) return 'stat';
  if (a.direction !== b.direction) return 'direction';
  if (!scopesFit(a.scope, b.scope)) return 'scope';
  if (a.counterpart !== b.counterpart) return 'counterpart';
  // Figures as of a day have no length to differ in.
  if (metrics.get(a.metric)?.kind === 'flow' && !sameLength(a, b)) return 'period-length';
  if (purpose === 'chart') return a.entity === b.entity ? null : 'entity';
  if (metrics.get(a.metric)?.kind !== 'flow' || a.stat !== 'value') return 'not-a-flow';
  const together = a.period.start < b.period.end && b.period.start < a.period.end;
  return a.entity === b.entity && together ? 'overlap' : null;
}

/**
 * Why `figures` may not be charted or added together, or null where they may. A wording that may mean either
 * scope (`ce-worded`) is let in, but not with both: `ce` and `ce+ca` are different counts.
 * For adding over entities it is the caller who knows whether one lies within another.
 */
export function mixingFault(
  metrics: Atlas['metrics'],
  purpose: MixingPurpose,
  figures: readonly Figure[]
): MixingFault | null {
  for (const [index, a] of figures.entries()) {
    for (const b of figures.slice(index + 1)) {
      const reason = reasonBetween(metrics, purpose, a, b);
      if (reason !== null) return { reason, a, b };
    }
  }
  return null;
}
