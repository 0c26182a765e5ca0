import { memo, useEffect, useEffectEvent, useRef, useState } from 'react';
import { useMap } from 'react-leaflet';
import type { BasemapColours } from '#renderer/workers/basemap-style.ts';
import { type BasemapClient, OVERVIEW_ZOOM } from './basemap-client.ts';
import { BasemapGridLayer } from './basemap-grid-layer.ts';
import { GroundLayer } from './ground-layer.ts';
import type { TilePicture } from './tile-pictures.ts';
import { warmTiles } from './warm-tiles.ts';

/** Milliseconds after which a window has opened, and what its reader began with is done, also where all of it is slow. */
const AT_REST = 30_000;

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
export const BasemapLayer = memo(function BasemapLayer({ client, colours, isWhole }: BasemapLayerProps) {
  const map = useMap();
  const [layers, setLayers] = useState<Layers | null>(null);
  /** What the tiles were asked for in: in other colours they are drawn anew, in these once. */
  const painted = useRef<BasemapColours | null>(null);
  const paintFirst = useEffectEvent(() => {
    client.setColours(colours);
    painted.current = colours;
    return colours;
  });

  useEffect(
    function addLayers() {
      const show = (picture: TilePicture) => ground.show(picture);
      const { sea } = paintFirst();
      const grids = [
        new BasemapGridLayer(client, 'ground', show, { maxNativeZoom: WORLD_ZOOM }),
        new BasemapGridLayer(client, 'ground', show, {
          // Where the tiles in view are of the next zoom. Leaflet rounds a zoom when it asks for tiles, and not when
          // it throws them away: from a whole zoom on, it would do both by turns half a zoom before it.
          minZoom: OVERVIEW_ZOOM + 0.5,
          maxNativeZoom: OVERVIEW_ZOOM,
        }),
        new BasemapGridLayer(client, 'full', show),
      ];
      const ground = new GroundLayer(grids, sea);
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
      if (layers === null || painted.current === colours) return;
      client.setColours(colours);
      painted.current = colours;
      layers.ground.paint(colours.sea);
      for (const grid of layers.grids) grid.repaint(0);
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
      // Before somebody reaches for the map, if the window is read in for a while first: reading the whole takes
      // seconds of a processor, which whoever does not look closer should have for what they do instead.
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
});
