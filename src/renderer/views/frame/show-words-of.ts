import type { Selection } from '#renderer/state/selection.ts';
import { revealSection, revealWords } from '#renderer/views/reader/reveal.ts';
import { assertNever } from '#shared/assert-never.ts';
import type { Edition } from '#shared/models/edition.ts';
import { indexCodePoints } from '#shared/text/code-points.ts';

/** Code points of the article's text; `end` is one past the last. */
type Stretch = { readonly start: number; readonly end: number };

/** Leads from what is chosen, anywhere in the window, to the first words that speak of it. */
export function showWordsOf(edition: Edition, selection: Selection): void {
  if (selection.kind === 'section') revealSection(selection.id);
  const words = wordsOf(edition, selection);
  if (words !== null) revealWords(words.start, words.end);
}

/** A time has no words of its own, and a section has its heading. */
function wordsOf({ missions, mentions, events }: Edition, selection: Selection): Stretch | null {
  switch (selection.kind) {
    case 'none':
    case 'period':
    case 'section':
      return null;
    case 'span':
      return selection;
    case 'mission': {
      const mission = missions.find(({ id }) => id === selection.id);
      return mission === undefined ? null : stretch(mission.start, mission.source);
    }
    case 'place': {
      const mention = mentions.find(({ placeId }) => placeId === selection.placeId);
      return mention === undefined ? null : stretch(mention.start, mention.text);
    }
    case 'event': {
      const event = events.find(({ id }) => id === selection.id);
      return event === undefined ? null : stretch(event.sentenceStart, event.sentence);
    }
    default:
      return assertNever(selection);
  }
}

function stretch(start: number, text: string): Stretch {
  return { start, end: start + indexCodePoints(text).length };
}
