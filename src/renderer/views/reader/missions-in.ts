import type { TextSpan } from '#shared/models/article.ts';
import type { Mission } from '#shared/models/mission.ts';
import { indexCodePoints } from '#shared/text/code-points.ts';

/** A mission and the words that it came from: first and one past the last code point. */
export type MissionWords = { readonly mission: Mission; readonly start: number; readonly end: number };

export function missionWords(missions: readonly Mission[]): readonly MissionWords[] {
  return missions.map((mission) => {
    const { start, source } = mission;
    return { mission, start, end: start + indexCodePoints(source).length };
  });
}

/**
 * The missions that came from words which overlap a list item or a cell. A row
 * of a table may be the source as a whole: then its cell that names the city is
 * the one, which `namingCity` asks for.
 */
export function missionsIn(
  words: readonly MissionWords[],
  span: TextSpan,
  namingCity = false,
): readonly Mission[] {
  const spanEnd = span.start + indexCodePoints(span.text).length;
  return words
    .filter(({ start, end }) => start < spanEnd && span.start < end)
    .map(({ mission }) => mission)
    .filter(({ city }) => !namingCity || city === null || span.text.includes(city));
}
