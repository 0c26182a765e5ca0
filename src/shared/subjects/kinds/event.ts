import type { Article } from '#shared/models/article.ts';
import type { Edition } from '#shared/models/edition.ts';
import type { ArticleEvent } from '#shared/models/event.ts';
import type { NoteTarget } from '#shared/models/note.ts';
import { indexCodePoints } from '#shared/text/code-points.ts';
import { type Candidate, exactly, type FoundAgain, likeliest, unsure } from '../found-again.ts';
import { beginningOf, keptPath, type Phrases, phrasesOf, samePath, shareOf } from '../wording.ts';

type EventTarget = Extract<NoteTarget, { readonly kind: 'event' }>;
type KnownEvent = Pick<EventTarget, 'eventId' | 'edtf' | 'text' | 'sentence' | 'at' | 'path'>;

/** Code points of a sentence that are kept to know it by. */
const keptSentence = 480;
/** A sentence of so many code points speaks for itself in another section. */
const longEnough = 44;
/** Less than this of the sentence, and the same date is told of something else. */
const leastShare = 0.25;
/** Another date in a sentence is the same event only when nearly all of the sentence is. */
const leastShareOfOtherDate = 0.6;

/** What an event is known by. */
export function eventTarget(article: Article, event: ArticleEvent): EventTarget {
  return {
    kind: 'event',
    articleId: article.id,
    articleTitle: article.title,
    eventId: event.id,
    edtf: event.edtf,
    text: event.text,
    sentence: sentenceOf(event),
    at: placeInSentence(event),
    path: pathOf(article, event),
    edition: article.source.sha256,
  };
}

const sentenceOf = ({ sentence }: ArticleEvent): string => beginningOf(sentence, keptSentence);

/** Code points from where the sentence starts, however it is set in lines. */
function placeInSentence({ sentence, sentenceStart, start }: ArticleEvent): number {
  const before = indexCodePoints(sentence).slice(0, Math.max(0, start - sentenceStart));
  return Array.from(before.replace(/\s+/g, ' ').trimStart()).length;
}

const pathOf = ({ sections }: Article, { sectionId }: ArticleEvent): readonly string[] =>
  keptPath(sections.find(({ id }) => id === sectionId)?.path ?? []);

const phrases = new WeakMap<ArticleEvent, Phrases>();

/** Every note on an event of another date asks for them again. */
function phrasesIn(event: ArticleEvent, sentence: string): Phrases {
  const known = phrases.get(event) ?? phrasesOf(sentence);
  phrases.set(event, known);
  return known;
}

/**
 * Finds an event by its date, its words and the sentence that it stands in. It is sure only where all three are
 * the same; a sentence that was rewritten, or stands twice, is for a person to look at. `isOfThis`: it was
 * described from this edition.
 */
export function findEvent(
  known: KnownEvent,
  { article, events }: Pick<Edition, 'article' | 'events'>,
  isOfThis: boolean,
): FoundAgain<ArticleEvent> {
  const byId = isOfThis ? events.find(({ id }) => id === known.eventId) : undefined;
  if (byId?.edtf === known.edtf && byId.text === known.text) return exactly(byId);
  const then = phrasesOf(known.sentence ?? '');
  return likeliest(events.flatMap((event) => candidateOf(known, article, event, then)));
}

function candidateOf(
  known: KnownEvent,
  article: Article,
  event: ArticleEvent,
  then: Phrases,
): readonly Candidate<ArticleEvent>[] {
  const sameDate = event.edtf === known.edtf;
  const sameText = event.text === known.text;
  const words = (sameDate ? 0.25 : 0) + (sameText ? 0.15 : 0);
  if (known.sentence === undefined) {
    if (!sameDate) return [];
    const rank = words + (event.id === known.eventId ? 0.05 : 0);
    return [{ subject: event, rank, confidence: unsure(rank), isInPlace: false }];
  }
  const sentence = sentenceOf(event);
  const isInPlace = samePath(known.path, pathOf(article, event));
  const sameSentence = sentence === known.sentence && placeInSentence(event) === known.at;
  const share = sameSentence ? 1 : 0.6 * shareOf(then, phrasesIn(event, sentence));
  if (share < 0.6 * (sameDate ? leastShare : leastShareOfOtherDate)) return [];
  const rank = words + 0.5 * share + (isInPlace ? 0.1 : 0);
  const isSure =
    sameDate && sameText && sameSentence && (isInPlace || Array.from(known.sentence).length >= longEnough);
  return [
    { subject: event, rank, confidence: isSure ? 0.9 + (isInPlace ? 0.1 : 0) : unsure(rank), isInPlace },
  ];
}
