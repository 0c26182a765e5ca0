import type { PlaceCandidate } from '#shared/models/mission.ts';
import type { Language } from '#shared/models/settings.ts';
import type { CountryFacts } from '#shared/models/world.ts';
import { countryName } from '#shared/text/mission-name.ts';

/** "Baja California, Mexico": where a place lies, without its own name. */
export function regionName(
  { admin1, country }: PlaceCandidate,
  countries: readonly CountryFacts[],
  language: Language,
): string {
  const state = countryName(country, countries, language);
  return admin1 === null ? state : `${admin1}, ${state}`;
}
