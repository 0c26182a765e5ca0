import type { Map as LeafletMap } from 'leaflet';
import type { MapFrame } from '#renderer/workers/draft.ts';

/** What the map shows at this moment, made higher where the open tool leaves it low: a page has room. */
export function exportFrame(map: LeafletMap): MapFrame {
  const { lat, lng } = map.getCenter();
  const { x, y } = map.getSize();
  const width = Math.max(480, Math.round(x));
  return {
    lat,
    lon: lng,
    zoom: map.getZoom(),
    width,
    height: Math.max(Math.round(y), Math.round(width * 0.72)),
  };
}
