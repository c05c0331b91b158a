import type { KnownService, Knowledge } from '../atlas/knowledge';
import type { Language } from '../atlas/language';
import { wholeNumber } from '../i18n/number';
import { kmText } from './km-text';
import { entityLink, pathOf } from './page-links';
import type { PageLink } from './page-model';

/** A named block train as a page lists it; what each source says of it stands on its own page. */
export interface ServiceEntry {
  readonly link: PageLink;
  /** From where to where: `Chongqing – Duisburg`. */
  readonly ends: string;
  /** The different lengths that sources give, in km. */
  readonly km: readonly string[];
  /** The different running times that sources give, in days: `16`, `11-15`. */
  readonly days: readonly string[];
  /** Our km for each way, `≥ ` before it where some are measured; empty where its ends are off the network. */
  readonly ours: readonly string[];
}

/** The link to the page of a named block train. */
export function serviceLink({ service: { id, name } }: KnownService, language: Language): PageLink {
  return { path: pathOf({ kind: 'place', section: 'services', slug: id }, language), text: name };
}

/** What there is to say of a service in a list, in a language. */
export function serviceEntry({ atlas }: Knowledge, known: KnownService, language: Language): ServiceEntry {
  const { service, ways } = known;
  const name = (id: string | null): string[] => {
    const found = id === null ? null : entityLink(atlas, id, language);
    return found === null ? [] : [found.text];
  };
  const distinct = (values: readonly (string | null)[]) =>
    [...new Set(values)].filter((value) => value !== null);
  return {
    link: serviceLink(known, language),
    ends: [...name(service.origin), ...name(service.destination)].join(' – '),
    km: distinct(service.statements.map(({ km }) => (km === null ? null : wholeNumber(km, language)))),
    days: distinct(service.statements.map(({ days }) => days)),
    ours: ways.ok ? distinct(ways.ways.map(({ summary }) => kmText(summary.length, language))) : []
  };
}
