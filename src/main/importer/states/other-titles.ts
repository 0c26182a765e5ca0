import { meaningsOf, type NamedSide, nameAtStart, type StateNames } from './resolve-name.ts';

/** Relations of two States that have a name of their own. */
const namedRelations: readonly (readonly [RegExp, string, string])[] = [
  [/^cross[-–\s]strait\b/i, 'CN', 'TW'],
  [/^(?:inter|intra)[-–\s]?korean\b|^north[-–\s]south korean?\b/i, 'KP', 'KR'],
  [/^(?:the\s+)?special relationship\b/i, 'GB', 'US'],
];

export function namedRelation(title: string, names: StateNames): readonly NamedSide[] | null {
  const found = namedRelations.find(([pattern]) => pattern.test(title.trim()));
  if (found === undefined) return null;
  return found.slice(1).map((iso2) => ({
    words: names.country(String(iso2))?.names.en.common ?? String(iso2),
    meanings: [String(iso2)],
  }));
}

const soleTitle =
  /(?:foreign|international|external|diplomatic)\s+(?:relations|policy|affairs)\s+of\s+(.+)$|(?:relaciones|pol[ií]tica)\s+exterior(?:es)?\s+de(?:l)?\s+(.+)$|diplomatic missions (?:of|in)\s+(.+)$/i;

/** "Foreign relations of Mexico": the one State that such a title is about. */
export function soleState(title: string, names: StateNames): NamedSide | null {
  const match = soleTitle.exec(title.slice(0, 300));
  const words = match?.slice(1).find((group) => group !== undefined);
  if (words !== undefined) return { words, meanings: nameAtStart(words, names) };
  const meanings = meaningsOf(title.slice(0, 100), names);
  return meanings.length === 0 ? null : { words: title, meanings };
}
