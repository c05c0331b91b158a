import type { Knowledge } from '../../atlas/knowledge';
import type { Language } from '../../atlas/language';
import { corridorStations } from '../../atlas/layers/corridor-stations';
import { toMercator } from '../../atlas/layers/mercator';
import { placeLayer } from '../../atlas/layers/place-layer';
import { mapNamesOf } from '../../atlas/map-data-of';
import { wholeNumber } from '../../i18n/number';
import { stillSubject } from '../../pages/still-subject';
import { stillMapOf, type StillMap, type StillSize, type StillSource } from '../../parts/still-map';
import type { Page } from '../../view/view';
import { dictionaries } from '../dictionaries';
import { countrySpots } from './country-spots';

/** Makes the still map of a page in a language, laid out for a size. */
export function pageStills(
  knowledge: Knowledge
): (page: Page, language: Language, size?: StillSize) => StillMap {
  const sources = new Map<Language, StillSource>();
  return (page, language, size) => {
    const { still: words } = dictionaries[language];
    const subject = stillSubject(knowledge, page, language);
    let source = sources.get(language);
    if (!source) sources.set(language, (source = stillSource(knowledge, language)));
    return stillMapOf(source, { ...subject, title: words.title(subject.title) }, size);
  };
}

function stillSource({ atlas, map }: Knowledge, language: Language): StillSource {
  const words = dictionaries[language].still;
  const names = mapNamesOf(atlas, language);
  return {
    data: map,
    places: placeLayer(map, names).features.map(({ properties, geometry }) => ({
      point: properties,
      position: geometry.coordinates
    })),
    // Only countries of the atlas have names in every language.
    countriesIn: (crop) =>
      countrySpots(crop).flatMap(({ iso, points }) => {
        const name = names.countries.get(iso)?.[0];
        return name === undefined ? [] : [{ name, points }];
      }),
    track: [...corridorStations(map).keys()].flatMap((id) => {
      const station = map.stations.get(id);
      return station ? [toMercator(station.position)] : [];
    }),
    scaleText: (km, latitude) => words.scale(wholeNumber(km, language), latitude)
  };
}
