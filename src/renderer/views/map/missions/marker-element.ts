import type { MarkerSide } from '#shared/missions/marker-parts.ts';
import type { MissionType } from '#shared/missions/mission-types.ts';
import { isHeadOfMission } from '#shared/missions/mission-types.ts';

export type MarkerSpec = {
  readonly id: string;
  /** What the marker says to those who do not see it. */
  readonly name: string;
  readonly lon: number;
  readonly lat: number;
  readonly type: MissionType;
  readonly side: MarkerSide;
  /** A place was proposed that a person should look at. */
  readonly review: boolean;
  /** How many notes it has. */
  readonly notes: number;
};

/** A marker without its place: a button over the symbol, which the layer's canvas shows. */
export function createMarker(): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  return button;
}

/** Gives a marker its name, colour and rank. Leaves alone what is as it should be. */
export function dressMarker(button: HTMLButtonElement, { id, name, type, side }: MarkerSpec): void {
  if (button.ariaLabel !== name) {
    button.ariaLabel = name;
    button.title = name;
  }
  const rank = isHeadOfMission(type) ? 'head' : 'post';
  for (const [key, value] of Object.entries({ mission: id, side, rank })) {
    if (button.dataset[key] !== value) button.dataset[key] = value;
  }
}
