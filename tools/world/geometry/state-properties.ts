import type { Admin1Properties } from './natural-earth.ts';

/** What the map knows of a division. */
export type StateProperties = {
  /** ISO 3166-1 alpha-2 of the country; null for nobody's. */
  readonly iso2: string | null;
  /** ISO 3166-2; left out where Natural Earth has a made-up one. */
  readonly code?: string;
  readonly name?: string;
  /** Only where Spanish has another name. */
  readonly nameEs?: string;
  /** GeoNames' code of the division within its country; only where the two mean the same division. */
  readonly geonames?: string;
  /** Natural Earth's opinion on the zoom from which the division should be drawn. */
  readonly minZoom: number;
  /** Where a label may stand. */
  readonly lon: number;
  readonly lat: number;
};

/** ISO 3166-2 codes that have changed since Natural Earth's table was made. */
const NEW_CODES: Readonly<Record<string, string>> = { 'MX-DIF': 'MX-CMX' };
const NEW_NAMES: Readonly<Record<string, string>> = { 'MX-DIF': 'Mexico City' };
const NEW_NAMES_ES: Readonly<Record<string, string>> = {
  'MX-DIF': 'Ciudad de México',
  'US-DC': 'Washington D. C.',
};

export function stateProperties(source: Admin1Properties, iso2: string | null): StateProperties {
  const iso = source.iso_3166_2;
  const isoCode = /^[A-Z]{2}-[A-Z0-9]{1,3}$/.test(iso) ? (NEW_CODES[iso] ?? iso) : undefined;
  const name = NEW_NAMES[iso] ?? source.name ?? undefined;
  const nameEs = NEW_NAMES_ES[iso] ?? source.name_es ?? undefined;
  const geonames = source.gn_level === 1 ? source.gn_a1_code?.slice(3) : undefined;
  return {
    iso2,
    ...(isoCode && { code: isoCode }),
    ...(name && { name }),
    ...(nameEs && nameEs !== name && { nameEs }),
    ...(geonames && { geonames }),
    minZoom: source.min_zoom,
    lon: Math.round(source.longitude * 1e3) / 1e3,
    lat: Math.round(source.latitude * 1e3) / 1e3,
  };
}
