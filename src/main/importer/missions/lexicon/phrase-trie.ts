import { cutWords, type Word } from './words.ts';

export type PhraseMatch<Meaning> = {
  readonly meaning: Meaning /** How many words it spans. */;
  readonly length: number;
};

type Entry<Meaning> = { readonly meaning: Meaning; readonly exact: string | null };
type Node<Meaning> = { readonly next: Map<string, Node<Meaning>>; readonly entries: Entry<Meaning>[] };

/**
 * Phrases by their words, the longest first. Joining hyphens do not count, so that "consulate-general",
 * "consulate–general" and "consulate general" are one phrase.
 */
export type PhraseTrie<Meaning> = {
  /** `exact`: the words have to be written just so ("US" is not "us"). Throws nothing; the first meaning wins. */
  readonly add: (phrase: string, meaning: Meaning, options?: { readonly exact?: boolean }) => void;
  readonly longestAt: (words: readonly Word[], index: number) => PhraseMatch<Meaning> | null;
};

export function createPhraseTrie<Meaning>(): PhraseTrie<Meaning> {
  const root: Node<Meaning> = { next: new Map(), entries: [] };
  return {
    add(phrase, meaning, { exact = false } = {}) {
      const words = cutWords(phrase).filter((word) => !word.joiner);
      let node = root;
      for (const { key } of words) {
        let next = node.next.get(key);
        if (next === undefined) {
          next = { next: new Map(), entries: [] };
          node.next.set(key, next);
        }
        node = next;
      }
      if (words.length > 0)
        node.entries.push({ meaning, exact: exact ? words.map((word) => word.text).join(' ') : null });
    },
    longestAt(words, index) {
      let found: PhraseMatch<Meaning> | null = null;
      let node: Node<Meaning> | undefined = root;
      let written = '';
      for (let at = index; at < words.length; at++) {
        const word = words[at];
        if (word === undefined || (word.joiner && at === index)) break;
        if (word.joiner) continue;
        node = node.next.get(word.key);
        if (node === undefined) break;
        written = written === '' ? word.text : `${written} ${word.text}`;
        const entry = node.entries.find(({ exact }) => exact === null || exact === written);
        if (entry) found = { meaning: entry.meaning, length: at - index + 1 };
      }
      return found;
    },
  };
}
