import type { Mission } from '#shared/models/mission.ts';
import type { CountryFacts } from '#shared/models/world.ts';
import { isPlacedByHand } from './missions-to-check.ts';

/** Embassies to the Holy See lie in Rome: Lateran Treaty (1929), article 12. */
const ROME = { receiving: 'VA', country: 'IT' } as const;

/**
 * The country (ISO 3166-1 alpha-2) where a person has put a mission that should be in its receiving State, when
 * that is another; null when the point is where it may be, or the mission sits in a third State by its own words.
 */
export function outsideReceivingState(mission: Mission, countries: readonly CountryFacts[]): string | null {
  const { receiving, concurrent, placing } = mission;
  const country = placing.place?.country;
  if (!isPlacedByHand(mission) || concurrent || country === undefined || country === receiving) return null;
  if (receiving === ROME.receiving && country === ROME.country) return null;
  const sovereign = countries.find(({ iso2 }) => iso2 === country)?.sovereign;
  return sovereign === receiving ? null : country;
}
