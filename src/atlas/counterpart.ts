import type { Entity } from './atlas';
import type { Figure } from './figure';

/**
 * What a counterpart is to a figure: the whole of which it is a share, the partner of trade, the other end of a
 * train's way, or the part of the world counted.
 */
export type CounterpartRole = 'whole' | 'with' | 'to' | 'from' | 'between' | 'in';

const ofTrade = /^(trade|port_trade|ecommerce)_value|^partner_countries$/;

/** The role of `counterpart` in a figure of `entity`. */
export function counterpartRole(
  { stat, metric, direction }: Pick<Figure, 'stat' | 'metric' | 'direction'>,
  entity: Pick<Entity, 'country'>,
  counterpart: Pick<Entity, 'id' | 'kind' | 'country'>
): CounterpartRole {
  if (stat === 'share') {
    const holds = entity.country !== null && entity.country === counterpart.country;
    if (holds || counterpart.kind === 'service-total' || counterpart.id.endsWith('-trade')) return 'whole';
  }
  if (metric === 'destination_countries') return 'in';
  if (ofTrade.test(metric)) return 'with';
  // Westbound is away from China: an entity in China sends, one outside receives.
  const away = entity.country === 'CN' ? 'to' : 'from';
  const back = away === 'to' ? 'from' : 'to';
  if (direction === 'westbound' || direction === 'export') return away;
  return direction === 'eastbound' || direction === 'import' ? back : 'between';
}
