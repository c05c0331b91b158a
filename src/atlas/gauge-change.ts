import type { Gauge } from './atlas';
import type { Leg } from './way';

/** Where a train's gauge runs out: between the two stations both gauges lie side by side, or it is one station. */
export interface GaugeChange {
  /** Ids of the stations between which both gauges exist, in the order of the way; equal where there is one. */
  readonly from: string;
  readonly to: string;
  /** Gauges in mm that the train could have had up to here. */
  readonly before: readonly Gauge[];
  /** Gauges in mm that it can have from here on. */
  readonly after: readonly Gauge[];
}

/**
 * The changes of gauge along a way: the gauges that a train can keep are followed from section to section, and
 * where none is left it changes, once. A ship sets out anew: what comes after it is no change of gauge.
 */
export function gaugeChanges(legs: readonly Leg[]): GaugeChange[] {
  const changes: GaugeChange[] = [];
  let kept: readonly Gauge[] = [];
  legs.forEach(({ section, start }, index) => {
    if (section.sea) {
      kept = [];
      return;
    }
    const left = kept.length === 0 ? section.gauges : kept.filter((gauge) => section.gauges.includes(gauge));
    if (left.length > 0) {
      kept = left;
      return;
    }
    // Back over the sections that the new gauge also lies on: there both exist side by side.
    let first = index;
    while (hasAny(legs[first - 1], section.gauges)) first--;
    changes.push({
      from: legs[first]?.start.id ?? start.id,
      to: start.id,
      before: kept,
      after: section.gauges
    });
    kept = section.gauges;
  });
  return changes;
}

function hasAny(leg: Leg | undefined, gauges: readonly Gauge[]): boolean {
  return leg !== undefined && leg.section.gauges.some((gauge) => gauges.includes(gauge));
}
