import type { World } from '#main/world/open-world.ts';
import { mayFollowNames, mayPrecedeNames } from './relation-words.ts';

/** What naming a State needs of the world. */
export type StateNames = Pick<
  World,
  'country' | 'countriesByName' | 'countriesByDemonym' | 'countryByPrefix'
>;

/** The States that a name may mean: none when it is no State's, several when it is ambiguous ("Congo"). */
export type Meanings = readonly string[];

/** One side as its title names it, before the text decides between meanings. */
export type NamedSide = { readonly words: string; readonly meanings: Meanings };

/** A name, an adjective ("Irish", "francesas") or a combining form ("Franco"), as ISO codes. */
export function meaningsOf(words: string, names: StateNames): Meanings {
  const plain = words.replace(/\s*\([^)]*\)/g, '').trim();
  for (const form of words === plain ? [words] : [words, plain]) {
    const found = names.countriesByName(form);
    if (found.length > 0) return codes(found);
  }
  for (const form of [plain, plain.replace(/s$/i, ''), plain.replace(/es$/i, '')]) {
    const found = names.countriesByDemonym(form);
    if (found.length > 0) return codes(found);
  }
  const prefix = names.countryByPrefix(plain);
  return prefix === undefined ? [] : [prefix.iso2];
}

function codes(countries: readonly { readonly iso2: string }[]): Meanings {
  return [...new Set(countries.map(({ iso2 }) => iso2))];
}

/** Most words that a State's name has, with room to spare. */
const longestName = 12;

/** The longest name at the end of the words before a separator, when what stands before it may stand there. */
export function nameAtEnd(part: string, names: StateNames): Meanings {
  const words = part.split(/\s+/);
  for (let from = Math.max(0, words.length - longestName); from < words.length; from += 1) {
    if (!mayPrecedeNames(words.slice(0, from).join(' '))) continue;
    const found = meaningsOf(words.slice(from).join(' '), names);
    if (found.length > 0) return found;
  }
  return [];
}

/** The longest name at the start of the words after a separator, when what follows may follow a name. */
export function nameAtStart(part: string, names: StateNames): Meanings {
  const words = part.split(/\s+/);
  for (let to = Math.min(words.length, longestName); to > 0; to -= 1) {
    if (!mayFollowNames(words.slice(to).join(' '))) continue;
    const found = meaningsOf(
      words
        .slice(0, to)
        .join(' ')
        .replace(/[,.:;]$|['’]s?$/, ''),
      names,
    );
    if (found.length > 0) return found;
  }
  return [];
}
