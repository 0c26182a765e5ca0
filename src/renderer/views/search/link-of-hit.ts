import { contextLength } from '#shared/anchors/create-anchor.ts';
import { bareLink, type Link } from '#shared/links/link.ts';
import type { SearchHit } from '#shared/models/search.ts';
import { kindNamed } from '#shared/subjects/subject-kinds.ts';
import { indexCodePoints } from '#shared/text/code-points.ts';

/** Where a hit leads, as a link like any other: to its words where it stands word for word. */
export function linkOfHit(hit: SearchHit): Link {
  const { kind, articleId, sectionId, sectionMark, targetId } = hit;
  const link = { ...bareLink(articleId, { kind: 'article' }), sectionId };
  const words = kind === 'text' ? wordsOf(hit) : null;
  if (words !== null) return { ...link, ...words };
  // Of two sections with a title the second is called so only in this edition: its mark says what it is.
  const isSection = kind === 'section' || (kind === 'text' && sectionId !== null);
  const id = kind === 'text' ? sectionId : targetId;
  const subject = kindNamed(isSection ? 'section' : kind)?.link?.read(id ?? '');
  const evidence = isSection && sectionMark !== null ? { as: sectionMark } : {};
  return subject ? { ...link, subject, evidence } : link;
}

/** The first match with what stands around it in the snippet. */
function wordsOf({ snippet, start }: SearchHit): Pick<Link, 'subject' | 'evidence'> | null {
  const at = snippet.findIndex((piece) => piece.match);
  const exact = snippet[at]?.text;
  if (start === null || exact === undefined) return null;
  const before = snippet
    .slice(0, at)
    .map((piece) => piece.text)
    .join('')
    .replace(/^… /, '');
  const after = snippet
    .slice(at + 1)
    .map((piece) => piece.text)
    .join('')
    .replace(/ …$/, '');
  return {
    subject: { kind: 'words', start, end: start + indexCodePoints(exact).length },
    evidence: {
      exact,
      prefix: Array.from(before).slice(-contextLength).join(''),
      suffix: Array.from(after).slice(0, contextLength).join(''),
    },
  };
}
