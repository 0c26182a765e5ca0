import type { MissionType } from '#shared/models/mission.ts';
import { isMissionType } from './grammar/post.ts';
import type { TermType } from './lexicon/mission-terms.ts';

const HEADS: ReadonlySet<string> = new Set<MissionType>([
  'embassy',
  'high-commission',
  'apostolic-nunciature',
]);

/** A State has one mission of this family in another; their types are the same thing under several names. */
export const isHeadMission = (type: string): boolean => HEADS.has(type);

/** What a branch office is of a mission of this type; `none` where no mission was named. */
export function branchType(of: TermType | null): TermType {
  if (of === null || !isMissionType(of)) return 'none';
  if (isHeadMission(of)) return 'embassy-office';
  return familyOf(of) === 'consular' ? 'consulate' : of;
}

/** What a post is that an honorary consul heads; null where none does. */
export function honoraryType(of: TermType): MissionType | null {
  if (of === 'consulate') return 'honorary-consulate';
  return of === 'consulate-general' ? 'honorary-consulate-general' : null;
}

/** Types that passages confuse: of one city, two of a family in different passages are one mission. */
export function familyOf(type: string): 'head' | 'consular' | 'office' {
  if (isHeadMission(type) || type === 'other') return 'head';
  return type.includes('consul') || type === 'deputy-high-commission' ? 'consular' : 'office';
}
