import type { PlaceKind } from '#shared/models/mention.ts';

/** A place that a name may mean. */
export type Candidate = {
  readonly kind: PlaceKind;
  readonly placeId: string;
  readonly name: string;
  /** ISO 3166-1 alpha-2; null for what lies in no one country. */
  readonly country: string | null;
  /** GeoNames' code of the first-order division, for cities and divisions. */
  readonly admin1: string | null;
  readonly lat: number;
  readonly lon: number;
  /** Inhabitants, for cities. */
  readonly population: number;
  /** Capital of its country. */
  readonly capital: boolean;
  /** The name is its main one, or a part of it ("Matamoros" of "Heroica Matamoros"), and not another name. */
  readonly mainName: boolean;
  /** Part of a city, or a former or abandoned place. */
  readonly minor: boolean;
};
