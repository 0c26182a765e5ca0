import { z } from 'zod';
import { groupBy } from '#shared/group-by.ts';
import type { Article } from '#shared/models/article.ts';
import type { ArticleEvent } from '#shared/models/event.ts';
import type { Kept } from '#shared/models/subject.ts';
import { indexCodePoints } from '#shared/text/code-points.ts';
import { edtfBounds } from '#shared/time/edtf.ts';
import { parseEdtf } from '#shared/time/parse-edtf.ts';
import { type Candidate, describe, exactly, type FoundAgain, likeliest, unsure } from '../found-again.ts';
import { edition, inArticle, offset, path, short } from '../kept-schema.ts';
import { followMark, markEvidence, markOf, readMark } from '../mark.ts';
import { perEdition, type SubjectIndex } from '../subject-index.ts';
import type { SubjectKindOf } from '../subject-kind.ts';
import { beginningOf, keptPath, type Phrases, phrasesOf, samePath, shareOf } from '../wording.ts';

type KnownEvent = Pick<Kept<'event'>, 'eventId' | 'edtf' | 'text' | 'sentence' | 'at' | 'path'>;

/** Code points of a sentence that are kept to know it by. */
const keptSentence = 480;
/** A sentence of so many code points speaks for itself in another section. */
const longEnough = 44;
/** Less than this of the sentence, and the same date is told of something else. */
const leastShare = 0.25;
/** Another date in a sentence is the same event only when nearly all of the sentence is. */
const leastShareOfOtherDate = 0.6;

/** What an event is known by. */
export function keepEvent(article: Article, event: ArticleEvent): Kept<'event'> {
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

const paths = new WeakMap<Article, ReadonlyMap<string, readonly string[]>>();

function pathOf(article: Article, { sectionId }: ArticleEvent): readonly string[] {
  const known = paths.get(article) ?? new Map(article.sections.map(({ id, path }) => [id, keptPath(path)]));
  paths.set(article, known);
  return known.get(sectionId) ?? [];
}

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
function findEvent(known: KnownEvent, index: SubjectIndex, isOfThis: boolean): FoundAgain<ArticleEvent> {
  const { article, events } = index.edition;
  const byId = isOfThis ? index.event(known.eventId) : undefined;
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

const markOfKept = ({ edtf, text, sentence, at, path }: Kept<'event'>): string | undefined =>
  sentence === undefined ? undefined : markOf([edtf, text, sentence, at, path]);

const ofMark = perEdition(({ edition: { article, events } }) =>
  groupBy(events, (each) => markOfKept(keepEvent(article, each)) ?? ''),
);

/** A dated statement. */
export const event: SubjectKindOf<'event'> = {
  label: { en: 'Date', es: 'Fecha' },
  link: {
    write: ({ id }) => id,
    read: (id) => ({ kind: 'event', id }),
    evidence: readMark,
    follow: (subject, { as }, index) =>
      followMark(subject, ofMark(index).get(as ?? '-') ?? [], index.event(subject.id) !== undefined, false),
  },
  isChosen: true,
  key: ({ id }) => id,
  all: ({ edition }) => edition.events.map(({ id }) => ({ kind: 'event', id })),
  name: ({ id }, index) => index.event(id)?.text ?? null,
  section: ({ id }, index) => index.event(id)?.sectionId ?? null,
  words({ id }, index) {
    const found = index.event(id);
    if (found === undefined) return null;
    return { start: found.sentenceStart, end: found.sentenceStart + indexCodePoints(found.sentence).length };
  },
  marked(subject, index) {
    const sentence = event.words?.(subject, index) ?? null;
    return sentence === null ? [] : [sentence];
  },
  kept: {
    schema: z.strictObject({
      kind: z.literal('event'),
      ...inArticle,
      eventId: short,
      edtf: short,
      text: short,
      sentence: z.string().max(2_000).optional(),
      at: offset.optional(),
      path,
      edition,
    }),
    keep({ id }, index) {
      const found = index.event(id);
      return found === undefined ? null : keepEvent(index.edition.article, found);
    },
    subject: ({ eventId }) => ({ kind: 'event', id: eventId }),
    find: (kept, index, isHere) =>
      describe(findEvent(kept, index, isHere), (found) => keepEvent(index.edition.article, found)),
    name: ({ text }) => text,
    knownBy: ({ text, sentence }) => [text, sentence].filter(Boolean).join(' — '),
    evidence: (kept) => markEvidence(markOfKept(kept)),
    shownBy: ['words', 'choice'],
    facts(kept) {
      const date = parseEdtf(kept.edtf);
      const { earliest, latest } = date === null ? { earliest: null, latest: null } : edtfBounds(date);
      return { first: earliest, last: latest, edtf: kept.edtf };
    },
    card: ({ text, edtf }) => ({ question: { kind: 'name', name: text || edtf } }),
  },
};
