import type { MissionType } from '#shared/missions/mission-types.ts';

/** placed: one clear place; review: a place is proposed and a person should look; unplaced: no city named, or none found. */
export type PlacingStatus = 'placed' | 'review' | 'unplaced';

export type PlaceCandidate = {
  /** `geonames:<id>`, `lindero:<slug>` or `manual`. */
  readonly placeId: string;
  readonly name: string;
  readonly admin1: string | null;
  /** ISO 3166-1 alpha-2 of the country where the place lies. */
  readonly country: string;
  /** Degrees, WGS 84. */
  readonly lat: number;
  readonly lon: number;
  readonly population: number;
  /** See docs on placing: log10(population + 10) and the weights of the rule. */
  readonly score: number;
};

export type Placing = {
  readonly status: PlacingStatus;
  /** Which rule decided, e.g. `gazetteer.receiving-state`, `gazetteer.territory`, `manual`. */
  readonly rule: string;
  /** The chosen place; null when unplaced. */
  readonly place: PlaceCandidate | null;
  /** Best first, the chosen one included; at most 8. */
  readonly candidates: readonly PlaceCandidate[];
  /** How many candidates there were in all. */
  readonly candidateCount: number;
};

export type Mission = {
  /** Stable across editions: `<sending>-<receiving>-<type>-<city slug>`, made unique by `-2`, … */
  readonly id: string;
  readonly sending: string;
  readonly receiving: string;
  readonly type: MissionType;
  /** As the article names it; null when no city is named. */
  readonly city: string | null;
  /** Accredited to the receiving State but seated in a third country. */
  readonly concurrent: boolean;
  readonly placing: Placing;
  readonly sectionId: string;
  /** The words that it came from, and where they stand. */
  readonly source: string;
  readonly start: number;
};

/**
 * Where a person says that a mission is. It keeps the place itself, so that it holds for a later edition, or on
 * another machine, whose gazetteer or candidates may be others.
 */
export type PlacingCorrection = {
  readonly missionId: string;
  readonly choice:
    | { readonly kind: 'candidate'; readonly place: PlaceCandidate }
    /** A point on the map: degrees, WGS 84; the country that it lies in, ISO 3166-1 alpha-2. */
    | { readonly kind: 'point'; readonly lat: number; readonly lon: number; readonly country: string };
};
