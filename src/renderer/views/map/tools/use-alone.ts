import { useEffect, useEffectEvent } from 'react';
import type { MapViewProps } from '../map-view-props.ts';
import type { ChangeTools, MapTools } from './map-tools.ts';

/**
 * One thing lies open below the map, so that there is always a map above it:
 * a tool that is opened closes the panel, and a panel that is opened the tool.
 * What the tool holds stays.
 */
export function useAlone(
  tools: MapTools,
  change: ChangeTools,
  { isPanelOpen, onClosePanel }: Pick<MapViewProps, 'isPanelOpen' | 'onClosePanel'>,
): ChangeTools {
  const giveWay = useEffectEvent(() => {
    if (tools.open !== null) change({ open: null });
  });
  useEffect(
    function makeRoomForPanel() {
      if (isPanelOpen) giveWay();
    },
    [isPanelOpen],
  );
  return function changeAlone(part) {
    if (isPanelOpen && part.open) onClosePanel();
    change(part);
  };
}
