import type { DownloadWords } from '../../i18n/download/en';
import type { PageWords } from '../../i18n/page/en';
import type { FigurePanel } from '../figure-panel';
import type { SeriesView } from '../series-view';
import { csvForSpreadsheet } from './csv-for-spreadsheet';
import type { Offer } from './offer';
import { pictureOf } from './picture';
import { standaloneSvg } from './standalone-svg';
import { pageSlug, viewLink } from './view-link';

const bodyWidth = 600;

/** The chart in view for download. `title` names the place, `drawing` is the chart as it stands in the page. */
export function chartOffer(
  title: string,
  panel: FigurePanel,
  series: SeriesView,
  drawing: SVGSVGElement,
  pageWords: PageWords,
  words: DownloadWords
): Offer {
  const cited = (id: string): string => {
    const { publisher, published } = panel.citations[id] ?? { publisher: id, published: '' };
    return published === '' ? publisher : words.cited(publisher, published);
  };
  const { columns } = words;
  return {
    name: `landbridge-${pageSlug()}-${series.key}`,
    csv: () =>
      csvForSpreadsheet(
        [
          columns.place,
          columns.what,
          columns.detail,
          columns.year,
          columns.value,
          columns.unit,
          columns.worded,
          columns.growth,
          columns.publishedGrowth,
          words.sources,
          columns.licence,
          columns.link
        ],
        series.rows.flatMap(({ year, values, growth = '', published = '' }) =>
          values.map(({ text, amount, sources }, index) => [
            ...[title, series.name, series.detail, year, amount, series.unit, text],
            ...(index === 0 ? [growth, published] : ['', '']),
            ...[sources.map(cited).join(words.semicolon), words.licence, viewLink()]
          ])
        )
      ),
    picture: () => {
      const { width, height, direction } = series.chart;
      const body = standaloneSvg(drawing);
      const bodyHeight = (bodyWidth * height) / width;
      body.setAttribute('width', String(bodyWidth));
      body.setAttribute('height', String(bodyHeight));
      const sources = new Set(series.rows.flatMap(({ values }) => values.flatMap((value) => value.sources)));
      return pictureOf({
        title: title + words.colon + pageWords.figure.chartOf(series.name),
        detail: series.detail,
        body: { width: bodyWidth, height: bodyHeight, drawing: [body] },
        foot: [
          ...series.marks.map((mark) => pageWords.figure.marks[mark]),
          ...(series.warning === undefined ? [] : [series.warning]),
          words.sources + words.colon + [...new Set([...sources].map(cited))].join(words.semicolon),
          words.licence
        ],
        link: viewLink(),
        direction
      });
    }
  };
}
