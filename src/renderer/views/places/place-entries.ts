import type { Edition } from '#shared/models/edition.ts';
import type { Mention } from '#shared/models/mention.ts';
import { subjectIndex } from '#shared/subjects/subject-index.ts';
import { indexCodePoints } from '#shared/text/code-points.ts';
import { splitSentences } from '#shared/text/sentences.ts';

/** A place that the article names, with every mention of it. */
export type PlaceEntry = {
  readonly placeId: string;
  readonly name: string;
  readonly mentions: readonly Mention[];
};

/** The places of an article, those named most first. */
export function placeEntries(edition: Edition): readonly PlaceEntry[] {
  return Array.from(subjectIndex(edition).places(), ([placeId, mentions]) => ({
    placeId,
    name: mentions[0]?.name ?? placeId,
    mentions,
  })).sort((a, z) => z.mentions.length - a.mentions.length || a.name.localeCompare(z.name));
}

/** The sentence of a mention, in three pieces: before the name, the name, after it. */
export type NamingSentence = { readonly before: string; readonly name: string; readonly after: string };

/** Reads the sentence that a mention stands in out of the text around it. */
export function sentenceOf(edition: Edition, mention: Mention): NamingSentence {
  const index = subjectIndex(edition);
  const { points } = index.text();
  const block = index.section(mention.sectionId)?.blocks.find(({ id }) => id === mention.blockId);
  const from = block?.start ?? mention.start;
  const text = points.slice(from, block?.end ?? mention.start + indexCodePoints(mention.text).length);
  const at = indexCodePoints(text).toUnit(mention.start - from);
  // Items and cells end where their line does, whatever their stops say.
  const lineStart = text.lastIndexOf('\n', at) + 1;
  const lineEnd = text.indexOf('\n', at);
  const line = text.slice(lineStart, lineEnd === -1 ? text.length : lineEnd);
  const inLine = at - lineStart;
  const sentence = splitSentences(line).find(({ start, end }) => start <= inLine && inLine < end) ?? {
    start: 0,
    end: line.length,
  };
  const end = inLine + mention.text.length;
  return {
    before: line.slice(sentence.start, inLine).replace(/^[-*#|\s]+/, ''),
    name: mention.text,
    after: line.slice(end, Math.max(end, sentence.end)),
  };
}
