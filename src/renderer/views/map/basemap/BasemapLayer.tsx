import { useEffect, useState } from 'react';
import { useMap } from 'react-leaflet';
import type { BasemapColours } from '#renderer/workers/basemap-style.ts';
import { type BasemapClient, OVERVIEW_ZOOM } from './basemap-client.ts';
import { BasemapGridLayer } from './basemap-grid-layer.ts';
import { warmTiles } from './warm-tiles.ts';

/** Milliseconds after which the window has opened. */
const AT_REST = 2500;

export type BasemapLayerProps = {
  readonly client: BasemapClient;
  readonly colours: BasemapColours;
  /** Whether the close zooms can be drawn as they should be. */
  readonly isWhole: boolean;
};

/**
 * The drawn ground of the map: the tiles of the zoom in view, and closer than
 * the overview, under them, the plain ground in few large tiles, which is there
 * at once wherever the view goes.
 */
export function BasemapLayer({ client, colours, isWhole }: BasemapLayerProps) {
  const map = useMap();
  const [layers, setLayers] = useState<readonly BasemapGridLayer[]>([]);

  useEffect(
    function addLayers() {
      const added = [
        new BasemapGridLayer(client, 'ground', {
          minZoom: OVERVIEW_ZOOM + 1,
          maxNativeZoom: OVERVIEW_ZOOM,
          zIndex: 0,
        }),
        new BasemapGridLayer(client, 'full', { zIndex: 1 }),
      ];
      for (const layer of added) layer.addTo(map);
      setLayers(added);
      return function removeLayers() {
        for (const layer of added) layer.remove();
      };
    },
    [client, map],
  );

  useEffect(
    function paint() {
      client.setColours(colours);
      for (const layer of layers) layer.repaint(0);
    },
    [client, colours, layers],
  );

  useEffect(
    function lookCloser() {
      const want = () => client.wantWhole();
      // The provinces' names come from the whole, and they begin at the overview's last zoom.
      const wantWhenClose = () => {
        if (map.getZoom() >= OVERVIEW_ZOOM) want();
      };
      const container = map.getContainer();
      const once = { once: true };
      container.addEventListener('pointerenter', want, once);
      container.addEventListener('focusin', want, once);
      map.on('moveend', wantWhenClose);
      wantWhenClose();
      // Before somebody reaches for the map, if the window comes to rest first: reading it while the map is
      // moved would take the processor away from moving it.
      const resting = setTimeout(() => requestIdleCallback(want), AT_REST);
      return function stopWaiting() {
        container.removeEventListener('pointerenter', want);
        container.removeEventListener('focusin', want);
        map.off('moveend', wantWhenClose);
        clearTimeout(resting);
      };
    },
    [client, map],
  );

  useEffect(
    function sharpen() {
      if (isWhole) for (const layer of layers) layer.repaint(OVERVIEW_ZOOM + 1);
    },
    [isWhole, layers],
  );

  useEffect(
    function drawAhead() {
      return isWhole ? warmTiles(client, map) : undefined;
    },
    [isWhole, client, map],
  );

  return null;
}
