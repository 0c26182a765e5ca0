import { defaultTreeAdapter, parse } from 'parse5';
import { LinderoError } from '#shared/contract/errors.ts';
import type { DomParent } from './dom.ts';

/** How many elements a page may be made of, for every tag in its text. Whole pages have one at most. */
const elementsPerTag = 10;
const alwaysAllowed = 10_000;

/**
 * A page's text → its elements. HTML opens every `<b>` that nobody closed again
 * in each paragraph after it, so that a short text can ask for any number of
 * elements: too many for its length are `article.too-tangled`.
 */
export function parsePage(text: string): DomParent {
  const most = countTags(text) * elementsPerTag + alwaysAllowed;
  let opened = 0;
  const onItemPush = () => {
    opened += 1;
    if (opened <= most) return;
    throw new LinderoError(
      'article.too-tangled',
      'The page opens bold, links or other forms over and over without closing them. Open it in a browser, and import its text.',
    );
  };
  return parse(text, { treeAdapter: { ...defaultTreeAdapter, onItemPush } });
}

function countTags(text: string): number {
  let count = 0;
  for (let at = text.indexOf('<'); at >= 0; at = text.indexOf('<', at + 1)) count += 1;
  return count;
}
