import type { Network, Section, Station } from './atlas';

/**
 * A small network about the equator, where a degree is 111.19508 km on turf's sphere.
 *
 *     inland --- port === facing --- junction --- end      (CN | KZ)
 *        \                              |
 *         other --- gate === opposite --+                   a shorter way from inland to junction
 *     end ~~~ quay --- town                                  a ship, and 1435 mm again beyond it
 */
export const littleNetwork: Pick<Network, 'stations' | 'sections'> = networkOf(
  [
    station('inland', 'CN', [10, 0]),
    station('port', 'CN', [8, 0]),
    station('facing', 'KZ', [7, 0]),
    station('junction', 'KZ', [5, 0]),
    station('end', 'KZ', [4, 0], 'approximate'),
    station('other', 'CN', [9, 1]),
    station('gate', 'CN', [8, 1]),
    station('opposite', 'KZ', [7, 1]),
    station('quay', 'AZ', [2, 0]),
    station('town', 'AZ', [1, 0]),
    station('island', 'AZ', [0, 5]),
    station('islet', 'AZ', [0, 6])
  ],
  [
    section('inland', 'port', { km: 300, electrification: '25kV-AC' }),
    section('port', 'facing', { km: 120, gauges: [1435, 1520], electrification: 'none' }),
    section('facing', 'junction', { km: 250, gauges: [1520] }),
    section('junction', 'end', { gauges: [1520], electrification: '3kV-DC' }),
    section('inland', 'other', { km: 200 }),
    section('other', 'gate', { km: 100 }),
    section('gate', 'opposite', { km: 100, gauges: [1435, 1520] }),
    section('opposite', 'junction', { km: 200, gauges: [1520] }),
    section('end', 'quay', { sea: true, gauges: [] }),
    section('quay', 'town', { km: 120, status: 'construction' }),
    section('island', 'islet', { km: 120 })
  ]
);

export function station(
  id: string,
  country: string,
  position: readonly [number, number],
  precision: Station['precision'] = 'station'
): Station {
  return {
    id,
    names: { en: id },
    country,
    position,
    kind: 'station',
    precision,
    source: 'geonames',
    note: ''
  };
}

/** A section without its line, which `networkOf` draws straight. */
export type Draft = Omit<Section, 'coordinates'>;

export function section(from: string, to: string, given: Partial<Draft>): Draft {
  return {
    id: `${from}~${to}`,
    from,
    to,
    line: 'Line',
    km: null,
    kmSource: null,
    gauges: [1435],
    sea: false,
    tracks: null,
    electrification: null,
    status: 'operating',
    opened: null,
    note: '',
    through: [],
    ...given
  };
}

/** The network of these stations and sections, each drawn as a straight line. */
export function networkOf(
  stations: readonly Station[],
  sections: readonly Draft[]
): Pick<Network, 'stations' | 'sections'> {
  const byId = new Map(stations.map((each) => [each.id, each]));
  return {
    stations: byId,
    sections: new Map(
      sections.map((draft) => [
        draft.id,
        {
          ...draft,
          coordinates: [draft.from, draft.to].map((end) => byId.get(end)?.position ?? [0, 0])
        }
      ])
    )
  };
}
