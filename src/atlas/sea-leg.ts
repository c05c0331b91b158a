import { drawnKm } from './length';
import type { Leg } from './way';

/** A passage by ship, from port to port. */
export interface SeaLeg {
  readonly from: string;
  readonly to: string;
  /** Measured on the drawn line. */
  readonly km: number;
}

/** The passages by ship along a way, each in one, however many sections it is drawn of. */
export function seaLegs(legs: readonly Leg[]): SeaLeg[] {
  const passages: SeaLeg[] = [];
  legs.forEach(({ section, start, end }, index) => {
    if (!section.sea) return;
    const before = legs[index - 1]?.section.sea ? passages.pop() : undefined;
    passages.push({
      from: before?.from ?? start.id,
      to: end.id,
      km: (before?.km ?? 0) + drawnKm(section.coordinates)
    });
  });
  return passages;
}
