import { missionShapes } from '#renderer/components/mission-shapes.ts';
import type { MissionType } from '#shared/models/mission.ts';
import { isHeadOfMission } from './rank.ts';

export type MarkerSpec = {
  readonly id: string;
  /** What the marker says to those who do not see it. */
  readonly name: string;
  readonly lon: number;
  readonly lat: number;
  readonly type: MissionType;
  /** Whose, by title order; `other` for a State that the title does not name. */
  readonly side: 'first' | 'second' | 'other';
  /** A place was proposed that a person should look at. */
  readonly review: boolean;
  /** How many notes it has. */
  readonly notes: number;
};

const SVG = 'http://www.w3.org/2000/svg';
/** Around a star, in the box of 16 × 16 in which the symbols are drawn. */
export const starDisc = 'M8-2.2a10.2 10.2 0 1 1 0 20.4a10.2 10.2 0 1 1 0-20.4Z';
/** Around a symbol whose place is in doubt. */
export const doubtRing = 'M8-1.6a9.6 9.6 0 1 1 0 19.2a9.6 9.6 0 1 1 0-19.2Z';

/** A small sheet at the upper right: there are notes. */
const noteSheet = 'M11.5-3h6v6.6l-2.4 2.4h-3.6Z';

/** A marker without its place: a button with the symbol on it. */
export function createMarker(): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('viewBox', '-4 -4 24 24');
  svg.setAttribute('aria-hidden', 'true');
  button.append(svg);
  return button;
}

/** Gives a marker its name, colour and symbol. Leaves alone what is as it should be. */
export function dressMarker(
  button: HTMLButtonElement,
  { id, name, type, side, review, notes }: MarkerSpec,
): void {
  if (button.ariaLabel !== name) {
    button.ariaLabel = name;
    button.title = name;
  }
  const look = `${id} ${type} ${review} ${notes > 0}`;
  button.dataset.side = side;
  if (button.dataset.look === look) return;
  button.dataset.look = look;
  button.dataset.mission = id;
  const { path, paint } = missionShapes[type];
  const isHead = isHeadOfMission(type);
  button.dataset.rank = isHead ? 'head' : 'post';
  button.firstElementChild?.replaceChildren(
    svgPath('halo', isHead ? starDisc : path),
    svgPath(isHead ? 'disc' : paint, isHead ? starDisc : path),
    ...(isHead ? [svgPath('filled', path)] : []),
    ...(review ? [svgPath('doubt', doubtRing)] : []),
    ...(notes > 0 ? [svgPath('noted', noteSheet)] : []),
  );
}

function svgPath(part: string, d: string): SVGElement {
  const path = document.createElementNS(SVG, 'path');
  path.setAttribute('d', d);
  path.setAttribute('data-part', part);
  return path;
}
