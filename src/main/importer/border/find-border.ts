import type { World } from '#main/world/open-world.ts';
import type { RelationSide } from '#shared/models/article.ts';
import type { Border } from '#shared/models/edition.ts';

/** How the two sides meet: on land, at sea, or not at all; null also when one of them is no State. */
export function findBorder(
  sides: readonly RelationSide[],
  world: Pick<World, 'borderLength' | 'maritime'>,
): Border | null {
  const [first, second] = sides.map(({ iso2 }) => iso2);
  if (!first || !second || sides.length !== 2) return null;
  const land = world.borderLength(first, second);
  if (land !== null) return { kind: 'land', lengthKm: land.lengthKm };
  return world.maritime(first, second) !== null ? { kind: 'maritime', lengthKm: null } : null;
}
