/** What the atlas knows about a State or territory without any article. */
export type CountryFacts = {
  readonly iso2: string;
  readonly iso3: string;
  readonly names: Readonly<Record<'en' | 'es', CountryName>>;
  /** Degrees, WGS 84: where a label of the country may stand. */
  readonly lat: number;
  readonly lon: number;
  /** Square kilometres. */
  readonly area: number | null;
  /** Member of the Commonwealth of Nations: its missions to other members are high commissions. */
  readonly commonwealth: boolean;
  /** ISO 3166-1 alpha-2 of the State that a territory belongs to; null for a State. */
  readonly sovereign: string | null;
};

export type CountryName = {
  readonly common: string;
  readonly official: string;
  /** With its article where usage wants one: "the United States", "los Estados Unidos". */
  readonly withArticle: string;
};

/** The shared land border of a pair: parts only where geography has several. */
export type PairGeometry = {
  readonly lengthKm: number;
  readonly source: 'osm' | 'natural-earth';
  /** `[lon, lat]`, WGS 84; each part is one continuous line. */
  readonly lines: readonly (readonly (readonly [number, number])[])[];
};

/** An inhabited place of the gazetteer. */
export type WorldPlace = {
  /** `geonames:<id>`. */
  readonly placeId: string;
  readonly name: string;
  /** Name of the first-order division; null where there is none. */
  readonly admin1: string | null;
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  /** Degrees, WGS 84. */
  readonly lat: number;
  readonly lon: number;
  /** 0 where it is not known. */
  readonly population: number;
};

/** A city near the border of a pair. */
export type BorderCity = WorldPlace & {
  /** Whose it is, in the order asked: a city in a territory is its State's. */
  readonly side: 'first' | 'second';
};
