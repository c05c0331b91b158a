import type { KnownService, Knowledge } from '../atlas/knowledge';
import type { Language } from '../atlas/language';
import { lengthsOfService } from '../atlas/length-audit';
import { formatDate } from '../i18n/date';
import { figureWordings } from '../i18n/figure/figure-wording';
import type { ModelWords } from '../i18n/model/en';
import { percentText, wholeNumber } from '../i18n/number';
import { kmText } from './km-text';
import { entityLink } from './page-links';
import type { PageHead, PageLink } from './page-model';
import { serviceLink } from './service-entry';
import { wayView, type WayView } from './way-view';

export interface ServiceModel extends PageHead {
  readonly kind: 'service';
  /** Without the base: `/en/services/yuxinou/`. */
  readonly path: string;
  /** What it is, in one line. */
  readonly line: string;
  readonly ends: readonly PageLink[];
  readonly ports: readonly PageLink[];
  readonly firstRun: string;
  /** What each source says of it; a null is what it does not say. */
  readonly statements: readonly {
    readonly km: string | null;
    /** `16` or a range `11-15`. */
    readonly days: string | null;
    readonly status: string;
    /** In English; empty where there is none. */
    readonly note: string;
    readonly publisher: string;
    readonly title: string;
    readonly published: string;
    readonly url: string | null;
  }[];
  readonly ways: readonly {
    /** By which port. */
    readonly heading: string;
    /** When it ran so, in English; empty for today. */
    readonly when: string;
    /** Our km, `≥ ` before it where some are measured. */
    readonly km: string;
    /** Null where no source names the port, so that this is one of several ways it may run. */
    readonly way: WayView | null;
    /** Each published length and how far ours is from it: −2.4%. */
    readonly gaps: readonly { readonly published: string; readonly gap: string }[];
  }[];
  /** Why no way is given; empty where there is one. */
  readonly noWay: string;
  /** Why published lengths and ours differ, in English. */
  readonly reasons: readonly string[];
}

/** The page of a named block train. */
export function serviceModel(
  knowledge: Knowledge,
  known: KnownService,
  language: Language,
  words: ModelWords
): ServiceModel {
  const { atlas } = knowledge;
  const { service, ways } = known;
  const wording = figureWordings[language];
  const { path, text: title } = serviceLink(known, language);
  const link = (id: string | null): PageLink[] => {
    const found = id === null ? null : entityLink(atlas, id, language);
    return found === null ? [] : [found];
  };
  const ends = [...link(service.origin), ...link(service.destination)];
  const line = [words.train, ...(ends.length === 2 ? [ends.map(({ text }) => text).join(' – ')] : [])].join(
    ': '
  );
  const audited = lengthsOfService(atlas, known);
  const firstRun = service.statements.find((statement) => statement.firstRun !== null)?.firstRun;
  const gapText = (gap: number) => (gap > 0 ? '+' : '') + percentText(100 * gap, language);
  return {
    kind: 'service',
    path,
    title,
    description: words.service.description(title, ends.map(({ text }) => text).join(' – ')),
    line,
    ends,
    ports: service.via.flatMap(link),
    firstRun: firstRun == null ? '' : formatDate(firstRun, wording),
    statements: service.statements.map(({ km, days, status, note, source }) => {
      const known = atlas.sources.get(source);
      return {
        km: km === null ? null : wholeNumber(km, language),
        days,
        status: words.service.statuses[status],
        note,
        publisher: known?.publisher ?? source,
        title: known?.title ?? '',
        published: known === undefined ? '' : formatDate(known.published, wording),
        url: known?.url ?? null
      };
    }),
    ways: (ways.ok ? ways.ways : []).map(({ port, portNamed, when, summary }, index) => ({
      heading: words.service.by(entityLink(atlas, port, language)?.text ?? port),
      when,
      km: kmText(summary.length, language),
      way: portNamed ? wayView(knowledge, summary, language, words) : null,
      gaps: audited.flatMap(({ publishedKm, ways: compared }) => {
        const gap = compared[index]?.gap;
        return gap === undefined
          ? []
          : [{ published: wholeNumber(publishedKm, language), gap: gapText(gap) }];
      })
    })),
    noWay: ways.ok ? '' : words.service.noWay[ways.why],
    reasons: [...new Set(audited.flatMap(({ reason }) => reason ?? []))]
  };
}
