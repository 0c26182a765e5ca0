import type { SearchAnswer, SearchHit, SearchRequest } from '#shared/models/search.ts';
import { indexCodePoints } from '#shared/text/code-points.ts';
import { parseQuery, type Query, toMatchExpression } from './query.ts';
import { bm25 } from './rank.ts';
import { type IndexedDocument, matchDocuments, type SearchIndex, vocabularyNear } from './search-index.ts';
import { type FoundRange, findRanges, makeSnippet } from './snippet.ts';
import { correctWord, isGuessable } from './suggest.ts';

/** A whole article answers a question better than a line of it; places and missions are what a map reader seeks. */
const kindWeight: Readonly<Record<string, number>> = { article: 1.6, mission: 1.3, place: 1.2, section: 1.2 };

/** How many of the best are looked at for the spelling of the words, which costs reading them. */
const spelledBest = 300;
/** What a hit without the very accents that were typed keeps of its score. */
const otherSpelling = 0.85;

/** Ranked hits for what a person typed; no words, no hits. */
export function search(index: SearchIndex, request: SearchRequest): SearchAnswer {
  const query = parseQuery(request.query);
  if (query.terms.length === 0) return { hits: [], total: 0, suggestion: null };
  const ranked = rankedDocuments(index, query, request);
  return {
    hits: ranked.slice(0, request.limit).map((one) => toHit(one, query, request.language)),
    total: ranked.length,
    suggestion: ranked.length === 0 ? suggest(index, query, request) : null,
  };
}

type Ranked = { readonly document: IndexedDocument; readonly score: number };

function rankedDocuments(index: SearchIndex, query: Query, request: SearchRequest): readonly Ranked[] {
  const byWords = matchDocuments(index, toMatchExpression(query), request)
    .map((document) => ({ document, score: bm25(document.matchinfo) * (kindWeight[document.kind] ?? 1) }))
    .sort((a, z) => z.score - a.score);
  const typed = spellingsOf(request.query);
  const best = byWords.slice(0, spelledBest).map(({ document, score }) => ({
    document,
    score: score * (isSpelledAs(document, query, typed) ? 1 : otherSpelling),
  }));
  return [...best.sort((a, z) => z.score - a.score), ...byWords.slice(spelledBest)];
}

const spellingsOf = (text: string): readonly string[] =>
  text
    .normalize('NFC')
    .toLowerCase()
    .match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];

function isSpelledAs(document: IndexedDocument, query: Query, typed: readonly string[]): boolean {
  const found = [document.title, document.heading, document.text].flatMap((text) =>
    findRanges(text, query).flatMap(({ from, to }) => spellingsOf(text.slice(from, to))),
  );
  return typed.every((word) => found.some((other) => other.startsWith(word)));
}

function toHit({ document, score }: Ranked, query: Query, language: string): SearchHit {
  const { kind, articleId, articleTitle, sectionId, sectionMark, targetId, text } = document;
  const title = titleOf(document, language);
  const ranges = findRanges(text, query);
  return {
    kind,
    articleId,
    articleTitle,
    sectionId,
    sectionMark,
    targetId,
    title,
    snippet: text === '' ? [] : makeSnippet(text, ranges),
    start: startOf(document, ranges),
    score,
  };
}

/** Missions carry their Spanish name as heading. */
function titleOf({ kind, title, heading, articleTitle }: IndexedDocument, language: string): string {
  if (kind === 'mission' && language === 'es') return heading;
  return title || heading || articleTitle;
}

function startOf(document: IndexedDocument, ranges: readonly FoundRange[]): number | null {
  if (document.start === null) return null;
  const before = document.text.slice(0, ranges[0]?.from ?? 0);
  return document.start + indexCodePoints(before).length;
}

const MOST_GUESSES = 12;

/** The query with unknown words replaced by known ones one slip away, spelled as the texts spell them. */
function suggest(index: SearchIndex, query: Query, request: SearchRequest): string | null {
  const corrections = new Map<string, string>();
  // What is pasted whole may have hundreds of words; nobody waits for guesses at all of them.
  const unknown = new Set(query.terms.flatMap(({ words }) => words.filter(isGuessable)));
  for (const word of [...unknown].slice(0, MOST_GUESSES)) {
    const corrected = correctWord(word, vocabularyNear(index, word.length));
    if (corrected !== null) corrections.set(word, corrected);
  }
  if (corrections.size === 0) return null;
  const terms = query.terms.map((term) => ({
    prefix: false,
    words: term.words.map((word) => corrections.get(word) ?? word),
  }));
  const corrected = { terms };
  const best = rankedDocuments(index, corrected, { ...request, query: '' })[0]?.document;
  if (best === undefined) return null;
  const texts = [best.title, best.heading, best.text];
  return terms.map((term) => spelledIn(texts, term.words)).join(' ');
}

function spelledIn(texts: readonly string[], words: readonly string[]): string {
  for (const text of texts) {
    const range = findRanges(text, { terms: [{ words, prefix: false }] })[0];
    if (range !== undefined) return text.slice(range.from, range.to);
  }
  return words.join(' ');
}
