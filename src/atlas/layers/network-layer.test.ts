import { expect, test } from 'vitest';
import type { MapData, MapSection } from '../map-data';
import { networkLayer } from './network-layer';

const base: MapSection = {
  id: 'alashankou~dostyk',
  from: 'alashankou',
  to: 'dostyk',
  line: 'Northern Xinjiang railway',
  gauges: [1435, 1520],
  sea: false,
  electrification: 'none',
  status: 'operating',
  weak: false,
  coordinates: [
    [82.5703, 45.1703],
    [82.4804, 45.2533]
  ]
};
const ferry: MapSection = {
  ...base,
  id: 'poti~constanta',
  from: 'poti',
  to: 'constanta',
  line: 'Black Sea ferry',
  gauges: [],
  sea: true,
  electrification: null,
  weak: true,
  coordinates: [
    [41.6738, 42.1427],
    [28.6343, 44.1807]
  ]
};
const data: MapData = {
  stations: new Map(),
  sections: new Map([base, ferry].map((section) => [section.id, section])),
  corridors: [
    { id: 'one', family: 'alashankou', steps: [{ section: 'alashankou~dostyk', forward: true }] },
    { id: 'two', family: 'alashankou', steps: [{ section: 'alashankou~dostyk', forward: false }] }
  ],
  places: []
};

test('a section names its line and the corridors on it', () => {
  expect(networkLayer(data).features[0]).toEqual({
    type: 'Feature',
    properties: {
      section: 'alashankou~dostyk',
      line: 'Northern Xinjiang railway',
      kind: 'rail',
      status: 'operating',
      gauge: '1435+1520',
      electrification: 'none',
      corridors: 'one.two',
      weak: false
    },
    geometry: {
      type: 'LineString',
      coordinates: [
        [82.5703, 45.1703],
        [82.4804, 45.2533]
      ]
    }
  });
});

test('a sea leg is a curve without gauge', () => {
  const leg = networkLayer(data).features[1];
  expect(leg?.properties).toMatchObject({
    kind: 'sea',
    gauge: '',
    electrification: '',
    corridors: '',
    weak: true
  });
  expect(leg?.geometry.coordinates).toHaveLength(17);
});
