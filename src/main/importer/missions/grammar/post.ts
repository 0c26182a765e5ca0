import type { MissionType } from '#shared/missions/mission-types.ts';
import type { TermType } from '../lexicon/mission-terms.ts';

/** A city as the words name it. */
export type PlaceWords = {
  /** Without qualifiers that name a State: what the mission is called after. */
  readonly name: string;
  /** What the gazetteer is asked for: without any qualifier. */
  readonly query: string;
  readonly qualifiers: readonly string[];
  /** A bracket after it says that what was there is closed, or only planned. */
  readonly ended?: boolean;
  /** A bracket after it says what is there: "in Istanbul (consulate general) and Antalya (consulate)". */
  readonly type?: TermType;
  /** "(honorary)". */
  readonly honorary?: boolean;
};

/**
 * - `present`: the words say that it is there; `bare`: they only name it ("Embassy of Mexico in Paris");
 * - `opened`, `reopened`: an event of the past that nothing may have undone;
 * - `closed`, `not`: it is no longer, not yet or never there.
 */
export type Standing = 'present' | 'bare' | 'opened' | 'reopened' | 'closed' | 'not';

/** A mission as the grammar reads it, before the two States and the map are asked. */
export type Post = {
  readonly type: TermType;
  readonly plural: boolean;
  /** The sending State by its own words or as the sentence's subject (ISO 3166-1 alpha-2); null: not named. */
  sender: string | null;
  /** The sender stands with the mission itself ("Mexican embassy"), not only as the sentence's subject. */
  owned: boolean;
  /** It belongs to a State or organisation that is neither side. */
  foreign: boolean;
  /** "Both countries have …" */
  everyone: boolean;
  /** States that it is accredited to or lies in, as named. */
  receivers: string[];
  places: PlaceWords[];
  inCapital: boolean;
  accredited: boolean;
  /** Told by its ambassador alone: a mission only where that one is accredited from a third State's capital. */
  byEnvoy: boolean;
  standing: Standing;
};

const NO_MISSION: ReadonlySet<TermType> = new Set(['none', 'branch', 'seat']);

export const isMissionType = (type: TermType): type is MissionType => !NO_MISSION.has(type);
