import type { GeoJsonProperties } from 'geojson';
import type { GeometryObject } from 'topojson-specification';

/** Calls back for every arc of a geometry, by index; a reversed arc (`~i`) counts as the arc itself. */
export function forEachArc(geometry: GeometryObject<GeoJsonProperties>, visit: (arc: number) => void): void {
  const visitAll = (arcs: readonly number[]) => {
    for (const arc of arcs) visit(arc < 0 ? ~arc : arc);
  };
  switch (geometry.type) {
    case 'GeometryCollection':
      for (const member of geometry.geometries) forEachArc(member, visit);
      return;
    case 'LineString':
      visitAll(geometry.arcs);
      return;
    case 'MultiLineString':
    case 'Polygon':
      geometry.arcs.forEach(visitAll);
      return;
    case 'MultiPolygon':
      for (const polygon of geometry.arcs) polygon.forEach(visitAll);
  }
}

/** Which of the geometries use each arc: `users[arc]` holds their indexes, each once. */
export function arcUsers(
  geometries: readonly GeometryObject<GeoJsonProperties>[],
): readonly (readonly number[] | undefined)[] {
  const users: number[][] = [];
  geometries.forEach((geometry, index) => {
    forEachArc(geometry, (arc) => {
      const known = users[arc];
      if (known === undefined) users[arc] = [index];
      else if (known.at(-1) !== index) known.push(index);
    });
  });
  return users;
}
