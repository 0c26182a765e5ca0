import { collectRuns } from './text-ranges.ts';

/** The code point of the article whose letter lies under a point of the window; null where there is none. */
export function codePointAt(root: HTMLElement, x: number, y: number): number | null {
  const caret = document.caretPositionFromPoint?.(x, y);
  if (!caret || !(caret.offsetNode instanceof Text)) return null;
  const run = collectRuns(root).find(({ node }) => node === caret.offsetNode);
  return run === undefined ? null : run.start + run.index.fromUnit(caret.offset);
}
