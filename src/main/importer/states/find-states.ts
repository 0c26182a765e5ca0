import type { RelationSide } from '#shared/models/article.ts';
import type { Warning } from '#shared/models/edition.ts';
import { chooseMeaning } from './choose-meaning.ts';
import { namedRelation, soleState } from './other-titles.ts';
import { pairInText } from './pair-in-text.ts';
import {
  speaksOfRelations,
  withoutIntroduction,
  withoutRelationsAtEnd,
  withoutRelationsOnwards,
} from './relation-words.ts';
import { type Meanings, type NamedSide, nameAtEnd, nameAtStart, type StateNames } from './resolve-name.ts';
import { splitBetweenWords, splitTitle } from './split-title.ts';

export type FoundStates = {
  /** In title order. `iso2` is null where the title names no State. */
  readonly sides: readonly RelationSide[];
  readonly warnings: readonly Warning[];
};

/**
 * Finds the two States that an article is about: from its title, and, when the
 * title names no two of anything, from how its text begins.
 */
export function findStates(title: string, text: string, names: StateNames): FoundStates {
  const named = namedRelation(title, names) ?? sidesOfTitle(title, names);
  if (named !== null) return settle(named, text, names);
  const sole = soleState(title, names);
  if (sole !== null) {
    const { sides, warnings } = settle([sole], text, names);
    return { sides, warnings: [...warnings, notAPair(`“${title}” is about one State, not about two.`)] };
  }
  const besides = sidesOfTitle(title, names, splitBetweenWords);
  if (besides !== null) return settle(besides, text, names);
  const fromText = pairInText(text, names);
  if (fromText === null) {
    return {
      sides: [],
      warnings: [
        notAPair(`“${title}” does not name two States, so that no border is drawn and no side told apart.`),
      ],
    };
  }
  const { sides, warnings } = settle(fromText, text, names);
  const found = sides.map(({ name }) => name).join(' and ');
  const message = `The title does not name two States; its text begins with ${found}, so these were taken.`;
  return { sides, warnings: [{ code: 'states.from-text', message, line: null }, ...warnings] };
}

/** The cut of the title that names most States; among these, the surest separator. Null when it names none. */
function sidesOfTitle(title: string, names: StateNames, split = splitTitle): readonly NamedSide[] | null {
  let best: { sides: readonly NamedSide[]; score: number } | null = null;
  for (const { left, right, strength } of split(title)) {
    const first = withoutRelationsAtEnd(left);
    const leftMeanings = first === '' ? [] : nameAtEnd(first, names);
    const rightMeanings = nameAtStart(right, names);
    // "Trinidadian and Tobagonian relations with Peru": a State's own name is not cut.
    const isOne = leftMeanings.length === 1 && leftMeanings[0] === rightMeanings[0];
    const resolved = isOne ? 1 : Math.min(1, leftMeanings.length) + Math.min(1, rightMeanings.length);
    if (resolved < 2 && !speaksOfRelations(title)) continue;
    if (resolved < 2 && strength < 2) continue;
    const score = resolved * 10 + strength;
    if (best !== null && best.score >= score) continue;
    const sides = [
      { words: withoutIntroduction(first === '' ? left : first), meanings: leftMeanings },
      { words: withoutRelationsOnwards(right), meanings: rightMeanings },
    ];
    best = { sides, score };
  }
  return best?.sides ?? null;
}

function settle(named: readonly NamedSide[], text: string, names: StateNames): FoundStates {
  const warnings: Warning[] = [];
  const sides = named.map(({ words, meanings }): RelationSide => {
    const iso2 = chooseMeaning(meanings, text, names);
    const country = iso2 === null ? undefined : names.country(iso2);
    if (country === undefined) {
      warnings.push(meanings.length > 1 ? ambiguous(words, meanings, names) : notAState(words));
      return { iso2: null, name: words };
    }
    return { iso2: country.iso2, name: country.names.en.common };
  });
  const [first, second] = sides;
  if (first !== undefined && first.iso2 !== null && first.iso2 === second?.iso2) {
    return { sides: [first], warnings: [...warnings, notAPair(`Both names mean ${first.name}.`)] };
  }
  return { sides, warnings };
}

function notAState(words: string): Warning {
  const message = `“${words}” is not a State of today; no border and no missions are drawn for it.`;
  return { code: 'states.not-a-state', message, line: null };
}

function ambiguous(words: string, meanings: Meanings, names: StateNames): Warning {
  const all = meanings.map((iso2) => names.country(iso2)?.names.en.common ?? iso2).join(' or ');
  return {
    code: 'states.ambiguous',
    message: `“${words}” may be ${all}; the text does not say which.`,
    line: null,
  };
}

function notAPair(message: string): Warning {
  return { code: 'states.not-a-pair', message, line: null };
}
