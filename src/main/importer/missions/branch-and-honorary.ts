import { isHeadOfMission, type MissionType, missionFamily } from '#shared/missions/mission-types.ts';
import { isMissionType } from './grammar/post.ts';
import type { TermType } from './lexicon/mission-terms.ts';

/** What a branch office is of a mission of this type; `none` where no mission was named. */
export function branchType(of: TermType | null): TermType {
  if (of === null || !isMissionType(of)) return 'none';
  if (isHeadOfMission(of)) return 'embassy-office';
  return missionFamily(of) === 'consular' ? 'consulate' : of;
}

/** What a post is that an honorary consul heads; null where none does. */
export function honoraryType(of: TermType): MissionType | null {
  if (of === 'consulate') return 'honorary-consulate';
  return of === 'consulate-general' ? 'honorary-consulate-general' : null;
}
