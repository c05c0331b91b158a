import type { Picture } from './picture';

/** What can be downloaded of one chart or table, made when it is asked for. */
export interface Offer {
  /** Of the file, without its ending. */
  readonly name: string;
  readonly csv: () => string;
  readonly picture: () => Picture;
}
