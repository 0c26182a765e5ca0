import { readCurated } from '../lib/read.ts';

/** How a seat is described; a State may have several. */
type CuratedCapital = {
  readonly name: string;
  readonly role: string;
  /** The name in the gazetteer, where it is another. */
  readonly find?: string;
};

/** One line of curated/countries.jsonl: names and words that no source has complete. */
export type CuratedCountry = {
  readonly iso2: string;
  readonly iso3?: string;
  readonly kind?: 'partly-recognised' | 'associated-state' | 'territory';
  readonly sovereign?: string | null;
  readonly en: string;
  readonly es: string;
  readonly official?: string;
  readonly officialEs?: string;
  /** English usage wants "the". */
  readonly the?: boolean;
  readonly esArticle?: string;
  readonly esWithArticle?: string;
  readonly aliases?: readonly string[];
  readonly aliasesEs?: readonly string[];
  /** Names that mean this country or another one: "Congo", "Korea". */
  readonly ambiguous?: readonly string[];
  readonly demonyms: readonly string[];
  readonly ambiguousDemonyms?: readonly string[];
  /** Masculine singular. */
  readonly demonymsEs: readonly string[];
  /** Combining forms: "Franco", "Sino". */
  readonly prefixes?: readonly string[];
  readonly capitals?: readonly CuratedCapital[];
};

export const readCuratedCountries = (): readonly CuratedCountry[] =>
  readCurated<readonly CuratedCountry[]>('countries.jsonl').toSorted((a, b) => (a.iso2 < b.iso2 ? -1 : 1));

/** "mexicano" gives "mexicano" and "mexicana"; words that do not change give themselves. */
export function spanishForms(masculine: string): readonly string[] {
  const feminine = masculine
    .replace(/o$/, 'a')
    .replace(/és$/, 'esa')
    .replace(/án$/, 'ana')
    .replace(/ín$/, 'ina')
    .replace(/ón$/, 'ona')
    .replace(/ol$/, 'ola');
  return feminine === masculine ? [masculine] : [masculine, feminine];
}
