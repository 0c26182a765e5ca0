import { placeKey } from '#shared/text/place-key.ts';
import type { Meanings, StateNames } from './resolve-name.ts';

/** As much of the text as tells which of two States a short name means. */
const sample = 60_000;

/**
 * Chooses what an ambiguous name means by the names that the text itself uses
 * in full: "Congo" is the State that the article calls "Democratic Republic of
 * the Congo". Null when the text does not say.
 */
export function chooseMeaning(meanings: Meanings, text: string, names: StateNames): string | null {
  if (meanings.length < 2) return meanings[0] ?? null;
  const owners = new Map<string, string>();
  for (const iso2 of meanings) {
    const country = names.country(iso2);
    if (country === undefined) continue;
    const own = [...Object.values(country.names.en), ...Object.values(country.names.es)];
    const seats = country.capitals.map(({ name }) => name);
    for (const name of [...own, ...country.aliases.en, ...country.aliases.es, ...seats]) {
      const key = placeKey(name);
      if (!isShort(key) && !country.ambiguous.map(placeKey).includes(key)) owners.set(key, iso2);
    }
  }
  const counts = new Map<string, number>();
  // Longest first, so that "Democratic Republic of the Congo" is not also counted as the other republic.
  const alternatives = [...owners.keys()].sort((first, second) => second.length - first.length);
  const pattern = new RegExp(`(?<= )(?:${alternatives.join('|')})(?= )`, 'g');
  for (const [name] of ` ${placeKey(text.slice(0, sample))} `.matchAll(pattern)) {
    const owner = owners.get(name);
    if (owner !== undefined) counts.set(owner, (counts.get(owner) ?? 0) + 1);
  }
  const [best, second] = [...counts].sort(([, one], [, other]) => other - one);
  return best === undefined || best[1] === second?.[1] ? null : best[0];
}

/** Abbreviations of two or three letters are too often something else. */
function isShort(key: string): boolean {
  return key.length < 4;
}
