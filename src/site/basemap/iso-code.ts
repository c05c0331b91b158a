import type { GeometryObject } from 'topojson-specification';
import { shapeName } from './topology';

// Shapes to which ISO 3166-1 gives no code of their own: the code of the state whose territory they are in the
// standard (XK is the code in common use for Kosovo). Those not here belong to none: Siachen Glacier, the Spratly
// Islands, Scarborough Reef, Bajo Nuevo Bank and Serranilla Bank.
const withoutCode: Readonly<Record<string, string>> = {
  Kosovo: 'XK',
  Somaliland: 'SO',
  'N. Cyprus': 'CY',
  'Cyprus U.N. Buffer Zone': 'CY',
  Baikonur: 'KZ',
  'USNB Guantanamo Bay': 'CU',
  Dhekelia: 'GB',
  Akrotiri: 'GB',
  'Indian Ocean Ter.': 'AU',
  'Coral Sea Is.': 'AU',
  'Clipperton I.': 'FR'
};

/**
 * The ISO 3166-1 alpha-2 code of a world-atlas shape, or null. Unicode locale identifiers read the numeric codes
 * as aliases of the letters (UTS 35, territoryAlias), so no table is needed.
 */
export function isoCode(shape: GeometryObject): string | null {
  if (shape.id === undefined) return withoutCode[shapeName(shape)] ?? null;
  return new Intl.Locale(`und-${String(shape.id).padStart(3, '0')}`).region ?? null;
}
