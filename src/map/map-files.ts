import { decodeMapData, decodeMapNames } from '../atlas/map-data-decode';
import type { Language } from '../atlas/language';
import type { MapNames } from '../atlas/map-data';
import { versioned } from '../view/versioned';

export type KeyedMapData = ReturnType<typeof decodeMapData>;

async function json(file: string): Promise<unknown> {
  const url = versioned(file);
  const answer = await fetch(url);
  if (!answer.ok) throw new Error(`${url} answered ${String(answer.status)}.`);
  return answer.json();
}

/** Fetches the network from `{base}map/network.json`. Rejects where it is missing or not well formed. */
export async function fetchMapData(base: string): Promise<KeyedMapData> {
  return decodeMapData(await json(`${base}map/network.json`));
}

/** Fetches the names in one language from `{base}map/names.{language}.json`. Rejects likewise. */
export async function fetchMapNames(
  base: string,
  language: Language,
  data: Promise<KeyedMapData>
): Promise<MapNames> {
  const [names, network] = await Promise.all([json(`${base}map/names.${language}.json`), data]);
  return decodeMapNames(names, network);
}
