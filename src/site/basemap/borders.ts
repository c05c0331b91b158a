import type { Feature, LineString, Position } from 'geojson';
import { mesh } from 'topojson-client';
import type { GeometryObject, Topology } from 'topojson-specification';
import { isoCode } from './iso-code';
import { collectionOf, shapeName } from './topology';
import { unwrapLine } from './unwrap';

export interface BorderProperties {
  /** 1 where it is in dispute that an international border runs here. */
  readonly disputed: 0 | 1;
}

/** [west, south, east, north] in degrees. */
type Box = readonly [number, number, number, number];

/**
 * The lines drawn as disputed, by the two sides of each, and within which box where it is not the whole line.
 * It is the line that counts: Kosovo's border with Albania is a border whoever's it is, so it is not here.
 * The data has no line for Abkhazia, South Ossetia, Transnistria or the front in Ukraine, so none is drawn.
 */
const disputedLines: Readonly<Record<string, Box | 'whole'>> = {
  // The line of actual control and the eastern sector; the data does not tell the settled part at Sikkim apart.
  'CN|IN': 'whole',
  // Not yet delimited by treaty.
  'BT|CN': 'whole',
  // Kashmir: the line of control and the working boundary, from north of Pathankot.
  'IN|PK': [73, 32.3, 78, 36],
  // The far side of Kashmir, from Mintaka to the Karakoram pass.
  'CN|PK': 'whole',
  'CN|Siachen Glacier': 'whole',
  'IN|Siachen Glacier': 'whole',
  'PK|Siachen Glacier': 'whole',
  // Crimea's line with the rest of Ukraine.
  'RU|UA': [32, 45.5, 36, 46.4],
  'Kosovo|RS': 'whole',
  'CY|N. Cyprus': 'whole',
  'Cyprus U.N. Buffer Zone|N. Cyprus': 'whole',
  'CY|Cyprus U.N. Buffer Zone': 'whole',
  // The Golan Heights' line of 1974.
  'IL|SY': 'whole',
  // The armistice lines of 1949 round the West Bank and Gaza.
  'IL|PS': 'whole',
  // The berm in Western Sahara.
  'EH|MA': 'whole',
  'SO|Somaliland': 'whole',
  // Halaib and Bir Tawil.
  'EG|SD': [33, 21, 38, 24],
  // The Ilemi triangle.
  'KE|SS': 'whole',
  'GY|VE': 'whole'
};

// These keep a side of their own; any other shape is its state's.
const ownSide = new Set(['Kosovo', 'Somaliland', 'N. Cyprus', 'Cyprus U.N. Buffer Zone', 'Siachen Glacier']);
// Lines inside one state.
const within: Readonly<Record<string, string>> = { HK: 'CN', MO: 'CN' };

function sideOf(shape: GeometryObject): string {
  const name = shapeName(shape);
  if (ownSide.has(name)) return name;
  const iso = isoCode(shape);
  return iso === null ? name : (within[iso] ?? iso);
}

function isIn([west, south, east, north]: Box, a: Position, b: Position): boolean {
  const lon = ((a[0] ?? 0) + (b[0] ?? 0)) / 2;
  const lat = ((a[1] ?? 0) + (b[1] ?? 0)) / 2;
  return lon > west && lon < east && lat > south && lat < north;
}

function feature(coordinates: Position[], disputed: 0 | 1): Feature<LineString, BorderProperties> {
  return { type: 'Feature', properties: { disputed }, geometry: { type: 'LineString', coordinates } };
}

/** Cuts a line where it enters and leaves the box: inside it is disputed. */
function split(line: Position[], box: Box): Feature<LineString, BorderProperties>[] {
  const parts: Feature<LineString, BorderProperties>[] = [];
  let part: Position[] = [];
  let inside: boolean | null = null;
  for (const [index, point] of line.entries()) {
    const before = line[index - 1];
    const now = before ? isIn(box, before, point) : null;
    if (before && inside !== null && now !== inside) {
      parts.push(feature(part, inside ? 1 : 0));
      part = [before];
    }
    if (now !== null) inside = now;
    part.push(point);
  }
  if (part.length > 1) parts.push(feature(part, inside ? 1 : 0));
  return parts;
}

/** The land borders of a world-atlas topology: de facto lines, those in dispute marked. */
export function bordersOf(topology: Topology): Feature<LineString, BorderProperties>[] {
  const sides = new Map<GeometryObject, string>();
  const countries = collectionOf(topology, 'countries');
  for (const shape of countries.geometries) sides.set(shape, sideOf(shape));
  const pair = (a: GeometryObject, b: GeometryObject): string | null => {
    const left = sides.get(a) ?? '';
    const right = sides.get(b) ?? '';
    return left === right ? null : [left, right].sort().join('|');
  };
  const lines = (wanted: (pair: string) => boolean): Position[][] =>
    mesh(topology, countries, (a, b) => {
      const key = pair(a, b);
      return key !== null && wanted(key);
    }).coordinates.map(unwrapLine);

  const boxes = Object.entries(disputedLines);
  return [
    ...lines((key) => disputedLines[key] === undefined).map((line) => feature(line, 0)),
    ...lines((key) => disputedLines[key] === 'whole').map((line) => feature(line, 1)),
    ...boxes.flatMap(([key, box]) =>
      box === 'whole' ? [] : lines((other) => other === key).flatMap((line) => split(line, box))
    )
  ];
}
