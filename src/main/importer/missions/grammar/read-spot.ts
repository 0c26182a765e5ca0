import type { PlaceWords } from './post.ts';
import { readCities } from './read-cities.ts';
import { countryMeant, type Scope } from './scope.ts';

/** Where something is, as words after "in" say it. */
export type Spot = { readonly next: number } & (
  | { readonly kind: 'cities'; readonly places: readonly PlaceWords[] }
  | { readonly kind: 'country'; readonly country: string }
  /** A capital without its name: of one State, or of each other's. */
  | { readonly kind: 'capital'; readonly country: string | null }
  | { readonly kind: 'each-other' }
);

/** Words between "in" and the name: "in the port city of", "in the following cities:". */
const OPENERS = new Set(
  `the a an city cities town towns of following such as including like nearby downtown central both port village
   metropolis district municipality suburb namely its their his two three four five six seven eight nine ten state each different major arrondissement ward quarter neighbourhood neighborhood th st nd rd :`.split(
    /\s+/,
  ),
);
const MOST_OPENERS = 8;

/** Reads what stands after "in", "at" or an opening bracket; null when it is no place. */
export function readSpot(scope: Scope, index: number, inList: boolean, typed = false): Spot | null {
  let capital = false;
  let afterCapital = index;
  let country: string | null = null;
  let eachOther = false;
  let at = index;
  for (let opened = 0; opened < MOST_OPENERS; opened++) {
    const match = scope.at(at);
    const cue = match?.meaning.kind === 'cue' ? match.meaning.cue : null;
    if (match && cue === 'capital') {
      capital = true;
      at += match.length;
      afterCapital = at;
    } else if (match && (cue === 'each-other' || cue === 'both')) {
      eachOther = true;
      at += match.length;
    } else if (match?.meaning.kind === 'country' && leadsToCapital(scope, at + match.length)) {
      country = countryMeant(match.meaning.countries, scope);
      at += match.length;
    } else if (scope.words[at]?.key === "'s" || (capital && scope.words[at]?.text === ',')) at += 1;
    else if (isOpener(scope, at)) at += 1;
    else break;
  }
  const named = at < scope.words.length ? spotAt(scope, at, inList, typed) : null;
  if (named?.kind === 'cities') return named;
  if (eachOther)
    return capital
      ? { kind: 'capital', country: null, next: afterCapital }
      : { kind: 'each-other', next: at };
  if (!capital) return named;
  if (named?.kind === 'country') return { kind: 'capital', country: named.country, next: named.next };
  return { kind: 'capital', country, next: at };
}

/** Also "the 16th", with the number and its ending as two words. */
const isOpener = ({ words }: Scope, at: number): boolean => {
  const word = words[at];
  return word !== undefined && !word.capital && (OPENERS.has(word.key) || /^\d+$/.test(word.text));
};

/** "the Algerian capital", "Algeria's capital". */
function leadsToCapital(scope: Scope, index: number): boolean {
  const at = scope.words[index]?.key === "'s" ? index + 1 : index;
  for (const next of [at, at + 1, at + 2]) {
    const meaning = scope.at(next)?.meaning;
    if (meaning?.kind === 'cue' && meaning.cue === 'capital') return true;
    if (['city', 'town', 'port', 'cities', 'towns'].includes(scope.words[next]?.text ?? '')) return true;
    if (scope.words[next]?.kind !== 'word' || scope.words[next]?.capital !== false) return false;
  }
  return false;
}

function spotAt(scope: Scope, index: number, inList: boolean, typed: boolean): Spot | null {
  const cities = readCities(scope, index, inList, typed);
  if (cities !== null) return { kind: 'cities', ...cities };
  const match = scope.at(index);
  if (match?.meaning.kind !== 'country' || match.meaning.demonym) return null;
  return {
    kind: 'country',
    country: countryMeant(match.meaning.countries, scope),
    next: index + match.length,
  };
}
