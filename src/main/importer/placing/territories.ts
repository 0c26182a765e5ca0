import type { PlacingWorld } from './placing-query.ts';

/** The countries where a mission to a State may lie: the State itself, then its territories. */
export function homeCountries(receiving: string, world: PlacingWorld): ReadonlySet<string> {
  const home = new Set([receiving]);
  for (const { iso2, sovereign } of world.countries()) if (sovereign === receiving) home.add(iso2);
  return home;
}

/**
 * The Holy See receives ambassadors, but has no room for their embassies: by the Lateran Treaty (1929, article 12)
 * they lie in Rome.
 */
export const seatsAcrossTheBorder: Readonly<Record<string, string>> = { VA: 'IT' };
