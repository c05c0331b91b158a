import type { CorridorFamily } from '../atlas/atlas';
import { countryRail } from '../atlas/country-rail';
import { servicesInCountry, type Knowledge } from '../atlas/knowledge';
import type { Language } from '../atlas/language';
import { inUnit, wholeNumber } from '../i18n/number';
import { kmText } from './km-text';
import { countryName, entityLink, placesOnStation, stationName } from './page-links';
import type { PageLink } from './page-model';
import { serviceLink } from './service-entry';

/** What passes through a country, in one language. */
export interface CountryView {
  readonly corridors: readonly {
    readonly link: PageLink;
    readonly family: CorridorFamily;
    /** By rail in the country. */
    readonly km: string;
  }[];
  /** Km of the network in the country by gauge: `1520 mm`, `1435/1520 mm`. */
  readonly gauges: readonly { readonly gauge: string; readonly km: string }[];
  /** Where its border is crossed by rail; a station is a link where a place of the atlas stands on it. */
  readonly borders: readonly { readonly country: string; readonly sides: readonly PageLinkOrText[] }[];
  readonly services: readonly PageLink[];
}

interface PageLinkOrText {
  readonly path: string | null;
  readonly text: string;
}

/** Corridors, gauges, borders and services of a country of the atlas, by its ISO 3166-1 alpha-2 code. */
export function countryView(knowledge: Knowledge, country: string, language: Language): CountryView {
  const { atlas, graph, shares, corridors } = knowledge;
  const { gauges, borders } = countryRail(graph, shares, country);
  const side = (station: string): PageLinkOrText => {
    const place = placesOnStation(atlas, station)[0];
    const link = place === undefined ? null : entityLink(atlas, place, language);
    return link ?? { path: null, text: stationName(atlas, station, language) };
  };
  return {
    corridors: [...corridors.values()].flatMap(({ plan, summary }) => {
      const link = entityLink(atlas, plan.id, language);
      const passed = summary.countries.find((each) => each.country === country);
      return link === null || passed === undefined
        ? []
        : [{ link, family: plan.family, km: wholeNumber(Math.round(passed.km), language) }];
    }),
    gauges: gauges.map(({ gauges: laid, length }) => ({
      gauge: inUnit(laid.join('/'), 'mm', language),
      km: kmText(length, language)
    })),
    borders: borders.map(({ own, other, country: beyond }) => ({
      country: countryName(atlas, beyond, language),
      sides: [side(own), side(other)]
    })),
    services: servicesInCountry(knowledge, country).map((known) => serviceLink(known, language))
  };
}
