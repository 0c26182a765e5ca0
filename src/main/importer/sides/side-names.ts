import type { World } from '#main/world/open-world.ts';
import type { RelationSide } from '#shared/models/article.ts';
import { placeKey } from '#shared/text/place-key.ts';

/** One naming of a side in a few words: which side, by what, and what stands before it, as a place key. */
type SideNaming = {
  readonly iso2: string;
  readonly by: 'name' | 'demonym';
  readonly before: string;
};

export type SideNames = {
  /** Every naming of a side in a few words, in order. "Equatorial Guinea" does not name Guinea. */
  readonly namingsIn: (words: string) => readonly SideNaming[];
  /** What is left of the words without the sides' names and codes, as a place key. */
  readonly restOf: (words: string) => string;
};

/** Adjectives that look like a side's but speak of a part of the world. */
const otherAmericas = /(?<= )(?:latin|north|south|central|pan|inter) americans?(?= )/g;

/** What a flag template leaves before or after a name: "USA", "UNK". */
const flagCode = /(?<!\p{L})[A-Z]{2,3}(?!\p{L})/gu;

/** Recognises the two sides of an article in short texts: headers, infobox entries. */
export function sideNames(sides: readonly RelationSide[], world: Pick<World, 'country'>): SideNames {
  const known = new Map<string, { iso2: string; by: 'name' | 'demonym' }>();
  const codes = new Map<string, string>();
  for (const { iso2 } of sides) {
    const country = iso2 === null ? undefined : world.country(iso2);
    if (country === undefined || iso2 === null) continue;
    const { names, aliases, demonyms } = country;
    const adjectives = [...demonyms.en, ...demonyms.es].flatMap((word) => [word, `${word}s`]);
    for (const word of adjectives) known.set(placeKey(word), { iso2, by: 'demonym' });
    const all = [...Object.values(names.en), ...Object.values(names.es), ...aliases.en, ...aliases.es];
    for (const name of all) if (placeKey(name).length > 2) known.set(placeKey(name), { iso2, by: 'name' });
    codes.set(country.iso3, iso2);
    codes.set(iso2, iso2);
  }
  const alternatives = [...known.keys()].sort((first, second) => second.length - first.length);
  const pattern =
    alternatives.length === 0 ? /(?!)/g : new RegExp(`(?<= )(?:${alternatives.join('|')})(?= )`, 'g');

  function keyOf(words: string): string {
    return ` ${placeKey(words.replace(/['’]s(?!\p{L})/gu, ''))} `.replace(otherAmericas, ' ');
  }
  return {
    namingsIn(words) {
      const code = codes.get(words.trim());
      if (code !== undefined) return [{ iso2: code, by: 'name', before: '' }];
      const key = keyOf(words);
      return [...key.matchAll(pattern)].flatMap((match) => {
        const naming = known.get(match[0]);
        return naming === undefined ? [] : [{ ...naming, before: key.slice(0, match.index).trim() }];
      });
    },
    restOf(words) {
      return keyOf(words.replace(flagCode, ' ')).replace(pattern, ' ').replace(/\s+/g, ' ').trim();
    },
  };
}
