import { expect, test } from 'vitest';
import { corridorWay, joinStations } from './corridor';
import { graphOf } from './graph';
import { littleNetwork } from './network.fixture';

const graph = graphOf(littleNetwork);

test('what has gone up to a port crosses the border there, though turning back were shorter', () => {
  const result = joinStations(graph, ['other', 'inland', 'port', 'junction']);
  expect(result).toEqual({
    ok: true,
    way: {
      from: 'other',
      to: 'junction',
      steps: [
        { section: 'inland~other', forward: false },
        { section: 'inland~port', forward: true },
        { section: 'port~facing', forward: true },
        { section: 'facing~junction', forward: true }
      ]
    }
  });
});

test('a corridor may run over what its plan allows, and no more', () => {
  const plan = { id: 'over-the-sea', family: 'middle', stations: ['port', 'facing', 'town'] } as const;
  expect(corridorWay(graph, { ...plan, allow: ['construction'] }).ok).toBe(true);
  expect(corridorWay(graph, { ...plan, allow: [] })).toEqual({
    ok: false,
    fault: { kind: 'unreachable', from: 'facing', to: 'town' }
  });
});

test('names what cannot be joined', () => {
  expect(joinStations(graph, ['port', 'atlantis'])).toEqual({
    ok: false,
    fault: { kind: 'unknown-station', station: 'atlantis' }
  });
  expect(joinStations(graph, ['port'])).toEqual({ ok: false, fault: { kind: 'too-few-stations' } });
  expect(joinStations(graph, ['port', 'facing', 'port'])).toEqual({
    ok: false,
    fault: { kind: 'unreachable', from: 'facing', to: 'port' }
  });
});
