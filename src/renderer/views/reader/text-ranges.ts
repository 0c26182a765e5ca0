import { type CodePointIndex, indexCodePoints } from '#shared/text/code-points.ts';

/**
 * Between code points of the article's normalised text, which notes, mentions
 * and events count in, and positions in the rendered article. Every element
 * with `data-start` holds exactly one text node, which is the article's text
 * from that code point on, word for word; whatever else is rendered (symbols,
 * "not in the source") is in no such element and so is never counted.
 */
export type TextRun<Node = Text> = {
  /** First and one past the last code point. */
  readonly start: number;
  readonly end: number;
  readonly node: Node;
  readonly index: CodePointIndex;
};

/** First and one past the last code point. */
export type TextStretch = { readonly start: number; readonly end: number };

/** A piece of one run, in UTF-16 units of its node, as DOM ranges count. */
export type RunPiece<Node = Text> = { readonly node: Node; readonly from: number; readonly to: number };

export function makeRun<Node>(start: number, text: string, node: Node): TextRun<Node> {
  const index = indexCodePoints(text);
  return { start, end: start + index.length, node, index };
}

/** The runs of a rendered article by position in the text, whatever their order on the page. */
export function collectRuns(root: ParentNode): readonly TextRun[] {
  const runs: TextRun[] = [];
  for (const element of root.querySelectorAll<HTMLElement>('[data-start]')) {
    const node = element.firstChild;
    if (node instanceof Text) runs.push(makeRun(Number(element.dataset.start), node.data, node));
  }
  return runs.sort((one, other) => one.start - other.start);
}

/** The pieces of runs that lie between two code points; none when nothing there is rendered. */
export function piecesBetween<Node>(
  runs: readonly TextRun<Node>[],
  start: number,
  end: number,
): readonly RunPiece<Node>[] {
  return runs
    .filter((run) => run.start < end && start < run.end)
    .map(({ node, index, ...run }) => ({
      node,
      from: index.toUnit(Math.max(start, run.start) - run.start),
      to: index.toUnit(Math.min(end, run.end) - run.start),
    }));
}

/** The same as DOM ranges, for highlights and for finding where they are on the page. */
export function rangesBetween(runs: readonly TextRun[], start: number, end: number): readonly Range[] {
  return piecesBetween(runs, start, end).map(({ node, from, to }) => {
    const range = document.createRange();
    range.setStart(node, from);
    range.setEnd(node, to);
    return range;
  });
}

/** Where a part of the page (a selection, say) begins and ends in the article's text; null when it holds none of it. */
export function spanOfRange(runs: readonly TextRun[], range: Range): TextStretch | null {
  const pieces = runs
    .filter(({ node }) => range.intersectsNode(node))
    .map(({ node }) => ({
      node,
      from: range.startContainer === node ? range.startOffset : 0,
      to: range.endContainer === node ? range.endOffset : node.length,
    }));
  return spanOfPieces(runs, pieces);
}

/** The first and one past the last code point that pieces cover; null for none. */
export function spanOfPieces<Node>(
  runs: readonly TextRun<Node>[],
  pieces: readonly RunPiece<Node>[],
): TextStretch | null {
  const spans = pieces.flatMap(({ node, from, to }) => {
    const run = runs.find((candidate) => candidate.node === node);
    if (run === undefined || from === to) return [];
    return [{ start: run.start + run.index.fromUnit(from), end: run.start + run.index.fromUnit(to) }];
  });
  if (spans.length === 0) return null;
  return {
    start: Math.min(...spans.map((span) => span.start)),
    end: Math.max(...spans.map((span) => span.end)),
  };
}
