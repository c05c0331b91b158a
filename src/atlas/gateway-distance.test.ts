import { expect, test } from 'vitest';
import type { Entity } from './atlas';
import { nearerGateway } from './gateway-distance';
import { graphOf } from './graph';
import { littleNetwork } from './network.fixture';

const graph = graphOf(littleNetwork);

function port(id: string, parent: string | null): [string, Entity] {
  return [
    id,
    {
      ...{ id, parent, station: id, kind: 'port', names: { en: id }, nameBasis: 'established' },
      ...{ country: 'CN', position: null, precision: null, note: '' }
    }
  ];
}

const entities = new Map([port('port', 'xinjiang'), port('gate', 'xinjiang'), port('inland', null)]);

test.each([
  // 120 km to facing from port; from gate it would be 100 + 200 + 250.
  ['facing', 'port', 120, false, false],
  ['opposite', 'gate', 100, false, false],
  // 100 + 200 from gate, 120 + 250 from port.
  ['junction', 'gate', 300, false, false],
  ['port', 'port', 0, false, false],
  // 300, then one degree measured, 111.195 km, and two at sea, 222.390.
  ['quay', 'gate', 633.585, true, true]
])('%s is nearest to %s: %d km', (station, gateway, km, atLeast, ferry) => {
  const found = nearerGateway({ entities }, graph, station);
  expect(found?.gateway).toBe(gateway);
  expect(found?.length.totalKm).toBeCloseTo(km, 2);
  expect(found?.length.atLeast).toBe(atLeast);
  expect(found?.ferry).toBe(ferry);
});

test.each(['town', 'island', 'atlantis'])('%s is reached from none over lines in operation', (station) => {
  expect(nearerGateway({ entities }, graph, station)).toBeNull();
});
