import type { KnownService, Knowledge } from '../atlas/knowledge';
import type { Language } from '../atlas/language';
import { describeWay } from '../atlas/way-summary';
import { wholeNumber } from '../i18n/number';
import { entityLink } from './page-links';
import type { PageLink } from './page-model';

/** A named block train as a page lists it. */
export interface ServiceEntry {
  readonly id: string;
  readonly name: string;
  readonly ends: readonly PageLink[];
  readonly ports: readonly PageLink[];
  readonly firstRun: string | null;
  /** What each source says. */
  readonly statements: readonly {
    readonly km: string | null;
    readonly days: string | null;
    readonly publisher: string;
    readonly published: string;
    readonly url: string | null;
  }[];
  /** Our km for each way, `≥ ` before it where some are measured; empty where its ends are off the network. */
  readonly ours: readonly string[];
}

/** What there is to say of a service, in a language. */
export function serviceEntry(
  { atlas, graph, shares }: Knowledge,
  { service, ways }: KnownService,
  language: Language
): ServiceEntry {
  const link = (id: string | null): PageLink[] => {
    const found = id === null ? null : entityLink(atlas, id, language);
    return found === null ? [] : [found];
  };
  return {
    id: service.id,
    name: service.name,
    ends: [...link(service.origin), ...link(service.destination)],
    ports: service.via.flatMap(link),
    firstRun: service.statements.find(({ firstRun }) => firstRun !== null)?.firstRun ?? null,
    statements: service.statements.map(({ km, days, source }) => {
      const { publisher, published, url } = atlas.sources.get(source) ?? {
        publisher: source,
        published: '',
        url: null
      };
      return { km: km === null ? null : wholeNumber(km, language), days, publisher, published, url };
    }),
    ours: ways.ok
      ? [...new Set(ways.ways.map(({ way }) => kmText(describeWay(graph, way, shares).length, language)))]
      : []
  };
}

/** A length in whole km, without a sign; where some are measured, rounded down, since it is a lower bound. */
export function bareKm(
  { totalKm, atLeast }: { totalKm: number; atLeast: boolean },
  language: Language
): string {
  return wholeNumber(atLeast ? Math.floor(totalKm) : totalKm, language);
}

/** The same with `≥ ` before it where it is a lower bound. */
export function kmText(length: { totalKm: number; atLeast: boolean }, language: Language): string {
  return (length.atLeast ? '≥ ' : '') + bareKm(length, language);
}
