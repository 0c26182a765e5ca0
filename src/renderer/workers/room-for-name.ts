import type { GeoJsonProperties } from 'geojson';
import type { GeometryObject, Topology } from 'topojson-specification';

/**
 * Degrees of longitude of the level stretch of land around a point: the room
 * that a horizontal name has there. null when the point lies on none of the
 * geometry's land.
 *
 * Reads the topology's arcs as they are stored, for the whole world's names are
 * measured at once.
 */
export function roomForName(
  topology: Topology,
  geometry: GeometryObject<GeoJsonProperties>,
  lon: number,
  lat: number,
): number | null {
  const [scaleX, scaleY] = topology.transform?.scale ?? [1, 1];
  const [moveX, moveY] = topology.transform?.translate ?? [0, 0];
  const x = (lon - moveX) / scaleX;
  // Between two lines of the grid: a point of an arc never lies on the level.
  const level = Math.floor((lat - moveY) / scaleY) + 0.5;
  let [west, east] = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];
  let westward = 0;
  for (const arc of outlineOf(geometry)) {
    let [atX, atY] = [0, 0];
    let isFirst = true;
    for (const step of topology.arcs[arc < 0 ? ~arc : arc] ?? []) {
      const [fromX, fromY] = [atX, atY];
      atX += step[0] as number;
      atY += step[1] as number;
      if (!isFirst && fromY > level !== atY > level) {
        const crossing = fromX + ((level - fromY) / (atY - fromY)) * (atX - fromX);
        if (crossing <= x) {
          westward += 1;
          west = Math.max(west, crossing);
        } else east = Math.min(east, crossing);
      }
      isFirst = false;
    }
  }
  // An odd number of outlines to the west: the point is inside.
  return westward % 2 === 1 && Number.isFinite(east) ? (east - west) * scaleX : null;
}

function outlineOf(geometry: GeometryObject<GeoJsonProperties>): readonly number[] {
  if (geometry.type === 'Polygon') return geometry.arcs.flat();
  return geometry.type === 'MultiPolygon' ? geometry.arcs.flat(2) : [];
}
