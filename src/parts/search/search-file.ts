import * as v from 'valibot';
import { nameLanguages } from '../../atlas/language';

/** What a thing found can be. `train`: a named block train; `page`: a page of text. */
const thingKinds = [
  'port',
  'bonded-zone',
  'crossing',
  'hub',
  'destination',
  'corridor',
  'region',
  'country',
  'service-total',
  'train',
  'page'
] as const;
export type ThingKind = (typeof thingKinds)[number];

const names = v.object({ ...v.entriesFromList(nameLanguages, v.optional(v.string())), en: v.string() });

/** All that can be found, in every language: one file for all readers. */
export const searchFile = v.object({
  things: v.array(
    v.tuple([
      v.picklist(thingKinds),
      /** After the language: `ports/horgos/`. */
      v.string(),
      /** A country's code (ISO 3166-1 alpha-2); of a train its ends, as places in `things`. */
      v.union([v.string(), v.array(v.number())]),
      names,
      /** Further names, each after its language tag. */
      v.array(v.tuple([v.string(), v.string()]))
    ])
  ),
  measures: v.array(
    v.tuple([
      /** The metric's id, which is also the key of its chart. */
      v.string(),
      names,
      /** What it has been counted for, most figures first, as places in `things`: with a chart of it, and without. */
      v.array(v.number()),
      v.array(v.number())
    ])
  )
});
export type SearchFile = v.InferOutput<typeof searchFile>;
