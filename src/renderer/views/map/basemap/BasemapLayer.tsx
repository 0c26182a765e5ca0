import { useEffect, useState } from 'react';
import { useMap } from 'react-leaflet';
import type { BasemapColours } from '#renderer/workers/basemap-style.ts';
import { type BasemapClient, OVERVIEW_ZOOM } from './basemap-client.ts';
import { BasemapGridLayer } from './basemap-grid-layer.ts';

export type BasemapLayerProps = {
  readonly client: BasemapClient;
  readonly colours: BasemapColours;
  /** Whether the close zooms can be drawn as they should be. */
  readonly isWhole: boolean;
};

/** The drawn ground of the map. */
export function BasemapLayer({ client, colours, isWhole }: BasemapLayerProps) {
  const map = useMap();
  const [layer, setLayer] = useState<BasemapGridLayer | null>(null);

  useEffect(
    function addLayer() {
      const added = new BasemapGridLayer(client).addTo(map);
      setLayer(added);
      return function removeLayer() {
        added.remove();
      };
    },
    [client, map],
  );

  useEffect(
    function paint() {
      client.setColours(colours);
      layer?.repaint(0);
    },
    [client, colours, layer],
  );

  useEffect(
    function sharpen() {
      if (isWhole) layer?.repaint(OVERVIEW_ZOOM + 1);
    },
    [isWhole, layer],
  );

  return null;
}
