import type { Admin1Properties } from './natural-earth.ts';

/** What the map knows of a division. */
export type StateProperties = {
  /** ISO 3166-1 alpha-2 of the country; null for nobody's. */
  readonly iso2: string | null;
  /** ISO 3166-2; left out where Natural Earth has a made-up one. */
  readonly code?: string;
  /** In English. */
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

/**
 * Where Natural Earth's `name` is the one of the country's own language, and its English names are in order. Elsewhere
 * they are mostly the same with "Prefecture" or "Voivodeship" after it, which on a map says nothing.
 */
const NAMED_IN_ITS_LANGUAGE = new Set(
  'AT BG CD CH CN CZ DE DK EG ES FR GL GR HR ID IR IT KP LK LT MT MY NL PT QA RS SA SK TF'.split(' '),
);
/** Divisions to which the table gives the English name of another, or of something else. */
const WRONG_IN_ENGLISH = new Set(['DK-84', 'FR-64', 'HR-12', 'IT-BZ', 'IT-GE', 'RS-19']);

function englishName({ name, name_en: english, iso_3166_2: iso }: Admin1Properties): string | null {
  if (name === null || !english || WRONG_IN_ENGLISH.has(iso)) return name;
  if (!NAMED_IN_ITS_LANGUAGE.has(iso.slice(0, 2))) return name;
  // The same name with more or fewer words, or other accents, is the same name.
  const [one, other] = [letters(name), letters(english)];
  return one.includes(other) || other.includes(one) ? name : english;
}

const letters = (name: string): string =>
  name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z]/g, '');

/** ISO 3166-2 codes that have changed since Natural Earth's table was made. */
const NEW_CODES: Readonly<Record<string, string>> = { 'MX-DIF': 'MX-CMX' };
const NEW_NAMES: Readonly<Record<string, string>> = {
  'DE-HE': 'Hesse',
  'GR-B': 'Central Macedonia',
  'HR-08': 'Primorje-Gorski Kotar',
  'MX-DIF': 'Mexico City',
};
const NEW_NAMES_ES: Readonly<Record<string, string>> = {
  'MX-DIF': 'Ciudad de México',
  'US-DC': 'Washington D. C.',
};

export function stateProperties(source: Admin1Properties, iso2: string | null): StateProperties {
  const iso = source.iso_3166_2;
  const isoCode = /^[A-Z]{2}-[A-Z0-9]{1,3}$/.test(iso) ? (NEW_CODES[iso] ?? iso) : undefined;
  const name = NEW_NAMES[iso] ?? englishName(source) ?? undefined;
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
