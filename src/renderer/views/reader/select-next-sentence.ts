import type { Article } from '#shared/models/article.ts';
import { nextSentence } from './next-sentence.ts';
import { articleElementId, revealWords } from './reveal.ts';
import { collectRuns, rangesBetween, type TextStretch } from './text-ranges.ts';

/**
 * Selects a sentence of the article, so that words can be chosen without a
 * pointer: the one after those that are selected, else the first of the section
 * that is read. From there the browser's own keys make it shorter or longer.
 */
export function selectNextSentence(article: Article, selected: TextStretch | null, sectionId: string): void {
  const section = article.sections.find(({ id }) => id === sectionId);
  const sentence = nextSentence(article, selected?.end ?? section?.start ?? 0);
  const root = document.getElementById(articleElementId);
  if (sentence === null || root === null) return;
  const ranges = rangesBetween(collectRuns(root), sentence.start, sentence.end);
  const [first, last] = [ranges[0], ranges.at(-1)];
  if (first === undefined || last === undefined) return;
  revealWords(sentence.start, sentence.end);
  document
    .getSelection()
    ?.setBaseAndExtent(first.startContainer, first.startOffset, last.endContainer, last.endOffset);
}
