import { useEffect, useEffectEvent, useState } from 'react';
import { useMap } from 'react-leaflet';
import type { BasemapColours } from '#renderer/workers/basemap-style.ts';
import { type BasemapClient, OVERVIEW_ZOOM } from './basemap-client.ts';
import { BasemapGridLayer } from './basemap-grid-layer.ts';
import { GroundLayer } from './ground-layer.ts';
import type { TilePicture } from './tile-pictures.ts';
import { warmTiles } from './warm-tiles.ts';

/** Milliseconds after which the window has opened. */
const AT_REST = 2500;

/** The zoom at which four tiles are the whole world. */
const WORLD_ZOOM = 1;

type Layers = { readonly grids: readonly BasemapGridLayer[]; readonly ground: GroundLayer };

export type BasemapLayerProps = {
  readonly client: BasemapClient;
  readonly colours: BasemapColours;
  /** Whether the close zooms can be drawn as they should be. */
  readonly isWhole: boolean;
};

/**
 * The drawn ground of the map: the tiles of the zoom in view, and where they
 * are not there yet the plain ground in few large tiles, which is there at once
 * wherever the view goes: that of the overview closer than it, and the whole
 * world's in four.
 */
export function BasemapLayer({ client, colours, isWhole }: BasemapLayerProps) {
  const map = useMap();
  const [layers, setLayers] = useState<Layers | null>(null);
  const coloursNow = useEffectEvent(() => colours);

  useEffect(
    function addLayers() {
      const show = (picture: TilePicture) => ground.show(picture);
      const grids = [
        new BasemapGridLayer(client, 'ground', show, { maxNativeZoom: WORLD_ZOOM }),
        new BasemapGridLayer(client, 'ground', show, {
          // From its own zoom on, where the others hide it: so it is there when somebody looks closer.
          minZoom: OVERVIEW_ZOOM,
          maxNativeZoom: OVERVIEW_ZOOM,
        }),
        new BasemapGridLayer(client, 'full', show),
      ];
      const ground = new GroundLayer(grids, coloursNow().sea);
      // The picture after its grids: it draws what they have made of a move.
      for (const layer of [...grids, ground]) layer.addTo(map);
      setLayers({ grids, ground });
      return function removeLayers() {
        for (const layer of [ground, ...grids]) layer.remove();
      };
    },
    [client, map],
  );

  useEffect(
    function paint() {
      client.setColours(colours);
      layers?.ground.paint(colours.sea);
      for (const grid of layers?.grids ?? []) grid.repaint(0);
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
      if (isWhole) for (const grid of layers?.grids ?? []) grid.repaint(OVERVIEW_ZOOM + 1);
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
