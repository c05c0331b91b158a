import type { Atlas, Source } from './atlas';

/** The sources of figures, services and network; one that stands in both tables under one id comes once. */
export function allSources({
  networkSources,
  sources
}: Pick<Atlas, 'networkSources' | 'sources'>): readonly Source[] {
  return [...new Map([...networkSources, ...sources]).values()];
}
