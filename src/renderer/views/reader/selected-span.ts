import { articleElementId } from './reveal.ts';
import { collectRuns, spanOfRange, type TextStretch } from './text-ranges.ts';

/** The words of the article that are selected, in code points of its text; null for none. */
export function selectedSpan(): TextStretch | null {
  const article = document.getElementById(articleElementId);
  const selection = document.getSelection();
  if (article === null || selection === null || selection.isCollapsed || selection.rangeCount === 0) {
    return null;
  }
  return spanOfRange(collectRuns(article), selection.getRangeAt(0));
}
