import type { Position } from '#shared/geo/great-circle.ts';
import { withPoint } from '#shared/geo/sketch.ts';

/** The tools that open a panel, in the order of the menu. */
export const toolNames = ['measure', 'nearest', 'districts', 'border', 'coordinates', 'export'] as const;

export type ToolName = (typeof toolNames)[number];

/** What lies over the map until it is put away. */
export const overlayNames = ['graticule', 'overview'] as const;

/** What the tools of the map hold, opened or not. Positions are degrees, WGS 84. */
export type MapTools = {
  readonly open: ToolName | null;
  readonly graticule: boolean;
  readonly overview: boolean;
  readonly measure: Measure;
  /** Where missions are looked for from; `name` when it is a place that has one. */
  readonly from: (Position & { readonly name: string | null }) | null;
  /** Whose coordinates are copied. */
  readonly spot: Position | null;
  /** Whose districts are drawn, as `sending>receiving`; null for none. */
  readonly districtsOf: string | null;
  readonly walk: BorderWalk;
};

/** A line or an area, as far as it is drawn. */
export type Measured = { readonly kind: 'line' | 'area'; readonly points: readonly Position[] };

export type Measure = Measured & {
  /** What was measured when the tool was left: offered, so that nothing new is added to it unawares. */
  readonly before: Measured | null;
};

/** Where somebody stands on the border, and what they want to see from there. */
export type BorderWalk = {
  /** Kilometres from its western or northern end. */
  readonly alongKm: number;
  /** Kilometres on either side. */
  readonly withinKm: number;
  readonly leastPopulation: number;
};

export const freshTools: MapTools = {
  open: null,
  graticule: false,
  overview: false,
  measure: { kind: 'line', points: [], before: null },
  from: null,
  spot: null,
  districtsOf: null,
  walk: { alongKm: 0, withinKm: 25, leastPopulation: 10_000 },
};

export type ChangeTools = (change: Partial<MapTools>) => void;

/** What opening a tool does: measuring begins anew, and what was measured before can be gone on with. */
export function openTool({ open, measure }: MapTools, name: ToolName): Partial<MapTools> {
  const { kind, points } = measure;
  if (name !== 'measure' || open === 'measure' || points.length === 0) return { open: name };
  return { open: name, measure: { kind, points: [], before: { kind, points } } };
}

/** What a point that is picked on the map does to the tools; null while no open tool asks for one. */
export function pointTaker(tools: MapTools): ((position: Position) => Partial<MapTools>) | null {
  switch (tools.open) {
    case 'measure':
      return (position) => {
        const { kind, points } = tools.measure;
        return { measure: { ...tools.measure, points: withPoint(kind, points, position) } };
      };
    case 'nearest':
      return ({ lat, lon }) => ({ from: { lat, lon, name: null } });
    case 'coordinates':
      return (spot) => ({ spot });
    default:
      return null;
  }
}

/** Whether anything of the tools is seen. */
export function areToolsSeen({ open, graticule, overview, districtsOf }: MapTools): boolean {
  return open !== null || graticule || overview || districtsOf !== null;
}
