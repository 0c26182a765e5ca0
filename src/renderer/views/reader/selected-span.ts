import { articleElementId } from './reveal.ts';
import { collectRuns, type RunPiece, spanOfPieces } from './text-ranges.ts';

/** The words of the article that are selected, in code points of its text; null for none. */
export function selectedSpan(): { readonly start: number; readonly end: number } | null {
  const article = document.getElementById(articleElementId);
  const selection = document.getSelection();
  if (article === null || selection === null || selection.isCollapsed || selection.rangeCount === 0) {
    return null;
  }
  const range = selection.getRangeAt(0);
  const runs = collectRuns(article);
  const pieces = runs
    .filter(({ node }) => range.intersectsNode(node))
    .map(
      ({ node }): RunPiece => ({
        node,
        from: node === range.startContainer ? range.startOffset : 0,
        to: node === range.endContainer ? range.endOffset : node.data.length,
      }),
    );
  return spanOfPieces(runs, pieces);
}
