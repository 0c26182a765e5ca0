// The package ships no types. Only what is used here is declared.
declare module 'd3-geo-voronoi' {
  import type { FeatureCollection, Polygon } from 'geojson';

  type Site = readonly [number, number];

  export function geoVoronoi(points: readonly Site[]): {
    readonly polygons: () => FeatureCollection<Polygon, { readonly site: Site }>;
  };

  export function geoDelaunay(points: readonly (readonly [lon: number, lat: number])[]): {
    /** Three numbers of points each. */
    readonly triangles: readonly (readonly [number, number, number])[];
    /** The centres of the triangles' circles. */
    readonly centers: readonly (readonly [lon: number, lat: number])[];
  };
}
