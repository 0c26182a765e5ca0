import { similarity } from '#shared/anchors/edit-distance.ts';
import type { Mission } from '#shared/models/mission.ts';
import type { MissionPost, NoteTarget } from '#shared/models/note.ts';
import { slug } from '#shared/text/slug.ts';
import { type Candidate, type FoundAgain, likeliest, unsure } from '../found-again.ts';

type MissionTarget = Extract<NoteTarget, { readonly kind: 'mission' }>;
type KnownMission = Pick<MissionTarget, 'missionId' | 'post'>;

/** So alike are two spellings of a city's name. */
const sameSpelling = 0.75;

/** What a mission is known by. */
export function postOf({ sending, receiving, type, city }: MissionPost): MissionPost {
  return { sending, receiving, type, city };
}

/** The id of a mission before it is told from another of the same kind in the same city by a number. */
export const missionSlug = ({ sending, receiving, type, city }: MissionPost): string =>
  slug([sending, receiving, type, city ?? 'no-city'].join(' '));

/**
 * Finds a mission by sender, receiver, type and city. One that changed its type, or whose city is spelled
 * otherwise, is for a person to look at, and so are two of which only a number tells one from the other.
 * `isOfThis`: it was described from this edition.
 */
export function findMission(
  known: KnownMission,
  missions: readonly Mission[],
  isOfThis: boolean,
): FoundAgain<Mission> {
  const byId = missions.find(({ id }) => id === known.missionId);
  if (byId !== undefined && isOfThis) return { state: 'exact', subject: byId };
  return likeliest(missions.flatMap((mission) => candidateOf(known, mission)));
}

function candidateOf({ missionId, post }: KnownMission, mission: Mission): readonly Candidate<Mission>[] {
  const kind = missionSlug(mission);
  // The id of a mission says all that it is known by, and a number where there were several.
  const isNumbered = missionId.startsWith(`${kind}-`) && /^\d+$/.test(missionId.slice(kind.length + 1));
  const isSameId = isNumbered || missionId === kind || missionId === mission.id;
  const isSameKind = post === undefined ? isSameId : missionSlug(post) === kind;
  if (isSameKind) {
    const rank = mission.id === missionId ? 1 : 0.95;
    return [{ subject: mission, rank, confidence: isNumbered ? unsure(rank) : 1, isInPlace: true }];
  }
  if (post === undefined || post.sending !== mission.sending || post.receiving !== mission.receiving)
    return [];
  const sameType = post.type === mission.type;
  const [then, now] = [slug(post.city ?? ''), slug(mission.city ?? '')];
  const likeness = then === now ? 1 : similarity(then, now);
  if (likeness < (sameType ? sameSpelling : 1)) return [];
  const rank = (sameType ? 0.4 : 0) + 0.5 * likeness;
  return [{ subject: mission, rank, confidence: unsure(rank), isInPlace: false }];
}
