import type { Article } from '#shared/models/article.ts';
import type { Mention } from '#shared/models/mention.ts';
import { type Passage, readPassages } from '../passages/passages.ts';
import { type ArticleContext, articleContext, countriesOf, type SpannedSentence } from './article-context.ts';
import type { Candidate } from './candidate.ts';
import { findSpans } from './find-spans.ts';
import { standsForGovernment } from './government.ts';
import { hostsOf } from './hosts.ts';
import { type KnownNames, knownNames, type PlaceSource } from './known-places.ts';
import { lookUpNames } from './look-up.ts';
import { readNames } from './read-names.ts';
import { type Memory, type ResolvedSpan, resolveSentence } from './resolve-sentence.ts';

/** Every place that the article names, in reading order. */
export function findMentions(article: Article, world: PlaceSource): readonly Mention[] {
  const names = knownNames(world);
  const named = readNames(readPassages(article));
  const lookup = lookUpNames(article, named, world, names);
  const sides = new Set(article.sides.flatMap(({ iso2 }) => iso2 ?? []));
  const sentences = named.map((sentence): SpannedSentence => {
    const spans = findSpans(sentence, lookup);
    return { ...sentence, spans, countries: countriesOf(sentence.tokens, spans, names, sides) };
  });
  const context = articleContext(article, sentences, names);
  const hosts = hostsOf(sentences);
  const first = resolveAll(
    sentences,
    context,
    hosts,
    { sure: new Set(), senses: new Map(), shortForms: new Map() },
    names,
  );
  const sure = new Set(
    first.flat().flatMap(({ span, candidate, evidence }) => (candidate && evidence >= 3 ? [span.key] : [])),
  );
  // "Paris" names France: what lies there is nearer at the second reading.
  const reached = first
    .flat()
    .flatMap(({ candidate, evidence }) =>
      candidate?.country && evidence >= 3 && candidate.kind !== 'country' ? [candidate.country] : [],
    );
  const wider = { ...context, countries: new Set([...context.countries, ...reached]) };
  const resolved = resolveAll(
    sentences,
    wider,
    hosts,
    {
      sure,
      senses: sensesOf(first.flat()),
      shortForms: shortFormsOf(first.flat()),
    },
    names,
  );
  return toMentions(sentences, resolved);
}

/** "Santiago", in a row of Cuba's towns, is the same one where nothing stands beside it. */
function sensesOf(resolved: readonly ResolvedSpan[]): ReadonlyMap<string, string> {
  const senses = new Map<string, string>();
  const doubtful = new Set<string>();
  for (const { span, candidate, evidence } of resolved) {
    if (candidate?.kind !== 'city' || evidence < 2) continue;
    if ((senses.get(span.key) ?? candidate.placeId) !== candidate.placeId) doubtful.add(span.key);
    senses.set(span.key, candidate.placeId);
  }
  for (const key of doubtful) senses.delete(key);
  return senses;
}

/** "Santiago" in an article that names Santiago de los Caballeros, and no other city that begins so. */
function shortFormsOf(resolved: readonly ResolvedSpan[]): ReadonlyMap<string, string> {
  const shorter = new Map<string, string>();
  const doubtful = new Set<string>();
  for (const { span, candidate } of resolved) {
    const words = span.key.split(' ');
    if (candidate?.kind !== 'city' || words.length < 3) continue;
    const short = words[0] ?? '';
    if ((shorter.get(short) ?? candidate.placeId) !== candidate.placeId) doubtful.add(short);
    shorter.set(short, candidate.placeId);
  }
  for (const key of doubtful) shorter.delete(key);
  return shorter;
}

function resolveAll(
  sentences: readonly SpannedSentence[],
  context: ArticleContext,
  hosts: ReadonlyMap<Passage, string>,
  known: Omit<Memory, 'borrowed'>,
  names: KnownNames,
): readonly (readonly ResolvedSpan[])[] {
  let sectionId = '';
  let borrowed = new Set<string>();
  return sentences.map((sentence) => {
    if (sentence.passage.section.id !== sectionId) borrowed = new Set();
    sectionId = sentence.passage.section.id;
    const memory: Memory = { ...known, borrowed };
    const host = hosts.get(sentence.passage) ?? null;
    const resolved = resolveSentence(sentence, context, host, memory, (key) => names.demonyms.has(key));
    for (const { span, verdict } of resolved) {
      if (verdict === 'carrier' && span.candidates.every(({ kind }) => kind !== 'country'))
        borrowed.add(span.key);
    }
    return resolved;
  });
}

function toMentions(
  sentences: readonly SpannedSentence[],
  resolved: readonly (readonly ResolvedSpan[])[],
): readonly Mention[] {
  const counts = new Map<string, number>();
  return sentences.flatMap((sentence, index) => {
    const found = resolved[index] ?? [];
    const isCapital = (token: number): boolean =>
      found.some(
        ({ span, candidate }) => span.from <= token && token < span.to && candidate?.capital === true,
      );
    return found.flatMap(({ span, candidate }): readonly Mention[] => {
      if (!candidate) return [];
      const { passage } = sentence;
      const number = (counts.get(passage.blockId) ?? 0) + 1;
      counts.set(passage.blockId, number);
      const start = sentence.sentence.start + (sentence.tokens[span.from]?.start ?? 0);
      const asGovernment = standsForGovernment(sentence, span, candidate, isCapital);
      return [
        toMention(passage, `${passage.blockId}.place-${number}`, start, span.text, candidate, asGovernment),
      ];
    });
  });
}

function toMention(
  passage: Passage,
  id: string,
  start: number,
  text: string,
  { kind, placeId, name, country, lat, lon }: Candidate,
  asGovernment: boolean,
): Mention {
  return {
    id,
    sectionId: passage.section.id,
    blockId: passage.blockId,
    start: passage.offset(start),
    text,
    kind,
    placeId,
    name,
    country,
    lat,
    lon,
    asGovernment,
  };
}
