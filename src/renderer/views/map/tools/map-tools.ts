import type { Position } from '#shared/geo/great-circle.ts';
import { withPoint } from '#shared/geo/sketch.ts';

/** The tools that open a panel, in the order of the menu. */
export const toolNames = ['measure'] as const;

export type ToolName = (typeof toolNames)[number];

/** What the tools of the map hold, opened or not. Positions are degrees, WGS 84. */
export type MapTools = {
  readonly open: ToolName | null;
  readonly measure: { readonly kind: 'line' | 'area'; readonly points: readonly Position[] };
};

export const freshTools: MapTools = {
  open: null,
  measure: { kind: 'line', points: [] },
};

export type ChangeTools = (change: Partial<MapTools>) => void;

/** What a point that is picked on the map does to the tools; null while no open tool asks for one. */
export function pointTaker(tools: MapTools): ((position: Position) => Partial<MapTools>) | null {
  switch (tools.open) {
    case 'measure':
      return (position) => {
        const { kind, points } = tools.measure;
        return { measure: { kind, points: withPoint(kind, points, position) } };
      };
    case null:
      return null;
  }
}
