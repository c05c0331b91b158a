import type { DownloadWords } from '../../i18n/download/en';
import type { FigurePanel } from '../figure-panel';
import { shownFigures } from '../shown-figures';
import { csvForSpreadsheet } from './csv-for-spreadsheet';
import type { Offer } from './offer';
import { pictureOf } from './picture';
import { tableDrawing } from './text-drawing';
import { pageSlug, viewLink } from './view-link';

/** The table of figures in view for download. `title` names the place, `table` stands in the page. */
export function tableOffer(
  title: string,
  caption: string,
  panel: FigurePanel,
  period: string | null,
  table: HTMLTableElement,
  words: DownloadWords
): Offer {
  const { columns } = words;
  return {
    name: ['landbridge', pageSlug(), 'figures', ...(period === null ? [] : [period])].join('-'),
    csv: () =>
      csvForSpreadsheet(
        [
          columns.place,
          columns.what,
          columns.value,
          columns.unit,
          columns.qualifier,
          columns.worded,
          columns.detail,
          columns.period,
          columns.periodIso,
          columns.publisher,
          columns.published,
          columns.note,
          columns.licence,
          columns.link
        ],
        shownFigures(panel, period).flatMap((figure) => {
          const { label, amount, unit, qualifier, value, iso, said, notes = [] } = figure;
          const detail = [figure.direction, figure.counterpart, figure.scope];
          return said.flatMap(({ text = value, sources }) =>
            sources.map((id) => [
              ...[title, label, amount, unit, qualifier, text],
              detail.filter((part) => part !== undefined).join(words.semicolon),
              ...[figure.period, iso],
              ...[panel.citations[id]?.publisher ?? id, panel.citations[id]?.published ?? ''],
              ...[notes.join(words.semicolon), words.licence, viewLink()]
            ])
          );
        })
      ),
    picture: () =>
      pictureOf({
        title: title + words.colon + caption,
        detail: period ?? '',
        body: tableDrawing(table),
        foot: [words.licence],
        link: viewLink(),
        direction: getComputedStyle(table).direction === 'rtl' ? 'rtl' : 'ltr'
      })
  };
}
