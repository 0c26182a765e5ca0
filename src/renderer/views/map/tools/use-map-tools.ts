import { useCallback, useState } from 'react';
import type { Position } from '#shared/geo/great-circle.ts';
import { type ChangeTools, freshTools, type MapTools, pointTaker } from './map-tools.ts';

export type MapToolsInUse = {
  readonly tools: MapTools;
  readonly change: ChangeTools;
  /** Takes a point for the open tool; null while none asks for one. */
  readonly onPoint: ((position: Position) => void) | null;
};

/** The tools of one map. What they hold stays when their panel is closed. */
export function useMapTools(): MapToolsInUse {
  const [tools, setTools] = useState(freshTools);
  const change = useCallback<ChangeTools>((part) => setTools((known) => ({ ...known, ...part })), []);
  const take = pointTaker(tools);
  return {
    tools,
    change,
    onPoint: take && ((position) => setTools((known) => ({ ...known, ...pointTaker(known)?.(position) }))),
  };
}
