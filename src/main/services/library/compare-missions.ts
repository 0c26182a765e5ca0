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
  const freshByKey = byPostKeys(fresh);
  const goneByKey = byPostKeys(gone);
  const renamed = gone.flatMap((then) => {
    const now = onlyPartner(then, freshByKey);
    return now !== null && onlyPartner(now, goneByKey) !== null ? [{ then, now }] : [];
  });
  const renamedBefore = new Set(renamed.map(({ then }) => then.id));
  const renamedAfter = new Set(renamed.map(({ now }) => now.id));
  return {
    opened: fresh.filter(({ id }) => !renamedAfter.has(id)).map(missionName),
    closed: gone.filter(({ id }) => !renamedBefore.has(id)).map(missionName),
    renamed: renamed.map(({ then, now }) => ({ before: missionName(then), after: missionName(now) })),
  };
}

/** What two posts that are the same have in common, one or the other: the city by its name, or the place. */
function postKeys({ sending, receiving, city, placing: { place } }: Mission): readonly string[] {
  const keys: string[] = [];
  if (city !== null) keys.push(JSON.stringify([sending, receiving, 'city', slug(city)]));
  if (place !== null && place.placeId !== 'manual') {
    keys.push(JSON.stringify([sending, receiving, 'place', place.placeId]));
  }
  return keys;
}

type MissionsByKey = ReadonlyMap<string, readonly Mission[]>;

function byPostKeys(missions: readonly Mission[]): MissionsByKey {
  const found = new Map<string, Mission[]>();
  for (const mission of missions) {
    for (const key of postKeys(mission)) {
      const those = found.get(key);
      if (those === undefined) found.set(key, [mission]);
      else those.push(mission);
    }
  }
  return found;
}

/** The one mission that may be the same post; null when there is none or a second one. */
function onlyPartner(mission: Mission, missions: MissionsByKey): Mission | null {
  const partners = new Set(postKeys(mission).flatMap((key) => (missions.get(key) ?? []).slice(0, 2)));
  const [partner = null] = partners;
  return partners.size === 1 ? partner : null;
}

function missionName({ id, sending, receiving, type, city }: Mission): MissionName {
  return { id, sending, receiving, type, city };
}
