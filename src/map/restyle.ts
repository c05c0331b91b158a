import type { LayerSpecification } from 'maplibre-gl';

/** The part of MapLibre's map that changes layers. */
export interface Restylable {
  setFilter(layer: string, filter: unknown): unknown;
  setLayerZoomRange(layer: string, minzoom: number, maxzoom: number): unknown;
  setPaintProperty(layer: string, name: string, value: unknown): unknown;
  setLayoutProperty(layer: string, name: string, value: unknown): unknown;
}

function entries(part: object | undefined): [string, unknown][] {
  return Object.entries(part ?? {});
}

function changed(before: object | undefined, after: object | undefined): [string, unknown][] {
  const known = new Map(entries(before));
  return entries(after).filter(([name, value]) => JSON.stringify(known.get(name)) !== JSON.stringify(value));
}

/**
 * Brings the map's layers from one list to another that has the same layers in the same order with the same
 * properties set: only what differs is touched. (MapLibre's own `setStyle` with `diff` would copy and compare the
 * data of every source too.)
 */
export function restyle(
  map: Restylable,
  before: readonly LayerSpecification[],
  after: readonly LayerSpecification[]
): void {
  const known = new Map(before.map((layer) => [layer.id, layer]));
  for (const layer of after) {
    const old = known.get(layer.id);
    for (const [name, value] of changed(old?.layout, layer.layout))
      map.setLayoutProperty(layer.id, name, value);
    for (const [name, value] of changed(old?.paint, layer.paint)) map.setPaintProperty(layer.id, name, value);
    if (layer.type === 'background' || !old || old.type === 'background') continue;
    if (JSON.stringify(old.filter) !== JSON.stringify(layer.filter)) map.setFilter(layer.id, layer.filter);
    if (old.minzoom !== layer.minzoom || old.maxzoom !== layer.maxzoom)
      map.setLayerZoomRange(layer.id, layer.minzoom ?? 0, layer.maxzoom ?? 24);
  }
}
