import { divideAtLatitude } from './divide-at-latitude.ts';
import type { Admin1Feature, Admin1Properties } from './natural-earth.ts';

/** Natural Earth's divisions whose ISO country is not the one in their column, by ISO 3166-2 code. */
const BY_DIVISION: Readonly<Record<string, string>> = {
  'FR-GF': 'GF',
  'FR-GP': 'GP',
  'FR-MQ': 'MQ',
  'FR-RE': 'RE',
  'FR-YT': 'YT',
  'NL-BQ1': 'BQ',
  'NL-BQ2': 'BQ',
  'NL-BQ3': 'BQ',
  'NO-21': 'SJ',
  'NO-22': 'SJ',
  'NO-X01~': 'BV',
  '-99-X14~': 'CX',
  '-99-X15~': 'CC',
};

/**
 * Where the atlas departs from Natural Earth's de-facto view, as the gazetteer does: Crimea and Sevastopol are
 * Ukraine's (resolution 68/262 of the General Assembly of the United Nations); Western Sahara, a
 * non-self-governing territory in the list of the United Nations, is whole, up to 27°40' north.
 * The lines of control that Natural Earth draws stay as disputed lines.
 */
const POINT_OF_VIEW: Readonly<Record<string, string>> = { 'UA-43': 'UA', 'UA-40': 'UA', 'MA-16': 'EH' };
const NORTHERN_LIMIT_OF_WESTERN_SAHARA = 27 + 40 / 60;
const ACROSS_THAT_LIMIT = new Set(['MA-14', 'MA-15']);

/** Land that belongs to no State in the atlas: the Spratly Islands. */
const NOBODYS = new Set(['PGA']);

/** ISO 3166-1 alpha-2 of the country that a division is drawn as part of. */
export function countryOf(properties: Admin1Properties): string | null {
  if (NOBODYS.has(properties.adm0_a3)) return null;
  const { iso_3166_2: division, iso_a2: country } = properties;
  return POINT_OF_VIEW[division] ?? BY_DIVISION[division] ?? country;
}

/** Divides the divisions that lie in two countries by the atlas's point of view. */
export const divided = (features: readonly Admin1Feature[]): readonly Admin1Feature[] =>
  features.flatMap((feature) =>
    ACROSS_THAT_LIMIT.has(feature.properties.iso_3166_2)
      ? divideAtLatitude(feature, NORTHERN_LIMIT_OF_WESTERN_SAHARA, {
          adm1_code: `EH-${feature.properties.iso_3166_2}`,
          adm0_a3: 'SAH',
          iso_a2: 'EH',
        })
      : [feature],
  );
