import type { Section } from '#shared/models/article.ts';
import type { Edition } from '#shared/models/edition.ts';
import type { ArticleEvent } from '#shared/models/event.ts';
import type { Mention } from '#shared/models/mention.ts';
import type { Subject } from '#shared/models/subject.ts';
import { indexCodePoints } from '#shared/text/code-points.ts';
import { fallsInto } from '#shared/time/falls-into.ts';

/** What text, contents, map and timeline hold up together at this moment. */
export type Focus = {
  /** What the time that is kept, or the place that is chosen, leaves of the article; null: all of it. */
  readonly kept: Kept | null;
  /** Places of the section that is read, or of what is kept, each once, in reading order. */
  readonly places: readonly Mention[];
  readonly chosenPlaceId: string | null;
};

export type Kept = {
  /** With the sections that they lie in. */
  readonly sectionIds: ReadonlySet<string>;
  readonly eventIds: ReadonlySet<string>;
  readonly placeIds: ReadonlySet<string>;
};

/**
 * One rule for going along: without a choice, the section that is read; with a
 * period, everything dated in it and the places named beside it; with a place,
 * every section that names it and every date in a sentence that does.
 */
export function focusOf(edition: Edition, selection: Subject, currentSectionId: string): Focus {
  const { mentions } = edition;
  const kept = keptOf(edition, selection);
  if (selection.kind === 'period') {
    return { kept, places: placesBeside(edition, datedIn(edition, selection)), chosenPlaceId: null };
  }
  const places = eachOnce(mentions.filter(({ sectionId }) => sectionId === currentSectionId));
  if (selection.kind !== 'place') return { kept, places, chosenPlaceId: null };
  const first = mentions.filter(({ placeId }) => placeId === selection.id).slice(0, 1);
  return { kept, places: eachOnce([...first, ...places]), chosenPlaceId: selection.id };
}

/** What a choice leaves of an article, wherever in it one reads. */
export function keptOf(edition: Edition, selection: Subject): Kept | null {
  const { mentions, events, article } = edition;
  if (selection.kind === 'period') {
    const dated = datedIn(edition, selection);
    return keep(article.sections, dated, dated, placesBeside(edition, dated));
  }
  if (selection.kind !== 'place') return null;
  const naming = mentions.filter(({ placeId }) => placeId === selection.id);
  const dated = events.filter((event) => naming.some((mention) => stands(mention, event)));
  return keep(article.sections, naming, dated, mentions);
}

type Period = Extract<Subject, { readonly kind: 'period' }>;

const datedIn = ({ events }: Edition, { first, last }: Period): readonly ArticleEvent[] =>
  events.filter((event) => fallsInto(event, first, last));

function placesBeside({ mentions }: Edition, dated: readonly ArticleEvent[]): readonly Mention[] {
  const blocks = new Set(dated.map(({ blockId }) => blockId));
  return eachOnce(mentions.filter(({ blockId }) => blocks.has(blockId)));
}

function keep(
  sections: readonly Section[],
  inSections: readonly { readonly sectionId: string }[],
  events: readonly ArticleEvent[],
  places: readonly Mention[],
): Kept {
  const sectionIds = new Set(inSections.map(({ sectionId }) => sectionId));
  // Sections stand after those that they lie in.
  for (const { id, parentId } of sections.toReversed()) {
    if (parentId !== null && sectionIds.has(id)) sectionIds.add(parentId);
  }
  return {
    sectionIds,
    eventIds: new Set(events.map(({ id }) => id)),
    placeIds: new Set(places.map(({ placeId }) => placeId)),
  };
}

/** Whether a place is named in the sentence of an event. */
function stands({ start }: Mention, { sentence, sentenceStart }: ArticleEvent): boolean {
  return sentenceStart <= start && start < sentenceStart + indexCodePoints(sentence).length;
}

/** Always the same where there are none, so that nothing is drawn anew for it. */
const none: readonly Mention[] = [];

function eachOnce(mentions: readonly Mention[]): readonly Mention[] {
  if (mentions.length === 0) return none;
  const first = new Map<string, Mention>();
  for (const mention of mentions) if (!first.has(mention.placeId)) first.set(mention.placeId, mention);
  return [...first.values()];
}
