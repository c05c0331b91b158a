import { expect, test } from 'vitest';
import { counterpartRole } from './counterpart';

const china = { country: 'CN' };
const abroad = { country: 'DE' };
const xian = { id: 'xian', kind: 'hub', country: 'CN' } as const;
const kazakhstan = { id: 'kazakhstan', kind: 'country', country: 'KZ' } as const;
const service = { id: 'china-europe-railway-express', kind: 'service-total', country: null } as const;
const xinjiang = { id: 'xinjiang', kind: 'region', country: 'CN' } as const;
const trade = { id: 'china-central-asia-trade', kind: 'group', country: null } as const;

function value(metric: string, direction: 'both' | 'westbound' | 'eastbound' | null = 'both') {
  return { stat: 'value', metric, direction } as const;
}
function share(metric: string) {
  return { stat: 'share', metric, direction: 'both' } as const;
}

test('a share is of the service, of all trade, or of the region that holds the place; else with a partner', () => {
  expect(counterpartRole(share('trips'), china, service)).toBe('whole');
  expect(counterpartRole(share('trade_value'), china, trade)).toBe('whole');
  expect(counterpartRole(share('trade_value'), china, xinjiang)).toBe('whole');
  expect(counterpartRole(share('trade_value'), china, kazakhstan)).toBe('with');
});

test('trade is with a partner; trains go to and from the other end', () => {
  expect(counterpartRole(value('trade_value'), china, kazakhstan)).toBe('with');
  expect(counterpartRole(value('trips', 'westbound'), china, kazakhstan)).toBe('to');
  expect(counterpartRole(value('transit_days', 'westbound'), abroad, xian)).toBe('from');
  expect(counterpartRole(value('transit_days', 'eastbound'), abroad, xian)).toBe('to');
  expect(counterpartRole(value('route_km'), abroad, xian)).toBe('between');
  expect(counterpartRole(value('destination_countries', null), { country: null }, kazakhstan)).toBe('in');
});
