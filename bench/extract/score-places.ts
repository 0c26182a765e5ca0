import { distanceKm } from '#shared/geo/great-circle.ts';
import type { PlaceKind } from '#shared/models/mention.ts';
import type { Label } from './read-labels.ts';
import { type Matched, match, type Range } from './score.ts';

/** A place that a reader of places found; without a position where it only marks words. */
export type FoundPlace = Range & {
  readonly text: string;
  readonly place: {
    readonly kind: PlaceKind;
    readonly placeId: string;
    readonly country: string | null;
    readonly lat: number;
    readonly lon: number;
  } | null;
};

export type PlaceScore = {
  readonly matched: Matched<FoundPlace, Label>;
  /** Cities that were found in another country than the label says. */
  readonly wrongCountry: readonly FoundPlace[];
};

const CITY_KM = 60;
const DIVISION_KM = 250;
const REGION_KM = 1500;

/** Marks and, where there are any, positions against the labels. */
export function scorePlaces(found: readonly FoundPlace[], labels: readonly Label[]): PlaceScore {
  const matched = match(found, labels, isRight, ({ code }) => code === 'optional');
  return { matched, wrongCountry: found.filter((place) => isAbroad(place, labels)) };
}

type Wanted = {
  country: string | null;
  admin1: string | null;
  lat: number;
  lon: number;
  wide: boolean;
} | null;

function readCode(code: string): Wanted {
  const [first = '', second, third] = code.replace(/ gov$/, '').split(' ');
  if (/^[A-Z]{2}$/.test(first) && second !== undefined) {
    return { country: first, admin1: null, lat: Number(second), lon: Number(third), wide: false };
  }
  if (/^[A-Z]{2}(-\w+)?$/.test(first)) {
    const admin1 = first.includes('-') ? first : null;
    return { country: first.slice(0, 2), admin1, lat: Number.NaN, lon: Number.NaN, wide: false };
  }
  const wide = first.startsWith('~');
  return { country: null, admin1: null, lat: Number(first.replace('~', '')), lon: Number(second), wide };
}

function isRight({ place }: FoundPlace, { code }: Label): boolean {
  const wanted = readCode(code);
  if (place === null || wanted === null) return true;
  if (wanted.admin1 !== null) {
    return (
      place.kind === 'admin1' &&
      place.placeId
        .slice(7)
        .replace('.', '-')
        .startsWith(place.placeId.includes('.') ? `${wanted.country}-` : wanted.admin1)
    );
  }
  if (Number.isNaN(wanted.lat)) return place.placeId === `country:${wanted.country}`;
  if (wanted.country !== null && place.country !== null && place.country !== wanted.country) return false;
  const tolerance = wanted.wide
    ? REGION_KM
    : place.kind === 'admin1' || place.kind === 'region'
      ? DIVISION_KM
      : CITY_KM;
  return distanceKm(place, { lat: wanted.lat, lon: wanted.lon }) <= tolerance;
}

function isAbroad({ place, start, end }: FoundPlace, labels: readonly Label[]): boolean {
  if (place?.kind !== 'city') return false;
  const label = labels.find((each) => each.start < end && start < each.end && each.code !== 'optional');
  const country = label && readCode(label.code)?.country;
  return country != null && country !== place.country;
}
