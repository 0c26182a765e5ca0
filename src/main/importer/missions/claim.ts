import type { MissionType } from '#shared/missions/mission-types.ts';
import type { PlaceWords, Standing } from './grammar/post.ts';

/**
 * How much a claim weighs where two disagree: a section about missions, the infobox, a statement elsewhere, the
 * caption of a picture, the opening of a mission in the past.
 */
export const evidences = ['listed', 'infobox', 'stated', 'captioned', 'opened'] as const;
export type Evidence = (typeof evidences)[number];

/** One mission as one passage of the article has it. */
export type Claim = {
  readonly type: MissionType;
  /** ISO 3166-1 alpha-2 as the words or the list's heading say; null where they do not. */
  readonly sender: string | null;
  /** The sender is only the heading's or the infobox slot's, not the words' own. */
  readonly senderByContext: boolean;
  readonly receivers: readonly string[];
  /** A State that the list's heading names without saying whether it sends or receives. */
  readonly bare: string | null;
  readonly place: PlaceWords | null;
  readonly inCapital: boolean;
  readonly accredited: boolean;
  /** Told by its ambassador alone. */
  readonly byEnvoy: boolean;
  readonly evidence: Evidence;
  readonly standing: Standing;
  /** Claims of one list stand or fall together where the sides have to be told from the cities. */
  readonly group: string;
  /** Stands in a section about missions. */
  readonly inMissionSection: boolean;
  readonly sectionId: string;
  readonly source: string;
  readonly start: number;
};
