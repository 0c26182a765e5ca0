import type { RelationSide } from '#shared/models/article.ts';

/** Whose colour a State has: 0 for the first side in title order, 1 for the second, null for any other. */
export function sideOf(iso2: string | null, sides: readonly RelationSide[]): 0 | 1 | null {
  if (iso2 === null) return null;
  if (sides[0]?.iso2 === iso2) return 0;
  return sides[1]?.iso2 === iso2 ? 1 : null;
}
