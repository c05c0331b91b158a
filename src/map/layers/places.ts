import type {
  ExpressionFilterSpecification,
  ExpressionSpecification,
  LayerSpecification,
  SymbolLayerSpecification
} from 'maplibre-gl';
import type { PlacePoint } from '../../atlas/layers/place-layer';
import type { MapPlaceKind } from '../../atlas/map-data';
import type { LayerName } from '../../view/view';
import { iconName } from '../icons';
import { boldFont, labelText, regularFont } from '../labels';
import type { Look } from '../look';
import { match } from '../match';
import { isSpread } from '../spread';
import { shapeOf } from '../shapes';

/** The switch of the legend that each kind of place belongs to. */
export const kindLayers = {
  port: 'ports',
  'bonded-zone': 'zones',
  crossing: 'crossings',
  hub: 'hubs',
  destination: 'destinations'
} as const satisfies Record<MapPlaceKind, LayerName>;

/** Zoom from which the places of tiers 1, 2, 3 and 4 are drawn. */
export const tierZooms = [0, 1, 2, 5] as const;
const lastSpreadZoom = 14;

/** Whether the place is drawn: its layer is on and its tier's zoom reached, or it is the one selected. */
function isDrawn(look: Look, tiers: readonly number[]): ExpressionFilterSpecification {
  const kinds = Object.entries(kindLayers).flatMap(([kind, layer]) => (look.isOn(layer) ? [kind] : []));
  return [
    'all',
    ['in', ['get', 'tier'], ['literal', [...tiers]]],
    [
      'any',
      ['==', ['get', 'place'], look.place ?? ''],
      [
        'all',
        ['in', ['get', 'kind'], ['literal', kinds]],
        ['<=', ['get', 'tier'], ['step', ['zoom'], 1, tierZooms[1], 2, tierZooms[2], 3, tierZooms[3], 4]]
      ]
    ]
  ];
}

/** A value by place where the spread of some counts, stepping with the zooms at which they come apart. */
function bySpread(
  places: readonly PlacePoint[],
  still: ExpressionSpecification,
  moved: (place: PlacePoint) => ExpressionSpecification
): ExpressionSpecification {
  const spread = places.filter(({ spreadX, spreadY }) => spreadX !== 0 || spreadY !== 0);
  const at = (zoom: number): ExpressionSpecification => {
    const together = spread.filter((place) => isSpread(place, zoom));
    if (together.length === 0) return still;
    return match(
      'place',
      together.map((place) => [place.place, moved(place)]),
      still
    );
  };
  const zooms = [...new Set(spread.map(({ apart }) => Math.min(Math.ceil(apart), lastSpreadZoom)))]
    .filter((zoom) => zoom > 0)
    .sort((a, b) => a - b);
  return [
    'step',
    ['zoom'],
    at(0),
    ...(zooms.length > 0 ? zooms : [1]).flatMap((zoom) => [zoom, at(zoom)] as const)
  ];
}

/** Where the symbol stands beside its point. */
function symbolOffset(look: Look): ExpressionSpecification {
  return bySpread(look.places, ['literal', [0, 0]], ({ spreadX, spreadY }) => [
    'literal',
    [spreadX, spreadY]
  ]);
}

interface LabelStyle {
  readonly id: string;
  readonly tiers: readonly number[];
  /** Pixels high. */
  readonly size: number;
  /** Pixels from the symbol's middle: half of it and some air. */
  readonly away: number;
  readonly bold: boolean;
  readonly always: boolean;
}

type Side = PlacePoint['side'];
/** The sides of its symbol that a label is tried on, by the one that is best. */
export const otherSides: Readonly<Record<Side, readonly Side[]>> = {
  left: ['left', 'bottom', 'top', 'right'],
  right: ['right', 'bottom', 'top', 'left'],
  top: ['top', 'right', 'left', 'bottom'],
  bottom: ['bottom', 'right', 'left', 'top']
};

/** The anchors to try for a label, the best side first, moved by `x`, `y` px with its symbol. */
function anchors(side: Side, { size, away }: LabelStyle, x: number, y: number): ExpressionSpecification {
  const at = {
    left: ['right', [(x - away) / size, y / size]],
    right: ['left', [(x + away) / size, y / size]],
    top: ['bottom', [x / size, (y - away + 1) / size]],
    bottom: ['top', [x / size, (y + away - 1) / size]]
  } as const;
  return ['literal', otherSides[side].flatMap((name) => [...at[name]])];
}

function labelAnchors({ places }: Look, style: LabelStyle): ExpressionSpecification {
  const still = match(
    'side',
    (['left', 'right', 'top'] as const).map((side) => [side, anchors(side, style, 0, 0)]),
    anchors('bottom', style, 0, 0)
  );
  return bySpread(places, still, ({ side, spreadX, spreadY }) => anchors(side, style, spreadX, spreadY));
}

// From the bottom up: the topmost is placed first.
const labelStyles: readonly LabelStyle[] = [
  { id: 'place-labels', tiers: [4], size: 12, away: 15, bold: false, always: false },
  { id: 'foremost-labels', tiers: [3], size: 12.5, away: 15, bold: false, always: false },
  { id: 'port-labels', tiers: [2], size: 12.5, away: 17, bold: true, always: false },
  // Alashankou and Horgos are never dropped.
  { id: 'gateway-labels', tiers: [1], size: 14.5, away: 17, bold: true, always: true }
];

/** Names of the places, the foremost on top. */
export function placeLabels(look: Look): LayerSpecification[] {
  const { palette } = look;
  return labelStyles.map((style) => ({
    id: style.id,
    type: 'symbol',
    source: 'places',
    filter: isDrawn(look, style.tiers),
    layout: {
      'text-field': labelText(look.labels),
      'text-font': style.bold ? boldFont : regularFont,
      'text-size': style.size,
      'text-line-height': 1.2,
      'text-justify': 'auto',
      'text-max-width': 9,
      'text-padding': 1,
      'text-variable-anchor-offset': labelAnchors(look, style),
      'text-allow-overlap': style.always,
      'symbol-sort-key': ['get', 'rank']
    },
    paint: {
      'text-color': palette.ink,
      'text-halo-color': palette.land,
      'text-halo-width': 2
    }
  }));
}

/** Symbols of the places, with a disc below the one selected or under the pointer. */
export function places(look: Look): LayerSpecification[] {
  const { theme } = look;
  const layout: NonNullable<SymbolLayerSpecification['layout']> = {
    'icon-offset': symbolOffset(look),
    'icon-allow-overlap': true,
    'icon-padding': 0,
    'icon-size': ['interpolate', ['linear'], ['zoom'], 2, 0.75, 5, 1],
    // The highest rank is drawn last, over the others.
    'symbol-sort-key': ['-', 0, ['get', 'rank']]
  };
  const icon = (kind: MapPlaceKind, gaugeChange = false): string =>
    iconName(shapeOf(kind, gaugeChange), theme);
  const image = match(
    'kind',
    [
      ['crossing', ['case', ['get', 'gaugeChange'], icon('crossing', true), icon('crossing')]],
      ...(['port', 'bonded-zone', 'hub'] as const).map((kind) => [kind, icon(kind)] as const)
    ],
    icon('destination')
  );
  const tiers = [1, 2, 3, 4];
  return [
    {
      id: 'place-halo',
      type: 'symbol',
      source: 'places',
      filter: isDrawn(look, tiers),
      layout: { ...layout, 'icon-image': iconName('halo', theme), 'icon-ignore-placement': true },
      paint: {
        'icon-opacity': [
          'case',
          ['any', ['==', ['get', 'place'], look.place ?? ''], ['boolean', ['feature-state', 'hover'], false]],
          1,
          0
        ]
      }
    },
    {
      id: 'places',
      type: 'symbol',
      source: 'places',
      filter: isDrawn(look, tiers),
      layout: { ...layout, 'icon-image': image }
    }
  ];
}
