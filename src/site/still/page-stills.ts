import type { Knowledge } from '../../atlas/knowledge';
import type { Language } from '../../atlas/language';
import { placeLayer } from '../../atlas/layers/place-layer';
import { mapNamesOf } from '../../atlas/map-data-of';
import { wholeNumber } from '../../i18n/number';
import { stillSubject } from '../../pages/still-subject';
import { stillMapOf, type StillMap, type StillSize } from '../../parts/still-map';
import type { Page } from '../../view/view';
import { dictionaries } from '../dictionaries';

/** The still maps of the pages in one language, laid out for a size; none for pages of text. */
export function pageStills(
  knowledge: Knowledge,
  language: Language
): (page: Page, size?: StillSize) => StillMap | undefined {
  const { atlas, map } = knowledge;
  const words = dictionaries[language].still;
  const source = {
    data: map,
    places: placeLayer(map, mapNamesOf(atlas, language)).features.map(({ properties, geometry }) => ({
      point: properties,
      position: geometry.coordinates
    })),
    scaleText: (km: number, latitude: number) => words.scale(wholeNumber(km, language), latitude)
  };
  return (page, size) => {
    const subject = stillSubject(knowledge, page, language);
    if (subject === null) return undefined;
    return stillMapOf(source, { ...subject, title: words.title(subject.title) }, size);
  };
}
