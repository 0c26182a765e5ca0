import type { Map as LeafletMap } from 'leaflet';

/** From the ground up, between Leaflet's tiles (200) and popups (700); markers are at 600. */
const levels = {
  graticule: '404',
  districts: '406',
  border: '410',
  labels: '450',
  along: '460',
  notes: '470',
  sketch: '610',
} as const;

/** One of the map's own panes, made when it is first asked for. */
export function ensurePane(map: LeafletMap, name: keyof typeof levels): string {
  if (map.getPane(name) === undefined) map.createPane(name).style.zIndex = levels[name];
  return name;
}
