import { isHeadOfMission, type MissionType, missionSymbol } from './mission-types.ts';

/** Whose mission it is, by title order; `other` for a State that the title does not name. */
export type MarkerSide = 'first' | 'second' | 'other';

/** `side`: the colour of the State whose mission it is. */
export type MarkerInk = 'side' | 'halo' | 'ink' | 'note-yellow';

/** One path of a marker, in the box of 16 × 16 in which the symbols are drawn. */
export type MarkerPart = {
  /** SVG path. */
  readonly path: string;
  readonly fill?: MarkerInk;
  readonly stroke?: MarkerInk;
  readonly width?: number;
  readonly dash?: readonly number[];
  readonly opacity?: number;
};

/** What a marker looks like, apart from where it stands. */
export type MarkerLook = {
  readonly type: MissionType;
  readonly side: MarkerSide;
  /** A place was proposed that a person should look at. */
  readonly review: boolean;
  readonly noted: boolean;
};

const sideTokens = { first: 'state-first', second: 'state-second', other: 'ink-soft' } as const;

/** The colour token of an ink. */
export const inkToken = (ink: MarkerInk, side: MarkerSide) => (ink === 'side' ? sideTokens[side] : ink);

/** Side of the box in which all parts of a marker find room around (8, 8), in its units. */
export const MARKER_BOX = 24;

/** Further out than this markers are drawn smaller. */
const FAR_ZOOM = 3.5;

/** Pixels for a unit of the box at a zoom. */
export function markerScale(zoom: number): number {
  return zoom < FAR_ZOOM ? 20 / 24 : 1;
}

/** Around a star. */
const starDisc = 'M8-2.2a10.2 10.2 0 1 1 0 20.4a10.2 10.2 0 1 1 0-20.4Z';
/** Around a symbol whose place is in doubt. */
const doubtRing = 'M8-1.6a9.6 9.6 0 1 1 0 19.2a9.6 9.6 0 1 1 0-19.2Z';
/** A small sheet at the upper right: there are notes. */
const noteSheet = 'M11.5-3h6v6.6l-2.4 2.4h-3.6Z';

/** The symbol of a type of mission on its halo: an embassy's star on a disc, a shape for all others. */
export function symbolParts(type: MissionType): readonly MarkerPart[] {
  const { path, paint } = missionSymbol(type);
  const symbol: MarkerPart =
    paint === 'filled' ? { path, fill: 'side' } : { path, fill: 'halo', stroke: 'side', width: 2 };
  const halo = { stroke: 'halo', width: 3.5 } as const;
  return isHeadOfMission(type)
    ? [{ path: starDisc, ...halo }, { path: starDisc, fill: 'halo', stroke: 'side', width: 1 }, symbol]
    : [{ path, ...halo }, symbol];
}

/** A marker from the lowest part to the uppermost. */
export function markerParts({ type, review, noted }: Omit<MarkerLook, 'side'>): readonly MarkerPart[] {
  return [
    ...symbolParts(type),
    ...(review
      ? [{ path: doubtRing, stroke: 'side', width: 1.2, dash: [2, 2.4], opacity: 0.7 } as const]
      : []),
    ...(noted ? [{ path: noteSheet, fill: 'note-yellow', stroke: 'ink', width: 1 } as const] : []),
  ];
}
