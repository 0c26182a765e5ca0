import type { Colours } from '#renderer/styles/tokens.ts';
import type { MapFrame } from '#renderer/workers/draft.ts';
import type { VectorShape } from '#renderer/workers/draw-vectors.ts';
import type { MarkerSide } from '#shared/missions/marker-parts.ts';
import type { MissionType } from '#shared/missions/mission-types.ts';
import type { Language } from '#shared/models/settings.ts';
import type { LabelFonts } from '../../labels/draw-labels.ts';
import type { LabelStyle } from '../../labels/label-style.ts';
import type { MarkerSpec } from '../../missions/marker-element.ts';
import type { Point } from '../../point.ts';

/** A map as a drawing: everything in pixels from the upper left corner of its frame, nothing left to look up. */
export type MapDrawing = {
  readonly frame: MapFrame;
  readonly language: Language;
  readonly colours: Colours;
  readonly fonts: LabelFonts;
  readonly caption: string;
  /** The ground and what lies on it, in the order in which it is drawn, below names and missions. */
  readonly shapes: readonly VectorShape[];
  readonly labels: readonly DrawnLabel[];
  /** From where missions are to where they are drawn when they had to make room. */
  readonly leaders: string;
  readonly markers: readonly DrawnMarker[];
  readonly scale: { readonly pixels: number; readonly text: string };
  readonly legend: readonly LegendColumn[];
  /** Point of view, projection and sources, a paragraph each. */
  readonly remarks: readonly string[];
};

export type DrawnLabel = {
  readonly lines: readonly string[];
  /** Of the name as a whole. */
  readonly middle: Point;
  readonly style: LabelStyle;
};

export type DrawnMarker = Point & Pick<MarkerSpec, 'type' | 'side' | 'review' | 'name'>;

export type LegendColumn = {
  readonly heading: string;
  readonly entries: readonly {
    readonly type: MissionType;
    readonly side: MarkerSide;
    readonly label: string;
  }[];
};
