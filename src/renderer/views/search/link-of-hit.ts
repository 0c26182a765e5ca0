import { contextLength } from '#shared/anchors/create-anchor.ts';
import type { Link, LinkTarget } from '#shared/links/link.ts';
import type { SearchHit } from '#shared/models/search.ts';
import { indexCodePoints } from '#shared/text/code-points.ts';

/** Where a hit leads, as a link like any other: to its words where it stands word for word. */
export function linkOfHit(hit: SearchHit): Link {
  return { articleId: hit.articleId, sectionId: hit.sectionId, time: null, target: targetOf(hit) };
}

function targetOf(hit: SearchHit): LinkTarget {
  switch (hit.kind) {
    case 'article':
      return { kind: 'article' };
    case 'text':
      return wordsOf(hit) ?? (hit.sectionId === null ? { kind: 'article' } : sectionOf(hit, hit.sectionId));
    case 'section':
      return sectionOf(hit, hit.targetId);
    default:
      return { kind: hit.kind, id: hit.targetId };
  }
}

/** A section with what it is: of two with a title the second is called so only in this edition. */
const sectionOf = ({ sectionMark }: SearchHit, id: string): LinkTarget =>
  sectionMark === null ? { kind: 'section', id } : { kind: 'section', id, mark: sectionMark };

/** The first match with what stands around it in the snippet. */
function wordsOf({ snippet, start, sectionId }: SearchHit): LinkTarget | null {
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
    kind: 'words',
    anchor: {
      exact,
      prefix: Array.from(before).slice(-contextLength).join(''),
      suffix: Array.from(after).slice(0, contextLength).join(''),
      start,
      end: start + indexCodePoints(exact).length,
      sectionId: sectionId ?? '',
    },
  };
}
