import type { Edition } from '#shared/models/edition.ts';
import type { ArticleEvent } from '#shared/models/event.ts';
import type { Mention } from '#shared/models/mention.ts';
import type { Selection } from './selection.ts';

/** What text, map and timeline hold up together at this moment. */
export type Focus = {
  /** Sections that fall into the time that is kept, or name the chosen place; null: all do. */
  readonly sectionIds: ReadonlySet<string> | null;
  /** Places of the section that is read, or of what is kept, each once, in reading order. */
  readonly places: readonly Mention[];
  readonly chosenPlaceId: string | null;
};

/**
 * One rule for going along: without a choice, the section that is read; with a
 * period, everything dated in it; with a place, every section that names it.
 */
export function focusOf(edition: Edition, selection: Selection, currentSectionId: string): Focus {
  if (selection.kind === 'period') {
    const dated = edition.events.filter((event) => fallsInto(event, selection.first, selection.last));
    const blocks = new Set(dated.map(({ blockId }) => blockId));
    return {
      sectionIds: new Set(dated.map(({ sectionId }) => sectionId)),
      places: eachOnce(edition.mentions.filter(({ blockId }) => blocks.has(blockId))),
      chosenPlaceId: null,
    };
  }
  const places = eachOnce(edition.mentions.filter(({ sectionId }) => sectionId === currentSectionId));
  if (selection.kind !== 'place') return { sectionIds: null, places, chosenPlaceId: null };
  const naming = edition.mentions.filter(({ placeId }) => placeId === selection.placeId);
  return {
    sectionIds: new Set(naming.map(({ sectionId }) => sectionId)),
    places: eachOnce([...naming.slice(0, 1), ...places]),
    chosenPlaceId: selection.placeId,
  };
}

/** Whether any day that an event may mean lies in a period; an open end reaches on. */
export function fallsInto({ earliest, latest }: ArticleEvent, first: string, last: string): boolean {
  if (earliest === null && latest === null) return false;
  return (
    (earliest === null || compareDays(earliest, last) <= 0) &&
    (latest === null || compareDays(latest, first) >= 0)
  );
}

/** Orders ISO days, those before our era too. */
function compareDays(one: string, other: string): number {
  const [oneYear, oneRest] = yearAndRest(one);
  const [otherYear, otherRest] = yearAndRest(other);
  return oneYear - otherYear || (oneRest < otherRest ? -1 : oneRest > otherRest ? 1 : 0);
}

function yearAndRest(day: string): readonly [number, string] {
  const dash = day.indexOf('-', 1);
  return [Number(day.slice(0, dash)), day.slice(dash)];
}

function eachOnce(mentions: readonly Mention[]): readonly Mention[] {
  return [...new Map(mentions.map((mention) => [mention.placeId, mention])).values()];
}
