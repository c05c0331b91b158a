import type { CorridorFamily, Gauge } from '../atlas/atlas';
import { servicesOnCorridor, type KnownCorridor, type Knowledge } from '../atlas/knowledge';
import { directionOf, nameIn, type Language } from '../atlas/language';
import type { ModelWords } from '../i18n/model/en';
import { inUnit } from '../i18n/number';
import { figurePanel, type FigurePanel } from '../parts/figure-panel';
import type { StripStop } from '../parts/strip-stop';
import { countryName, entityLink, pathOf, placesOnStation, stationName } from './page-links';
import type { PageHead } from './page-model';
import { kmText } from './km-text';
import { serviceEntry, type ServiceEntry } from './service-entry';
import { wayView, type WayView } from './way-view';

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
  readonly way: WayView;
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
  const station = (id: string) => stationName(atlas, id, language);

  const arrow = directionOf(language) === 'rtl' ? ' ← ' : ' → ';
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
          : [border.countries.map((iso) => countryName(atlas, iso, language)).join(arrow)]),
        ...(change === undefined
          ? []
          : [inUnit([change.before, change.after].map(gaugeText).join(arrow), 'mm', language)])
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
    way: wayView(knowledge, summary, language, words),
    stops,
    services: servicesOnCorridor(knowledge, corridor).map((known) =>
      serviceEntry(knowledge, known, language)
    ),
    panel: figurePanel(atlas, plan.id, words, language)
  };
}
