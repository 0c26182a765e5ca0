import type { InfoboxEntry, RelationSide, Section } from '#shared/models/article.ts';
import type { SideNames } from './side-names.ts';

/**
 * Says of each infobox entry whose fact it is. Entries are numbered by party:
 * `mission1` is the first party's mission in the second's land. Parties are
 * usually in title order, but not always, so the entries' own words ("Irish
 * Embassy, London") say which number is whose, and the title order decides only
 * what they leave open.
 */
export function ownInfobox(
  sections: readonly Section[],
  sides: readonly RelationSide[],
  names: SideNames,
): readonly Section[] {
  return sections.map((section) => ({
    ...section,
    blocks: section.blocks.map((block) =>
      block.kind === 'infobox' ? { ...block, entries: ownEntries(block.entries, sides, names) } : block,
    ),
  }));
}

function ownEntries(
  entries: readonly InfoboxEntry[],
  sides: readonly RelationSide[],
  names: SideNames,
): readonly InfoboxEntry[] {
  const [first, second] = sides.map(({ iso2 }) => iso2);
  let straight = 0;
  for (const { key, value } of entries) {
    const number = partyNumber(key);
    const owner = number === null ? null : statedOwner(value.text, names, first, second);
    if (owner === null || owner === undefined) continue;
    straight += (owner === first) === (number === 1) ? 1 : -1;
  }
  const order = straight < 0 ? [second, first] : [first, second];
  return entries.map((entry) => {
    const number = partyNumber(entry.key);
    return number === null ? entry : { ...entry, country: order[number - 1] ?? null };
  });
}

/** `Mission1`, `Envoytitle 2`: the party that a key is numbered for. */
function partyNumber(key: string): 1 | 2 | null {
  const digit = /^\D*[^\d\s]\D*([12])$/.exec(key)?.[1];
  return digit === undefined ? null : digit === '1' ? 1 : 2;
}

/** Whose an entry is by its own words: "Embassy of X" and "X's Embassy" are X's, "Ambassador to X" is the other's. */
function statedOwner(
  value: string,
  names: SideNames,
  first: string | null | undefined,
  second: string | null | undefined,
): string | null | undefined {
  const [naming] = names.namingsIn(value);
  if (naming === undefined) return null;
  if (/(?:^| )(?:to|in|at|en|ante) ?(?:the|el|la|los)?$/.test(naming.before)) {
    return naming.iso2 === first ? second : first;
  }
  const isOwn =
    naming.by === 'demonym' ||
    naming.before === '' ||
    /(?:^| )(?:of|de|del)(?: (?:the|la|los))?$/.test(naming.before);
  return isOwn ? naming.iso2 : null;
}
