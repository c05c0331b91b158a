import type { Knowledge } from '../atlas/knowledge';
import { directionOf, type Language } from '../atlas/language';
import type { WaySummary } from '../atlas/way-summary';
import { isolate } from '../i18n/isolate';
import type { ModelWords } from '../i18n/model/en';
import { percentText, wholeNumber } from '../i18n/number';
import { bareKm, kmText } from './km-text';
import { countryLink, countryName, stationName } from './page-links';
import type { PageLink } from './page-model';

/** All that a page says of a way over the network, in one language. Km are whole: `10,214`. */
export interface WayView {
  readonly km: string;
  /** Some of it is measured, so it is a lower bound. */
  readonly atLeast: boolean;
  readonly published: string;
  readonly measured: string;
  readonly countries: readonly {
    readonly country: PageLink | null;
    readonly name: string;
    readonly km: string;
    readonly share: string;
  }[];
  readonly borders: readonly string[];
  readonly gaugeChanges: readonly { readonly at: string; readonly before: string; readonly after: string }[];
  /** The km are a lower bound. */
  readonly seaLegs: readonly { readonly between: string; readonly km: string }[];
  readonly electrified: { readonly share: string; readonly unknown: string };
  readonly notOperating: readonly { readonly status: string; readonly km: string }[];
  /** How many of its sections are drawn by judgement. */
  readonly weak: number;
}

/** Sums up a way in the words of a language. */
export function wayView(
  { atlas }: Pick<Knowledge, 'atlas'>,
  summary: WaySummary,
  language: Language,
  words: ModelWords
): WayView {
  const km = (value: number) => wholeNumber(Math.round(value), language);
  const station = (id: string) => {
    const name = stationName(atlas, id, language);
    return directionOf(language) === 'rtl' ? isolate(name) : name;
  };
  const pair = (from: string, to: string) =>
    from === to ? station(from) : `${station(from)} – ${station(to)}`;
  const railKm = summary.countries.reduce((sum, each) => sum + each.km, 0);
  const share = (part: number) => percentText((100 * part) / railKm, language);
  return {
    km: bareKm(summary.length, language),
    atLeast: summary.length.atLeast,
    published: km(summary.length.publishedKm),
    measured: km(summary.length.measuredKm),
    countries: summary.countries.map(({ country, km: countryKm }) => ({
      country: countryLink(atlas, country, language),
      name: countryName(atlas, country, language),
      km: km(countryKm),
      share: share(countryKm)
    })),
    borders: summary.borders.map(({ from, to }) => pair(from, to)),
    gaugeChanges: summary.gaugeChanges.map(({ from, to, before, after }) => ({
      at: pair(from, to),
      before: before.join('/'),
      after: after.join('/')
    })),
    seaLegs: summary.seaLegs.map((leg) => ({
      between: pair(leg.from, leg.to),
      km: kmText({ totalKm: leg.km, atLeast: true }, language)
    })),
    electrified: {
      share: share(summary.electrification.electrifiedKm),
      unknown: share(summary.electrification.unknownKm)
    },
    notOperating: summary.notOperating.map(({ status, km: statusKm }) => ({
      status: words.statuses[status],
      km: km(statusKm)
    })),
    weak: summary.weakSections.length
  };
}
