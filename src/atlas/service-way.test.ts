import { expect, test } from 'vitest';
import type { Entity, ServiceRow, ServiceWayPlan } from './atlas';
import { graphOf } from './graph';
import { littleNetwork } from './network.fixture';
import { groupServices } from './service';
import { facingStations, serviceWays } from './service-way';

const graph = graphOf(littleNetwork);

function entity(id: string, kind: Entity['kind'], country: string, station: string | null): [string, Entity] {
  const blank = {
    nameBasis: 'established',
    parent: null,
    position: null,
    precision: null,
    note: ''
  } as const;
  return [id, { id, kind, names: { en: id }, country, station, ...blank }];
}

const entities = new Map([
  entity('hub', 'hub', 'CN', 'inland'),
  entity('port', 'port', 'CN', 'port'),
  entity('gate', 'port', 'CN', 'gate'),
  entity('both-ports', 'port', 'CN', null),
  entity('city', 'destination', 'KZ', 'junction'),
  entity('beyond', 'destination', 'AZ', 'town'),
  entity('oslo', 'destination', 'NO', null)
]);

function row(change: Partial<ServiceRow>): ServiceRow {
  return {
    id: 'train',
    name: 'Train',
    origin: 'hub',
    destination: 'city',
    via: [],
    firstRun: null,
    km: null,
    days: null,
    status: 'running',
    source: 'news',
    note: '',
    ...change
  };
}

/** The ways of the service as port, named or not, when, and sections. */
function waysOf(change: Partial<ServiceRow>, plans: readonly Partial<ServiceWayPlan>[] = []) {
  const plan = { service: 'train', stations: [], allow: [], when: '', basis: 'a source' } as const;
  const serviceWaysOf = { entities, serviceWays: plans.map((each) => ({ ...plan, ...each })) };
  const [service] = groupServices([row(change)]);
  if (!service) throw new Error('no service');
  const ways = serviceWays(serviceWaysOf, graph, service);
  return ways.ok
    ? ways.ways.map(({ port, portNamed, when, way }) => [
        port,
        portNamed,
        when,
        way.steps.map(({ section, forward }) => `${forward ? '' : '-'}${section}`).join(' ')
      ])
    : ways.why;
}

const byPort = 'inland~port port~facing facing~junction';
const byGate = 'inland~other other~gate gate~opposite opposite~junction';

test('goes by the port that a source names, even where another way is shorter', () => {
  expect(waysOf({ via: ['port'] })).toEqual([['port', true, '', byPort]]);
});

test('goes by each port where none is named', () => {
  expect(waysOf({})).toEqual([
    ['port', false, '', byPort],
    ['gate', false, '', byGate]
  ]);
});

test('a train towards China runs the same way backwards', () => {
  expect(waysOf({ origin: 'city', destination: 'hub', via: ['port'] })).toEqual([
    ['port', true, '', '-facing~junction -port~facing -inland~port']
  ]);
});

test('a train that starts at the port crosses the border there', () => {
  const start = new Map([...entities, entity('border-town', 'hub', 'CN', 'port')]);
  const [service] = groupServices([row({ origin: 'border-town', via: ['port'] })]);
  const ways = service && serviceWays({ entities: start, serviceWays: [] }, graph, service);
  expect(ways?.ok && ways.ways.map(({ way }) => way.steps.map(({ section }) => section))).toEqual([
    ['port~facing', 'facing~junction']
  ]);
});

test('is shipped only where that is written down, by the port that is named with it', () => {
  expect(waysOf({ destination: 'beyond', via: ['port'] })).toBe('unreachable');
  const plan = { stations: ['junction', 'end', 'quay'], allow: ['construction'] } as const;
  expect(waysOf({ destination: 'beyond', via: ['port'] }, [plan])).toEqual([
    ['port', true, '', `${byPort} junction~end end~quay quay~town`]
  ]);
});

test('what is written down holds in place of the shortest way, an older way beside it', () => {
  const now = { stations: ['gate', 'opposite'] };
  expect(waysOf({}, [now])).toEqual([['gate', true, '', byGate]]);
  expect(waysOf({ via: ['port', 'gate'] }, [{ ...now, when: 'until 2017' }])).toEqual([
    ['port', true, '', byPort],
    ['gate', true, '', byGate],
    ['gate', true, 'until 2017', byGate]
  ]);
});

test('says why there is no way', () => {
  expect(waysOf({ destination: null })).toBe('end-unknown');
  expect(waysOf({ destination: 'oslo' })).toBe('end-off-network');
});

test('rows of one id are one service with several statements', () => {
  const services = groupServices([row({ km: 900 }), row({ id: 'other' }), row({ km: 950, source: 'paper' })]);
  expect(services.map(({ id, statements }) => [id, statements.map(({ km }) => km)])).toEqual([
    ['train', [900, 950]],
    ['other', [null]]
  ]);
});

test('the stations across the border, not those across the sea', () => {
  expect(facingStations(graph, 'port')).toEqual(['facing']);
  expect(facingStations(graph, 'end')).toEqual([]);
});
