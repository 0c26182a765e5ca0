import { geoVoronoi } from 'd3-geo-voronoi';
import type { Polygon } from 'geojson';
import type { Mission } from '#shared/models/mission.ts';

/** The part of the Earth from which a mission is the nearest of its State: nearest by distance, not an official consular district. */
export type NearestDistrict = { readonly missions: readonly Mission[]; readonly polygon: Polygon };

/**
 * Districts of the missions of one sending State (spherical Voronoi). Missions
 * in one place share theirs. Fewer than two places make no districts.
 */
export function nearestDistricts(missions: readonly Mission[]): readonly NearestDistrict[] {
  const byPlace = new Map<string, Mission[]>();
  for (const mission of missions) {
    const { place } = mission.placing;
    if (place === null) continue;
    const key = `${place.lon},${place.lat}`;
    byPlace.set(key, [...(byPlace.get(key) ?? []), mission]);
  }
  const keys = [...byPlace.keys()];
  if (keys.length < 2) return [];
  const points = keys.map((key): [number, number] => {
    const [lon = 0, lat = 0] = key.split(',').map(Number);
    return [lon, lat];
  });
  return geoVoronoi(points)
    .polygons()
    .features.flatMap(({ geometry, properties: { site } }) => {
      const owners = byPlace.get(`${site[0]},${site[1]}`);
      return owners === undefined || geometry === null ? [] : [{ missions: owners, polygon: geometry }];
    });
}
