import type { Strand, StrandStep } from '../bundle';
import { toMercator, type Point } from './mercator';
import { seaArc } from './sea-arc';
import { measuredLine } from './smooth-line';
import { taper, type Change } from './taper';

/** A point of a strand's smoothed line. */
export interface Sample {
  readonly point: Point;
  /** Slots to the right. */
  readonly offset: number;
  readonly step: StrandStep;
}

/**
 * A strand's line for one zoom, in pixels: its track with corners rounded, more so the more lines run side by side,
 * and its offset changing gently where it changes its slot.
 *
 * Two samples stand half a pixel before and after every place where `breaks` says that one step looks different
 * from the next, so that the line can be cut there.
 * @param scale Pixels of the Mercator square's side.
 * @param pitch Pixels of a slot.
 */
export function strandShape(
  { steps }: Strand,
  scale: number,
  pitch: number,
  breaks: (one: StrandStep, next: StrandStep) => boolean
): Sample[] {
  const [firstStep] = steps;
  if (!firstStep) return [];
  const points: Point[] = [];
  const ends: number[] = [];
  let length = 0;
  for (const { section, forward } of steps) {
    const track = section.sea ? seaArc(section.coordinates) : section.coordinates;
    for (const position of forward ? track : track.toReversed()) {
      const [x, y] = toMercator(position);
      const point: Point = [x * scale, y * scale];
      const last = points.at(-1);
      if (last) length += Math.sqrt((point[0] - last[0]) ** 2 + (point[1] - last[1]) ** 2);
      points.push(point);
    }
    ends.push(length);
  }
  const reachFor = (width: number): number => pitch * (1.1 * width + 1.5);
  const line = measuredLine(points, reachFor(Math.max(...steps.map(room))));
  const { slots, widths } = changesAlong(steps, ends, pitch);
  const stops = [line.length];
  for (const { start, end } of slots) stops.push(start, end);
  steps.forEach((step, index) => {
    const next = steps[index + 1];
    const end = ends[index] ?? 0;
    if (next && breaks(step, next)) stops.push(end - 0.5, end + 0.5);
  });
  stops.sort((a, b) => a - b);

  const offsetAt = taper(firstStep.slot, slots);
  const widthAt = taper(room(firstStep), widths);
  const samples: Sample[] = [];
  let [step, vertex, stop, change] = [0, 0, 0, 0];
  for (let t = 0; ;) {
    const reach = reachFor(widthAt(t));
    while (step < steps.length - 1 && t > (ends[step] ?? 0)) step++;
    samples.push({ point: line.smooth(t, reach), offset: offsetAt(t), step: steps[step] ?? firstStep });
    if (t >= line.length) return samples;
    // On to the next sample: over the straight at one go, in short steps through bends and changes of offset.
    let next = t + Math.max(1.5, reach / 4);
    while ((line.vertices[vertex] ?? Infinity) + reach <= t) vertex++;
    next = Math.max(next, (line.vertices[vertex] ?? line.length) - reach);
    while ((slots[change]?.end ?? Infinity) <= t) change++;
    for (let index = change; index < slots.length; index++) {
      const { start, end, from, to } = slots[index] ?? { start: Infinity, end: 0, from: 0, to: 0 };
      if (start > t) break;
      if (from !== to) next = Math.min(next, t + (end - start) / (24 * Math.abs(to - from)));
    }
    while ((stops[stop] ?? Infinity) <= t) stop++;
    t = Math.min(next, stops[stop] ?? line.length);
  }
}

/** Slots that a step's bends are wide enough for. A ship's course is no track, so that it bends at leisure. */
function room({ section, beside }: StrandStep): number {
  return beside + (section.sea ? 12 : 0);
}

/** Changes of slot, and of the room for bends, by the distance along the strand. */
function changesAlong(
  steps: readonly StrandStep[],
  ends: readonly number[],
  pitch: number
): { slots: Change[]; widths: Change[] } {
  const slots: Change[] = [];
  const widths: Change[] = [];
  let [lastStart, lastEnd] = [0, 0];
  steps.forEach((step, index) => {
    const next = steps[index + 1];
    if (!next || (step.company === next.company && step.slot === next.slot && room(step) === room(next)))
      return;
    // Long enough that no line leans more than about one in five.
    const reach =
      pitch * (1 + 1.75 * Math.max(Math.abs(step.beside - next.beside), Math.abs(step.slot - next.slot)));
    // On the side with fewer lines, so that none is pushed onto a neighbour that has not left yet; at a port at sea.
    const side =
      step.section.sea === next.section.sea ? step.beside - next.beside : step.section.sea ? -1 : 1;
    const middle = (ends[index] ?? 0) + Math.sign(side) * reach;
    const start = Math.max(lastStart, middle - reach);
    const end = Math.max(lastEnd, middle + reach, start + reach);
    [lastStart, lastEnd] = [start, end];
    slots.push({ start, end, from: step.slot, to: next.slot });
    widths.push({ start, end, from: room(step), to: room(next) });
  });
  return { slots, widths };
}
