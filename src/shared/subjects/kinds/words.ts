import { z } from 'zod';
import { type AnchoredText, sectionAt } from '#shared/anchors/anchored-text.ts';
import { contextLength, createAnchor } from '#shared/anchors/create-anchor.ts';
import { resolveAnchor } from '#shared/anchors/resolve-anchor.ts';
import type { TextAnchor } from '#shared/models/anchor.ts';
import type { Edition } from '#shared/models/edition.ts';
import type { Kept, SubjectOf } from '#shared/models/subject.ts';
import { indexCodePoints } from '#shared/text/code-points.ts';
import { exactly, type FoundAgain, orphan } from '../found-again.ts';
import { inArticle, offset, short } from '../kept-schema.ts';
import { type SubjectIndex, subjectIndex } from '../subject-index.ts';
import type { Evidence, SubjectKindOf } from '../subject-kind.ts';
import { fragmentSelector } from './section.ts';

const anchorSchema: z.ZodType<TextAnchor> = z.strictObject({
  exact: z.string().min(1).max(100_000),
  prefix: z.string().max(200),
  suffix: z.string().max(200),
  start: offset,
  end: offset,
  sectionId: short,
});

/** Words of an edition, from one code point up to another; null when there are none. */
export function keepWords(edition: Edition, start: number, end: number): Kept<'words'> | null {
  const { article } = edition;
  const anchor = createAnchor(subjectIndex(edition).text(), start, end);
  return anchor.exact === ''
    ? null
    : { kind: 'words', articleId: article.id, articleTitle: article.title, anchor };
}

/** By what they say and what stands around them. */
function findWords(anchor: TextAnchor, index: SubjectIndex): FoundAgain<SubjectOf<'words'>> {
  const { found, state } = resolveAnchor(index.text(), anchor);
  if (state === 'orphan') return orphan;
  return { state, subject: { kind: 'words', start: found.start, end: found.end } };
}

/**
 * Whether an anchor stands as it was made, where all three ways to find it agree: position, words with their
 * surroundings, section. Where a paragraph stands twice nothing else can tell one from the other, so that it
 * counts only for a note that was written on this very edition.
 */
function standsUntouched(
  { exact, prefix, suffix, start, end, sectionId }: TextAnchor,
  text: AnchoredText,
): boolean {
  const { slice, length } = text.points;
  if (end > length || slice(start, end) !== exact) return false;
  const before = slice(Math.max(0, start - Array.from(prefix).length), start);
  const after = slice(end, end + Array.from(suffix).length);
  return before === prefix && after === suffix && sectionAt(text, start) === sectionId;
}

/** Code points of a quote that a link carries: a longer passage is found by its beginning, and a link stays one that can be sent. */
const longestQuote = 280;

/** The beginning of an anchor, as it would have been made of so few words. */
function shortened(anchor: TextAnchor): TextAnchor {
  const letters = Array.from(anchor.exact);
  if (letters.length <= longestQuote) return anchor;
  const exact = letters.slice(0, longestQuote).join('').trimEnd();
  const end = anchor.start + indexCodePoints(exact).length;
  const after = letters.slice(end - anchor.start, end - anchor.start + contextLength);
  const more = Array.from(anchor.suffix).slice(0, contextLength - after.length);
  return { ...anchor, exact, end, suffix: [...after, ...more].join('') };
}

/** Marked words: found by what they say, with the article's own states of certainty. */
export const words: SubjectKindOf<'words'> = {
  label: { en: 'Words', es: 'Palabras' },
  link: {
    write: ({ start, end }) => `${start}-${end}`,
    read(text) {
      const match = /^(\d{1,9})-(\d{1,9})$/.exec(text);
      return match === null ? null : { kind: 'words', start: Number(match[1]), end: Number(match[2]) };
    },
    evidence(query): Evidence | null {
      const exact = query.get('exact');
      if (exact === null || exact === '') return null;
      return { exact, prefix: query.get('prefix') ?? '', suffix: query.get('suffix') ?? '' };
    },
    follow({ start, end }, { exact = '', prefix = '', suffix = '' }, index, sectionId) {
      return findWords({ exact, prefix, suffix, start, end, sectionId }, index);
    },
  },
  isChosen: true,
  section: ({ start }, index) => sectionAt(index.edition.article, start),
  words: (stretch) => stretch,
  kept: {
    schema: z.strictObject({ kind: z.literal('words'), ...inArticle, anchor: anchorSchema }),
    keep: ({ start, end }, { edition }) => keepWords(edition, start, end),
    subject: ({ anchor: { start, end } }) => ({ kind: 'words', start, end }),
    find(kept, index, isHere) {
      if (isHere && standsUntouched(kept.anchor, index.text())) return exactly(kept);
      const { state, subject } = findWords(kept.anchor, index);
      if (subject === null) return orphan;
      const anchor = createAnchor(index.text(), subject.start, subject.end);
      return { state, subject: { ...kept, anchor } };
    },
    name: ({ anchor }) => anchor.exact,
    shorten: (kept) => ({ ...kept, anchor: shortened(kept.anchor) }),
    evidence: ({ anchor: { exact, prefix, suffix } }) => ({ exact, prefix, suffix }),
    section: ({ anchor }) => anchor.sectionId,
    sectionNow({ anchor }, { edition }) {
      const { text } = edition.article.source;
      const { prefix, exact, suffix } = anchor;
      const known = prefix + exact + suffix;
      const at = text.indexOf(known);
      if (at === -1 || text.includes(known, at + 1)) return null;
      return sectionAt(edition.article, indexCodePoints(text.slice(0, at + prefix.length)).length);
    },
    shownBy: ['words'],
    card: ({ anchor: { exact, prefix, suffix } }) => ({
      question: { kind: 'gap', before: prefix, after: suffix },
      quote: exact,
      isWithin: true,
    }),
    isQuoted: true,
    selector: ({ anchor: { exact, prefix, suffix, start, end, sectionId } }) => [
      { ...fragmentSelector(sectionId), refinedBy: { type: 'TextQuoteSelector', exact, prefix, suffix } },
      { type: 'TextPositionSelector', start, end },
    ],
  },
};
