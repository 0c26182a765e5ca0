import type { GeoJsonProperties } from 'geojson';
import type { GeometryObject, Topology } from 'topojson-specification';

/** What admin.topo.json says of a country; of a province, `iso2` is its State's. */
export type AdminProperties = { readonly iso2: string | null };
export type StateProperties = AdminProperties & { readonly minZoom: number };

/** What the files of water say of a river: Natural Earth's rank, from 0, the greatest, to 10. */
export type RiverProperties = { readonly rank: number };

export type Member<Properties> = {
  readonly geometry: GeometryObject<GeoJsonProperties>;
  readonly properties: Properties;
};

/** The members of a collection of a topology. */
export function membersOf<Properties>(topology: Topology, name: string): readonly Member<Properties>[] {
  const object = topology.objects[name];
  if (object?.type !== 'GeometryCollection') throw new Error(`${name} is not a collection`);
  return object.geometries.map((geometry) => ({
    geometry,
    properties: (geometry.properties ?? {}) as Properties,
  }));
}
