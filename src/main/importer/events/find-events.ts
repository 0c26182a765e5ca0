import type { Article } from '#shared/models/article.ts';
import type { ArticleEvent } from '#shared/models/event.ts';
import { formatEdtf } from '#shared/time/edtf.ts';
import { type Passage, readPassages, type Sentence } from '../passages/passages.ts';
import { noContext, type TimeContext } from './context.ts';
import { type FoundDate, readSentence } from './read-sentence.ts';

/** Every expression in the article that dates a statement, in reading order. */
export function findEvents(article: Article): readonly ArticleEvent[] {
  return eventsOf(readPassages(article));
}

export function eventsOf(passages: readonly Passage[]): readonly ArticleEvent[] {
  const events: ArticleEvent[] = [];
  const counts = new Map<string, number>();
  let context: TimeContext = noContext;
  let chapter: string | undefined;
  for (const passage of passages) {
    // What was told in one chapter says nothing about the years of the next.
    if (passage.kind === 'heading') {
      const next = passage.section.path[0];
      if (next !== chapter) context = noContext;
      chapter = next;
    }
    for (const sentence of passage.sentences) {
      const found = readSentence(sentence.text, passage.kind, context);
      for (const date of found.dates) {
        const number = (counts.get(passage.blockId) ?? 0) + 1;
        counts.set(passage.blockId, number);
        events.push(toEvent(passage, sentence, date, number));
      }
      context = found.context;
    }
  }
  return events;
}

function toEvent(passage: Passage, sentence: Sentence, date: FoundDate, number: number): ArticleEvent {
  const { earliest, latest } = date.dated.bounds;
  return {
    id: `${passage.blockId}.event-${number}`,
    sectionId: passage.section.id,
    blockId: passage.blockId,
    start: passage.offset(sentence.start + date.start),
    text: sentence.text.slice(date.start, date.end),
    edtf: formatEdtf(date.dated.edtf),
    earliest,
    latest,
    basis: date.basis,
    sentence: sentence.text,
    sentenceStart: passage.offset(sentence.start),
  };
}
