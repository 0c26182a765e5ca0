import {
  type LonLat,
  mercatorY,
  middleLatitude,
  nearestCopy,
  type Size,
  zoomThatFits,
} from '#shared/geo/mercator.ts';

export type MapPosition = { readonly lat: number; readonly lon: number; readonly zoom: number };

/** Pixels between the places and the edge of the view. */
const margin = 56;
/** How much closer the map must be able to come before it does. */
const muchCloser = 2;
/** No closer than this to follow: a reader wants to see where in the country a place lies. */
const closest = 6;
const step = 0.25;

/**
 * Where the map goes to show places, with as little movement as that takes:
 * nowhere while it shows them well; farther only as far as needed; closer only
 * when they are huddled together. null: it stays.
 */
export function viewOfPlaces(places: readonly LonLat[], now: MapPosition, size: Size): MapPosition | null {
  if (places.length === 0) return null;
  const lons = places.map(([lon]) => nearestCopy(lon, now.lon));
  const lats = places.map(([, lat]) => lat);
  const box = {
    west: Math.min(...lons),
    east: Math.max(...lons),
    south: Math.min(...lats),
    north: Math.max(...lats),
  };
  const room = { width: Math.max(1, size.width - 2 * margin), height: Math.max(1, size.height - 2 * margin) };
  const fit = zoomThatFits(box, room, step);
  const zoom = fit < now.zoom ? fit : Math.max(now.zoom, Math.min(fit - muchCloser, closest));
  const isInView =
    fit >= now.zoom && zoom === now.zoom && lons.every((lon, at) => liesIn([lon, lats[at] ?? 0]));
  if (isInView) return null;
  return { lat: middleLatitude(box), lon: (box.west + box.east) / 2, zoom };

  function liesIn([lon, lat]: LonLat): boolean {
    const world = 256 * 2 ** now.zoom;
    const across = ((lon - now.lon) / 360) * world;
    const down = (mercatorY(lat) - mercatorY(now.lat)) * world;
    return Math.abs(across) <= room.width / 2 && Math.abs(down) <= room.height / 2;
  }
}
