import type { TextAnchor } from '#shared/models/anchor.ts';
import { type AnchoredText, sectionAt } from './anchored-text.ts';
import { similarity } from './edit-distance.ts';

/** A place where the very words stand. `from` and `to` are UTF-16 units. */
export type ExactCandidate = {
  readonly from: number;
  readonly to: number;
  /** 0 to 1: how like the stored context its surroundings are. */
  readonly context: number;
  readonly sameSection: boolean;
  /** Orders candidates; see `rankOf`. */
  readonly rank: number;
};

/** A word such as "the" may stand thousands of times: so many are looked at, those around where it stood. */
const mostCandidates = 2_000;

/** All places where the anchor's words stand, best first. */
export function exactCandidates(text: AnchoredText, anchor: TextAnchor): readonly ExactCandidate[] {
  const candidates: ExactCandidate[] = [];
  if (anchor.exact === '') return candidates;
  const expected = text.points.toUnit(anchor.start);
  for (const from of nearest(placesOf(text.text, anchor.exact), expected)) {
    const to = from + anchor.exact.length;
    const context = contextScore(text.text, from, to, anchor);
    const sameSection = sectionAt(text, text.points.fromUnit(from)) === anchor.sectionId;
    const nearness = 1 - Math.min(1, Math.abs(from - expected) / Math.max(1, text.text.length));
    candidates.push({ from, to, context, sameSection, rank: rankOf(context, sameSection, nearness) });
  }
  return candidates.sort((a, z) => z.rank - a.rank);
}

function placesOf(text: string, words: string): readonly number[] {
  const places: number[] = [];
  for (let from = text.indexOf(words); from !== -1; from = text.indexOf(words, from + 1)) places.push(from);
  return places;
}

/** Of rising places as many as are looked at, around where they are expected. */
function nearest(places: readonly number[], expected: number): readonly number[] {
  if (places.length <= mostCandidates) return places;
  const after = places.findIndex((place) => place >= expected);
  const middle = after === -1 ? places.length : after;
  const first = Math.max(0, Math.min(middle - mostCandidates / 2, places.length - mostCandidates));
  return places.slice(first, first + mostCandidates);
}

/** Surroundings say most, the section something, nearness only breaks ties: inserting one page moves everything after it. */
function rankOf(context: number, sameSection: boolean, nearness: number): number {
  return 0.8 * context + 0.15 * (sameSection ? 1 : 0) + 0.05 * nearness;
}

/** The letters next to the words count apart: in a list, everything but the neighbouring words looks alike. */
const nearLength = 12;

function contextScore(text: string, from: number, to: number, anchor: TextAnchor): number {
  const { prefix, suffix } = anchor;
  if (prefix.length + suffix.length === 0) return from === 0 && to === text.length ? 1 : 0.5;
  const before = text.slice(Math.max(0, from - prefix.length), from);
  const after = text.slice(to, to + suffix.length);
  const near = bothSides(
    [prefix.slice(-nearLength), before.slice(-nearLength)],
    [suffix.slice(0, nearLength), after.slice(0, nearLength)],
  );
  return (near + bothSides([prefix, before], [suffix, after])) / 2;
}

type Side = readonly [stored: string, found: string];

function bothSides(before: Side, after: Side): number {
  const length = before[0].length + after[0].length;
  return (similarity(...before) * before[0].length + similarity(...after) * after[0].length) / length;
}
