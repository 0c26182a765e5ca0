import type { Colours } from '#renderer/styles/tokens.ts';
import type { MarkerSpec } from './marker-element.ts';
import type { MarkerInk } from './marker-parts.ts';

const sideTokens = { first: 'state-first', second: 'state-second', other: 'ink-soft' } as const;

export function markerColour(ink: MarkerInk, side: MarkerSpec['side'], colours: Colours): string {
  return colours[ink === 'side' ? sideTokens[side] : ink];
}
