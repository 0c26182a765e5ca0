import type { Edition } from '#shared/models/edition.ts';
import type { Note } from '#shared/models/note.ts';
import { sectionNow } from '#shared/notes/section-now.ts';
import { missionCards } from '#shared/study/mission-quiz.ts';
import { noteCards } from '#shared/study/note-cards.ts';
import type { MissionCard, NoteCard } from '#shared/study/study-card.ts';

export type Decks = { readonly notes: readonly NoteCard[]; readonly missions: readonly MissionCard[] };

/** What can be studied: every note of the notebook, and the missions of the open article. */
export function decksOf(notes: readonly Note[], edition: Edition): Decks {
  return {
    notes: noteCards(notes, (target) => sectionNow(target, edition)?.title ?? null),
    missions: missionCards(edition),
  };
}
