import { type NamedSide, nameAtStart, type StateNames } from './resolve-name.ts';

/** How far into the text the two sides are looked for. */
const opening = 4000;

const between =
  /(?:relations?|relationships?|ties|border|boundary|relaciones|frontera|vínculos)\s+(?:\p{L}+\s+){0,4}?(?:between|entre)\s+/giu;

/** The States of the first "relations between A and B" in how a text begins; null when there is none. */
export function pairInText(text: string, names: StateNames): readonly NamedSide[] | null {
  const start = text.slice(0, opening);
  for (const match of start.matchAll(between)) {
    const words = start.slice(match.index + match[0].length, match.index + match[0].length + 250);
    const pair = pairAtStart(words.split(/[.;\n]/)[0] ?? '', names);
    if (pair !== null) return pair;
  }
  return null;
}

/** "the Republic of A and B since 1950": every "and" may be the one between the names. */
function pairAtStart(words: string, names: StateNames): readonly NamedSide[] | null {
  for (const { index, 0: joint } of words.matchAll(/\s+(?:and|y|e)\s+/g)) {
    const left = words.slice(0, index);
    const first = nameAtStart(left, names);
    const second = nameAtStart(words.slice(index + joint.length), names);
    if (first.length > 0 && second.length > 0) {
      return [
        { words: left, meanings: first },
        { words: words.slice(index + joint.length).slice(0, 40), meanings: second },
      ];
    }
  }
  return null;
}
