import type { EditionChanges, MissionName } from '#shared/models/edition-changes.ts';
import type { Mission } from '#shared/models/mission.ts';
import { slug } from '#shared/text/slug.ts';

/**
 * Missions opened, closed and renamed. A post that is gone and one that is new
 * are the same, renamed, when the same State has them in the same city or in
 * the same place, and neither has a second such partner.
 */
export function compareMissions(
  before: readonly Mission[],
  after: readonly Mission[],
): EditionChanges['missions'] {
  const beforeIds = new Set(before.map(({ id }) => id));
  const afterIds = new Set(after.map(({ id }) => id));
  const gone = before.filter(({ id }) => !afterIds.has(id));
  const fresh = after.filter(({ id }) => !beforeIds.has(id));
  const renamed = gone.flatMap((then) => {
    const partners = fresh.filter((now) => isSamePost(then, now));
    const rivals = gone.filter((other) => partners.some((now) => isSamePost(other, now)));
    const [now] = partners;
    return now !== undefined && partners.length === 1 && rivals.length === 1 ? [{ then, now }] : [];
  });
  const renamedBefore = new Set(renamed.map(({ then }) => then.id));
  const renamedAfter = new Set(renamed.map(({ now }) => now.id));
  return {
    opened: fresh.filter(({ id }) => !renamedAfter.has(id)).map(missionName),
    closed: gone.filter(({ id }) => !renamedBefore.has(id)).map(missionName),
    renamed: renamed.map(({ then, now }) => ({ before: missionName(then), after: missionName(now) })),
  };
}

function isSamePost(one: Mission, other: Mission): boolean {
  if (one.sending !== other.sending || one.receiving !== other.receiving) return false;
  if (one.city !== null && other.city !== null && slug(one.city) === slug(other.city)) return true;
  const [here, there] = [one.placing.place, other.placing.place];
  return here !== null && here.placeId !== 'manual' && here.placeId === there?.placeId;
}

function missionName({ id, sending, receiving, type, city }: Mission): MissionName {
  return { id, sending, receiving, type, city };
}
