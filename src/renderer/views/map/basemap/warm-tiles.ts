import type { Map as LeafletMap } from 'leaflet';
import { type BasemapClient, OVERVIEW_ZOOM } from './basemap-client.ts';

/** How many zooms ahead: two turns of the wheel. */
const AHEAD = 4;
const SIZE = 256;

/**
 * Lets the worker draw, in idle moments and for nobody, the four tiles around
 * the middle of the view at each of the next zooms: the first tiles of a zoom
 * have the world cut and the drawing code compiled, which takes longer than the
 * frames of a moving map allow. Returns how to stop.
 */
export function warmTiles(client: BasemapClient, map: LeafletMap): () => void {
  const from = Math.max(OVERVIEW_ZOOM, Math.round(map.getZoom())) + 1;
  const waiting = Array.from({ length: AHEAD }, (_, step) => from + step)
    .filter((zoom) => zoom <= map.getMaxZoom())
    .flatMap((zoom) => tilesAroundMiddle(map, zoom));
  let cancel = () => {};
  let request = 0;
  const go = (): void => {
    const tile = waiting.shift();
    if (tile === undefined) return;
    const ratio = devicePixelRatio;
    cancel = client.drawTile(
      { ...tile, size: SIZE, overlap: 0, ratio, scale: 1, detail: 'full' },
      (bitmap) => {
        bitmap.close();
        request = requestIdleCallback(go);
      },
    );
  };
  request = requestIdleCallback(go);
  return function stopWarming() {
    cancelIdleCallback(request);
    cancel();
  };
}

function tilesAroundMiddle(map: LeafletMap, zoom: number) {
  const middle = map.project(map.getCenter().wrap(), zoom).divideBy(SIZE);
  const [right, below] = [Math.round(middle.x), Math.round(middle.y)];
  const last = 2 ** zoom - 1;
  return [right - 1, right].flatMap((x) =>
    [below - 1, below]
      .map((y) => ({ x, y, zoom }))
      .filter((tile) => tile.x >= 0 && tile.x <= last && tile.y >= 0 && tile.y <= last),
  );
}
