/** A symbol on the screen, its middle in pixels. */
export interface Candidate {
  readonly place: string;
  readonly x: number;
  readonly y: number;
  /** 0 is the highest. */
  readonly rank: number;
}

/** Half the side of the square round a symbol's middle that picks it, in pixels (24 px; 44 px for a finger). */
export function reachOf(pointerType: string): number {
  return pointerType === 'touch' ? 22 : 12;
}

/** The place whose symbol is nearest to the pointer and within reach of it; of two as near, the higher in rank. */
export function nearest(
  candidates: readonly Candidate[],
  pointer: { readonly x: number; readonly y: number },
  reach: number
): string | null {
  let best: (Candidate & { distance: number }) | null = null;
  for (const candidate of candidates) {
    const [dx, dy] = [Math.abs(candidate.x - pointer.x), Math.abs(candidate.y - pointer.y)];
    if (dx > reach || dy > reach) continue;
    const distance = Math.hypot(dx, dy);
    if (
      !best ||
      distance < best.distance - 0.5 ||
      (distance < best.distance + 0.5 && candidate.rank < best.rank)
    )
      best = { ...candidate, distance };
  }
  return best?.place ?? null;
}
