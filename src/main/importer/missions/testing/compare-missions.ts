import type { Mission } from '#shared/models/mission.ts';
import { placeKey } from '#shared/text/place-key.ts';
import type { LabelledMission } from './labelled-sections.ts';

export type Comparison = {
  readonly right: number;
  /** Reported, but not what the reader found. */
  readonly wrong: readonly string[];
  /** Found by the reader, not reported. */
  readonly missed: readonly string[];
  /** Placed without doubt outside the country where they are. */
  readonly wrongCountry: readonly string[];
};

/** Holds what was found against what a careful reader found: sending State, receiving State, type and city. */
export function compareMissions(
  found: readonly Mission[],
  labelled: readonly LabelledMission[],
  territories: (iso2: string) => ReadonlySet<string>,
): Comparison {
  const expected = new Map(labelled.map((mission) => [keyOf(mission), mission]));
  const wrong = found.filter((mission) => !expected.has(keyOf(mission)));
  const keys = new Set(found.map(keyOf));
  const wrongCountry = found.filter((mission) => {
    const label = expected.get(keyOf(mission));
    if (mission.placing.status !== 'placed') return false;
    const seats = territories(label?.seat ?? mission.receiving);
    return (
      !seats.has(mission.placing.place?.country ?? '') ||
      mission.concurrent !== ((label?.seat ?? null) !== null)
    );
  });
  return {
    right: found.length - wrong.length,
    wrong: wrong.map((mission) => `${keyOf(mission)}  «${mission.source}»`),
    missed: [...expected.keys()].filter((key) => !keys.has(key)),
    wrongCountry: wrongCountry.map(keyOf),
  };
}

const keyOf = (mission: Pick<LabelledMission, 'sending' | 'receiving' | 'type' | 'city'>): string =>
  [mission.sending, mission.receiving, mission.type, placeKey(mission.city ?? '-')].join(' ');
