import { useCallback } from 'react';
import type { Actions } from '#renderer/state/actions.ts';
import type { WindowState } from '#renderer/state/store.ts';
import { selectNextSentence } from '#renderer/views/reader/select-next-sentence.ts';
import { selectedSpan } from '#renderer/views/reader/selected-span.ts';
import { assertNever } from '#shared/assert-never.ts';
import type { Edition } from '#shared/models/edition.ts';
import type { KeptSubject } from '#shared/models/subject.ts';
import { keepSection } from '#shared/subjects/kinds/section.ts';
import { keepWords } from '#shared/subjects/kinds/words.ts';

/** What the keyboard can ask of the notes. */
export type NoteCommand = 'notes' | 'note' | 'highlight' | 'select-sentence' | 'undo-note' | 'redo-note';

/** Runs what the keyboard asks of the notes. A note is on the selected words, else on what is chosen, else on the section that is read. */
export function useNoteCommands(
  edition: Edition,
  state: WindowState,
  chosen: KeptSubject | null,
  actions: Actions,
): (command: NoteCommand) => void {
  const { currentSectionId } = state;
  const { shown, colour } = state.notes;
  return useCallback(
    (command) => {
      const { notes } = actions;
      const span = selectedSpan();
      const words = span === null ? null : keepWords(edition, span.start, span.end);
      switch (command) {
        case 'notes':
          return notes.show(!shown);
        case 'note':
          void notes.begin([words ?? chosen ?? keepSection(edition.article, currentSectionId)]);
          return;
        case 'highlight':
          if (words !== null) void notes.highlight(words, colour);
          return;
        case 'select-sentence':
          return selectNextSentence(edition.article, span, currentSectionId);
        case 'undo-note':
          void notes.undo();
          return;
        case 'redo-note':
          void notes.redo();
          return;
        default:
          return assertNever(command);
      }
    },
    [edition, currentSectionId, shown, colour, chosen, actions],
  );
}
