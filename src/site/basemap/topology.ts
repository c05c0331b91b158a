import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { GeometryCollection, GeometryObject, Topology } from 'topojson-specification';
import * as v from 'valibot';

const resolve = createRequire(import.meta.url).resolve;

const topologySchema = v.custom<Topology>(
  (value) =>
    v.is(v.looseObject({ type: v.literal('Topology'), objects: v.record(v.string(), v.unknown()) }), value),
  'not a TopoJSON topology'
);

/** The absolute path of a file of an installed package, such as `world-atlas/land-10m.json`. */
export function packageFile(name: string): string {
  return resolve(name);
}

/** Reads a TopoJSON file of an installed package. Throws where it is missing or no topology. */
export function readTopology(name: string): Topology {
  const content: unknown = JSON.parse(readFileSync(packageFile(name), 'utf8'));
  return v.parse(topologySchema, content);
}

function isCollection(object: unknown): object is GeometryCollection {
  return v.is(
    v.looseObject({ type: v.literal('GeometryCollection'), geometries: v.array(v.unknown()) }),
    object
  );
}

/** The geometries of one object of a topology. Throws where there is no such collection. */
export function collectionOf(topology: Topology, object: string): GeometryCollection {
  const found = topology.objects[object];
  if (!isCollection(found)) throw new Error(`The topology has no collection "${object}".`);
  return found;
}

const named = v.looseObject({ name: v.string() });

/** The English name that world-atlas gives a country's geometry, or an empty string. */
export function shapeName(shape: GeometryObject): string {
  return v.is(named, shape.properties) ? shape.properties.name : '';
}
