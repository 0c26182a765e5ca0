import type { Candidate } from './candidate.ts';
import type { NameShape } from './name-shape.ts';
import { functionWords, kindsOfPlace } from './words/function-words.ts';
import { givenNames } from './words/given-names.ts';
import { carriers, carriersOf, geographicHeads, geographicLeads } from './words/not-places.ts';
import { adjectives, organs, titles } from './words/offices.ts';

/** What a larger name around a place's name makes of it. */
export type Verdict =
  | 'place'
  /** A person bears the name: "George Washington". */
  | 'person'
  /** A treaty, a newspaper, a company, a war …: "Mérida Initiative". */
  | 'carrier'
  /** Another place, which is not known: "Panama Hills". */
  | 'other-place';

type IsDemonym = (key: string) => boolean;

/** Bodies of a State when they follow one of its organs: "U.S. House Committee". */
const BODIES =
  /^(?:committee|commission|council|agency|bureau|service|board|army|congress|community|guard|forces?|institute|survey)$/;
const NOBLES =
  /^(?:duke|duchess|earl|count|countess|bishop|archbishop|lord|lady|margrave|marquess|viscount|baron|baroness|prince|princess|archdiocese|diocese|patriarch|catholicos|grand)$/;
/** Nouns in lower case that make a treaty or an event of a town's or division's name: "the Oslo accords". */
const TREATY_NOUNS =
  /^(?:accords?|treaty|protocol|declaration|convention|pact|initiative|consensus|agreements?|uprisings?|rebellion|revolt|mutiny|insurrection|revolution|wars?|massacre|summit|conference|process)$/;

/** Before a place's name they make a company or a club of it, at the beginning of a sentence too: "Air Jordan". */
const NAMES_OF_FIRMS = /^(?:air|radio|real|atlético|deportivo|sporting|fc|ac|sc|cf|miss)$/;

/** Before a place's name they make a street of it: "Via Po". */
const STREETS =
  /^(?:via|viale|vicolo|corso|piazza|calle|rue|avenida|rua|jalan|ulica|ulitsa|plaza|praça|place)$/;

const CURRENCIES = /^(?:dollars?|pounds?|pesos?|yen|rupees?|francs?|crowns?|shillings?)$/;
/** Houses that stand for who works in them, unless something happens "at" or "in" them. */
const METONYMS: ReadonlySet<string> = new Set(
  [
    'white-house',
    'kremlin',
    'pentagon',
    'downing-street',
    'wall-street',
    'elysee-palace',
    'casa-rosada',
    'planalto-palace',
    'la-moneda',
    'hollywood',
    'united-states-capitol',
    'buckingham-palace',
    'reichstag',
  ].map((slug) => `lindero:${slug}`),
);

export function judge(
  candidate: Candidate,
  shape: NameShape,
  next: string,
  abbreviated: boolean,
  isDemonym: IsDemonym,
): Verdict {
  if (shape.doubled || shape.numbered || shape.ship) return 'carrier';
  if (shape.epithet && candidate.kind !== 'country') return 'person';
  // "Somali troops": a people's adjective, whatever division is called so too.
  if (candidate.kind === 'admin1' && isDemonym(shape.word)) return 'person';
  const ofHead = judgeHead(candidate, shape);
  if (ofHead !== 'place') return ofHead;
  const right = judgeAfter(candidate, shape, abbreviated);
  if (right !== 'place') return right;
  if (candidate.kind === 'city' && shape.carries) return 'carrier';
  // "Bay of Matanzas": a noun, whatever division is called so.
  if (candidate.kind === 'admin1' && shape.carries && geographicHeads.has(shape.word)) return 'carrier';
  if ((candidate.kind === 'city' || candidate.kind === 'admin1') && TREATY_NOUNS.test(next)) return 'carrier';
  if (candidate.kind === 'country' && CURRENCIES.test(next)) return 'carrier';
  if (METONYMS.has(candidate.placeId) && !shape.located) return 'carrier';
  return judgeBefore(candidate, shape, isDemonym);
}

function judgeHead({ kind }: Candidate, { head, joint, headIsMany }: NameShape): Verdict {
  if (!head) return 'place';
  // "José de San Martín", whatever else is called San Martín.
  if (/^d/.test(joint) && head.capital && givenNames.has(head.key)) return 'person';
  // "Chrétien de Troyes", "Catherine of Braganza"
  if (kind === 'city' && head.capital && !headIsMany && !isOffice(head.key) && !isCarrierOf(head.key))
    return 'person';
  if (!isCarrierOf(head.key)) return 'place';
  // "duke of Normandy" rules it; "Duke of Wellington" is a man.
  if (NOBLES.test(head.key)) return kind === 'city' && head.capital ? 'person' : 'place';
  return head.capital || kind === 'city' ? 'carrier' : 'place';
}

/** "Treaty of Erzurum", and "the two Treaties of Erzurum". */
const isCarrierOf = (key: string): boolean =>
  carriersOf.has(key) || carriersOf.has(key.replace(/ies$/, 'y')) || carriersOf.has(key.replace(/s$/, ''));

const isOffice = (key: string): boolean =>
  organs.has(key) ||
  titles.has(key) ||
  kindsOfPlace.has(key) ||
  geographicHeads.has(key) ||
  functionWords.has(key) ||
  /^(?:treaty|audiencia|viceroyalty|captaincy|intendancy|khanate|vilayet|eyalet|principality|emirate|duchy|sultanate|university|bombardment|fall|relief|raid|sack|siege)$/.test(
    key,
  );

function judgeAfter(
  { kind }: Candidate,
  { after, hyphenAfter, word }: NameShape,
  abbreviated: boolean,
): Verdict {
  const [first, last] = [after[0], after.at(-1)];
  if (!first || !last) return 'place';
  // "Maurice Bishop"
  if (givenNames.has(word) && !hyphenAfter) return 'person';
  // "Lancaster House", but "the U.S. House".
  if (kind === 'city' && first.key === 'house') return 'other-place';
  // "Iran Air", but "U.S. Air Force".
  if (
    first.key === 'air' &&
    !/^(?:forces?|command|corps|base|defen[cs]e|national)$/.test(after[1]?.key ?? '')
  )
    return 'carrier';
  const office = organs.has(first.key) || titles.has(first.key);
  if (carriers.has(last.key) && !(office && BODIES.test(last.key)) && !organs.has(last.key)) return 'carrier';
  if (hyphenAfter || office) return 'place';
  if (geographicHeads.has(first.key)) return 'other-place';
  if (abbreviated && kind === 'country') return 'place';
  if (after.some(({ key }) => carriers.has(key))) return 'carrier';
  return kind === 'country' ? 'carrier' : 'person';
}

function judgeBefore({ kind }: Candidate, { before }: NameShape, isDemonym: IsDemonym): Verdict {
  const nearest = before.at(-1);
  if (!nearest) return 'place';
  // "on Via Po", but "Via Padua they came"
  if (STREETS.test(nearest.key) && nearest.start > 0) return 'other-place';
  const plain = (key: string): boolean => functionWords.has(key) || adjectives.has(key) || isDemonym(key);
  if (plain(nearest.key) || nearest.key === 'county') return 'place';
  if (NAMES_OF_FIRMS.test(nearest.key)) return 'carrier';
  if (geographicLeads.has(nearest.key)) return 'other-place';
  if (titles.has(nearest.key)) return 'person';
  // The first word of a sentence has a capital whatever it is.
  const beginsSentence = before.length === 1 && nearest.start === 0 && !/^\p{Lu}{3,}$/u.test(nearest.text);
  if (kind === 'country' || kind === 'region') return beginsSentence ? 'place' : 'carrier';
  return 'person';
}
