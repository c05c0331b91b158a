import { expect, test } from 'vitest';
import type { StationKind } from '../atlas';
import type { MapData, MapPlace, MapSection, MapStation } from '../map-data';
import { stationLayer } from './station-layer';

function station(id: string, lon: number, kind: StationKind): MapStation {
  return { id, position: [lon, 45], kind, country: 'KZ' };
}

function section(from: string, to: string, sea = false): MapSection {
  return {
    id: `${from}~${to}`,
    from,
    to,
    line: '',
    gauges: sea ? [] : [1520],
    sea,
    electrification: null,
    status: 'operating',
    weak: false,
    coordinates: []
  };
}

const stations = [
  station('halt', 70, 'station'),
  station('almaty', 76.95, 'hub'),
  station('almaty-2', 77.05, 'junction'),
  station('karagandy', 80, 'hub'),
  station('astana', 82, 'hub'),
  station('way-point', 84, 'ferry')
];
const almaty: MapPlace = {
  id: 'almaty',
  kind: 'destination',
  position: [76.95, 45],
  precision: 'town',
  country: 'KZ',
  station: 'almaty',
  gaugeChange: false
};
const data: MapData = {
  stations: new Map(stations.map((one) => [one.id, one])),
  sections: new Map(
    [
      section('halt', 'almaty'),
      section('almaty', 'almaty-2'),
      section('almaty-2', 'karagandy'),
      section('karagandy', 'astana'),
      section('astana', 'way-point', true)
    ].map((one) => [one.id, one])
  ),
  corridors: [{ id: 'one', family: 'horgos', steps: [{ section: 'almaty-2~karagandy', forward: true }] }],
  places: [almaty]
};
const names = {
  stations: new Map([['karagandy', ['Karagandy', 'Қарағанды']] as const]),
  places: new Map(),
  countries: new Map(),
  corridors: new Map()
};

test('hubs on a corridor first; the station of a place and points at sea not at all', () => {
  const features = stationLayer(data, names).features;
  expect(features.map(({ properties: { station: id, minzoom, rank } }) => [id, minzoom, rank])).toEqual([
    ['karagandy', 4, 0],
    ['astana', 6, 1],
    // Within a few km of Almaty, which is drawn as a place.
    ['almaty-2', 9, 2],
    ['halt', 9, 3]
  ]);
});

test('a station bears its name in the reader language and the local one', () => {
  const [karagandy, astana] = stationLayer(data, names).features;
  expect(karagandy?.properties).toMatchObject({ name: 'Karagandy', local: 'Қарағанды', onCorridor: true });
  expect(karagandy?.geometry.coordinates).toEqual([80, 45]);
  // Without a name it is shown by its id.
  expect(astana?.properties).toMatchObject({ name: 'astana', local: '', onCorridor: false });
});
