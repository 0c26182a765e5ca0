import { isHyphen, type NameToken } from './name-tokens.ts';
import { locative } from './words/function-words.ts';
import { carriers, carriersOf } from './words/not-places.ts';

/** The words in capitals around a name that belong to the same larger name. */
export type NameShape = {
  /** Capitals straight before: "President", "George"; nearest last. */
  readonly before: readonly NameToken[];
  /** The word before "of": "Bank" in "Bank of America"; null without "of". */
  readonly head: NameToken | null;
  /** What joins the name to its head: "of", "de"; empty without a head. */
  readonly joint: string;
  /** The head is a people's or a house's: "the Marinids of Fez". */
  readonly headIsMany: boolean;
  /** Capitals straight after: "Initiative", "Ambassador Ken Salazar". */
  readonly after: readonly NameToken[];
  /** The name is the first part of a hyphenated one: "Mexico–United States". */
  readonly hyphenAfter: boolean;
  readonly hyphenBefore: boolean;
  /** A single word before "of" and another capital: "Banco do Brasil". */
  readonly carries: boolean;
  /** A ship's prefix stands before the head: "HMS Prince of Wales"; or a noun for ships before the name. */
  readonly ship: boolean;
  /** Something happens "in" or "at" it. */
  readonly located: boolean;
  /** The name itself, where it is one word; lower case. */
  readonly word: string;
  /** A number is joined to it: "Sakhalin-2". */
  readonly numbered: boolean;
  /** A hyphen joins it to another word in capitals: "Grand-Pré". */
  readonly compound: { readonly before: boolean; readonly after: boolean };
  /** The same word twice: "Colo-Colo". */
  readonly doubled: boolean;
  /** A ruler's by-name follows: "Vladimir the Great". */
  readonly epithet: boolean;
};

const OF = /^(?:of|de|do|da|du|del|d)$/;

export function shapeOf(tokens: readonly NameToken[], from: number, to: number): NameShape {
  const hyphenAfter = isHyphen(tokens[to]) && tokens[to]?.joined === true && tokens[to + 1]?.joined === true;
  const hyphenBefore = isHyphen(tokens[from - 1]) && tokens[from]?.joined === true;
  return {
    before: hyphenBefore ? [] : capitalsBefore(tokens, from),
    ...headBefore(tokens, from),
    after: capitalsAfter(tokens, to),
    hyphenAfter,
    hyphenBefore,
    carries: to === from + 1 && OF.test(tokens[to]?.key ?? '') && tokens[to + 1]?.capital === true,
    ship: isShip(tokens, from),
    located: isLocated(tokens, from),
    word: to === from + 1 ? (tokens[from]?.key ?? '') : '',
    numbered: hyphenAfter && tokens[to + 1]?.kind === 'number',
    compound: {
      before: hyphenBefore && (isJoinedTo(tokens, from - 2) || isLinkedBy(tokens, from - 2, from - 3)),
      after: hyphenAfter && (isJoinedTo(tokens, to + 1) || isLinkedBy(tokens, to + 1, to + 2)),
    },
    doubled:
      to === from + 1 &&
      ((hyphenAfter && tokens[to + 1]?.key === tokens[from]?.key) ||
        (hyphenBefore && tokens[from - 2]?.key === tokens[from]?.key)),
    epithet:
      tokens[to]?.text === 'the' &&
      tokens[to + 1]?.capital === true &&
      EPITHETS.test(tokens[to + 1]?.key ?? ''),
  };
}

const EPITHETS =
  /^(?:great|brave|bold|magnificent|terrible|conqueror|wise|pious|younger|elder|just|good|bad|fair|tall|lame|mad|blind|bald|stout|short|black|red|white|lawgiver|liberator|builder|navigator|catholic|cruel|confessor|apostate|silent|impaler|peacemaker|victorious|glorious|saint|martyr|hunchback|unready|lionheart|grim|strong|old|young)$/;

const SHIPS =
  /^(?:ferry|cruiser|battleship|battlecruiser|frigate|corvette|destroyer|minesweeper|gunboat|submarine|ironclad|warship|flagship|steamer|steamship|liner|freighter|tanker|trawler|schooner|sloop|brig|galleon|caravel|barque|yacht|icebreaker|airship)$/;
const SHIP_PREFIXES = /^(?:hms|hmas|hmcs|uss|ss|rms|mv|ms)$/;

/** "the ferry Estonia", "HMS Prince of Wales": but not "the ferries from Estonia". */
function isShip(tokens: readonly NameToken[], from: number): boolean {
  if (SHIPS.test(tokens[from - 1]?.key ?? '')) return true;
  let at = from - 1;
  while (from - at < LONGEST_SHIP && (tokens[at]?.capital || /^(?:of|the)$/.test(tokens[at]?.key ?? ''))) {
    if (isShipPrefix(tokens[at])) return true;
    at -= 1;
  }
  return false;
}

const LONGEST_SHIP = 6;
const isShipPrefix = (token: NameToken | undefined): boolean =>
  token !== undefined && token.text === token.text.toUpperCase() && SHIP_PREFIXES.test(token.key);

/** "Grand-Pré": a hyphen, and no dash, before or after a word in capitals. */
const isJoinedTo = (tokens: readonly NameToken[], at: number): boolean =>
  tokens[at]?.capital === true && (tokens[at - 1]?.text === '-' || tokens[at + 1]?.text === '-');

/** "Anse-à-Pitres": a small word between two hyphens; "Moscow-to-Beijing" are two. */
const isLinkedBy = (tokens: readonly NameToken[], word: number, hyphen: number): boolean =>
  tokens[hyphen]?.text === '-' &&
  tokens[word]?.kind === 'word' &&
  tokens[word]?.capital === false &&
  !/^(?:to|and|or|based|led)$/.test(tokens[word]?.key ?? '');

function isLocated(tokens: readonly NameToken[], from: number): boolean {
  const at = tokens[from - 1]?.key === 'the' ? from - 2 : from - 1;
  return locative.has(tokens[at]?.key ?? '');
}

/** The words in capitals straight before a token, nearest last; initials with full stops are passed over. */
export function capitalsBefore(tokens: readonly NameToken[], from: number): readonly NameToken[] {
  const found: NameToken[] = [];
  for (let at = from - 1; at >= 0 && found.length < 5; at -= 1) {
    const token = tokens[at];
    // The initial of "Ronald D. Johnson".
    const initial = token?.text === '.' && token.joined && tokens[at - 1]?.text.length === 1;
    if (initial) continue;
    if (!token?.capital || token.kind === 'number') break;
    found.unshift(token);
  }
  return found;
}

function headBefore(
  tokens: readonly NameToken[],
  from: number,
): Pick<NameShape, 'head' | 'joint' | 'headIsMany'> {
  let at = from - 1;
  while (/^(?:the|und)$/.test(tokens[at]?.key ?? '')) at -= 1;
  const joint = tokens[at]?.key ?? '';
  const head = tokens[at - 1];
  // "Union for the Mediterranean", "Economic Commission for Latin America"
  const isFor =
    joint === 'for' && head?.capital === true && (carriers.has(head.key) || carriersOf.has(head.key));
  const found = (OF.test(joint) || isFor) && head?.kind === 'word';
  if (!found) return { head: null, joint: '', headIsMany: false };
  return { head, joint, headIsMany: /[^s]s$/.test(head.key) && tokens[at - 2]?.key === 'the' };
}

function capitalsAfter(tokens: readonly NameToken[], to: number): readonly NameToken[] {
  const found: NameToken[] = [];
  for (let at = to; at < tokens.length && found.length < 8; at += 1) {
    const token = tokens[at];
    if (!token) break;
    if (isHyphen(token) && token.joined && tokens[at + 1]?.joined) continue;
    if (token.text === '&') continue;
    if (!token.capital || token.kind === 'number') break;
    found.push(token);
  }
  return found;
}
