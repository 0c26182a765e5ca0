import type { PlacingWorld } from './placing-query.ts';

/** What the qualifiers after a city's name say; each may be read in several ways ("Georgia"). */
export type Qualifiers = {
  /** ISO 3166-1 alpha-2. */
  readonly countries: ReadonlySet<string>;
  /** `<country>.<GeoNames code>` of first-order divisions. */
  readonly divisions: ReadonlySet<string>;
};

export const divisionKey = (country: string, code: string): string => `${country}.${code}`;

export function readQualifiers(qualifiers: readonly string[], world: PlacingWorld): Qualifiers {
  const countries = new Set<string>();
  const divisions = new Set<string>();
  for (const qualifier of qualifiers) {
    for (const { iso2 } of world.countriesByName(qualifier)) countries.add(iso2);
    for (const { country, code } of world.findAdmin1(qualifier)) divisions.add(divisionKey(country, code));
  }
  return { countries, divisions };
}
