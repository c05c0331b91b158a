/** A stop of the strip, already in the page's language. */
export interface StripStop {
  readonly id: string;
  readonly name: string;
  /** Path of the page of the place that stands here, without the base; null where there is none. */
  readonly path: string | null;
  /** Kilometres from the first stop as text, `≥ ` before it where some are measured. */
  readonly km: string;
  /** What happens between this stop and the next, or here. */
  readonly marks: readonly string[];
  /** The stretch to the next stop. */
  readonly next: 'rail' | 'sea' | 'construction' | 'end';
}
