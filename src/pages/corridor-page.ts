import type { CorridorFamily, Gauge } from '../atlas/atlas';
import { servicesOnCorridor, type KnownCorridor, type Knowledge } from '../atlas/knowledge';
import { nameIn, type Language } from '../atlas/language';
import { figureWordings } from '../i18n/figure/figure-wording';
import type { ModelWords } from '../i18n/model/en';
import { percentText, wholeNumber } from '../i18n/number';
import { figurePanel, type FigurePanel } from '../parts/figure-panel';
import type { StripStop } from '../parts/strip-stop';
import { countryName, entityLink, pathOf, placesOnStation, stationName } from './page-links';
import type { PageHead, PageLink } from './page-model';
import { bareKm, kmText, serviceEntry, type ServiceEntry } from './service-entry';

export interface CorridorModel extends PageHead {
  readonly kind: 'corridor';
  readonly id: string;
  /** Without the base: `/en/corridors/middle-corridor/`. */
  readonly path: string;
  readonly family: CorridorFamily;
  /** What it is, in one line. */
  readonly line: string;
  /** Our own note on it, in English; empty where there is none. */
  readonly note: string;
  /** Whole km: `10,214`. */
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
  readonly seaLegs: readonly string[];
  readonly electrified: { readonly share: string; readonly unknown: string };
  readonly notOperating: readonly { readonly status: string; readonly km: string }[];
  /** How many of its sections are drawn by judgement. */
  readonly weak: number;
  readonly stops: readonly StripStop[];
  readonly services: readonly ServiceEntry[];
  readonly panel: FigurePanel;
}

function gaugeText(gauges: readonly Gauge[]): string {
  return gauges.join('/');
}

/** The page of a corridor that has a way on the map. */
export function corridorModel(
  knowledge: Knowledge,
  corridor: KnownCorridor,
  language: Language,
  words: ModelWords
): CorridorModel {
  const { atlas } = knowledge;
  const { plan, summary } = corridor;
  const entity = atlas.entities.get(plan.id);
  const title = entity === undefined ? plan.id : nameIn(entity.names, language);
  const km = (value: number) => wholeNumber(Math.round(value), language);
  const station = (id: string) => stationName(atlas, id, language);
  const pair = (from: string, to: string) =>
    from === to ? station(from) : `${station(from)} – ${station(to)}`;
  const railKm = summary.countries.reduce((sum, each) => sum + each.km, 0);
  const share = (part: number) => percentText((100 * part) / railKm, language);
  const countryIds = new Map(
    [...atlas.entities.values()].flatMap(({ id, kind, country }) =>
      kind === 'country' && country !== null ? [[country, id]] : []
    )
  );

  const starts = new Set(summary.seaLegs.map(({ from }) => from));
  const building = new Set(summary.notOperating.flatMap(({ sections }) => sections));
  const stops = summary.stops.map((stop, index): StripStop => {
    const next = summary.stops[index + 1];
    const sectionAfter = corridor.way.steps[index]?.section ?? '';
    const border = summary.borders.find(({ from }) => from === stop.station);
    const change = summary.gaugeChanges.find(({ to }) => to === stop.station);
    const place = placesOnStation(atlas, stop.station)[0];
    return {
      id: stop.station,
      name: station(stop.station),
      path: place === undefined ? null : (entityLink(atlas, place, language)?.path ?? null),
      km: kmText({ totalKm: stop.km, atLeast: stop.atLeast }, language),
      marks: [
        ...(border === undefined
          ? []
          : [border.countries.map((iso) => countryName(atlas, iso, language)).join(' → ')]),
        ...(change === undefined ? [] : [`${gaugeText(change.before)} → ${gaugeText(change.after)} mm`])
      ],
      next:
        next === undefined
          ? 'end'
          : starts.has(stop.station) || atlas.sections.get(sectionAfter)?.sea === true
            ? 'sea'
            : building.has(sectionAfter)
              ? 'construction'
              : 'rail'
    };
  });

  return {
    kind: 'corridor',
    id: plan.id,
    path: pathOf({ kind: 'place', section: 'corridors', slug: plan.id }, language),
    family: plan.family,
    title,
    line: words.kinds.corridor,
    description: words.corridor.description(title, kmText(summary.length, language)),
    note: entity?.note ?? '',
    km: bareKm(summary.length, language),
    atLeast: summary.length.atLeast,
    published: km(summary.length.publishedKm),
    measured: km(summary.length.measuredKm),
    countries: summary.countries.map(({ country, km: countryKm }) => ({
      country: entityLink(atlas, countryIds.get(country) ?? '', language),
      name: countryName(atlas, country, language),
      km: km(countryKm),
      share: share(countryKm)
    })),
    borders: summary.borders.map(({ from, to }) => pair(from, to)),
    gaugeChanges: summary.gaugeChanges.map(({ from, to, before, after }) => ({
      at: pair(from, to),
      before: gaugeText(before),
      after: gaugeText(after)
    })),
    seaLegs: summary.seaLegs.map(
      (leg) => `${pair(leg.from, leg.to)}${figureWordings[language].comma}≥ ${km(Math.floor(leg.km))} km`
    ),
    electrified: {
      share: share(summary.electrification.electrifiedKm),
      unknown: share(summary.electrification.unknownKm)
    },
    notOperating: summary.notOperating.map(({ status, km: statusKm }) => ({
      status: words.statuses[status],
      km: km(statusKm)
    })),
    weak: summary.weakSections.length,
    stops,
    services: servicesOnCorridor(knowledge, corridor).map((known) =>
      serviceEntry(knowledge, known, language)
    ),
    panel: figurePanel(atlas, plan.id, words, language)
  };
}
