import { useCallback } from 'react';
import { useTranslate } from '#renderer/i18n/TranslateContext.tsx';
import type { Atlas } from '#renderer/state/open-edition.ts';
import { useActions, useReadWindow } from '#renderer/state/use-window.ts';
import { selectNextSentence } from '#renderer/views/reader/select-next-sentence.ts';
import { selectedSpan } from '#renderer/views/reader/selected-span.ts';
import { assertNever } from '#shared/assert-never.ts';
import { keepSection } from '#shared/subjects/kinds/section.ts';
import { keepWords } from '#shared/subjects/kinds/words.ts';
import { chosenSubject } from './chosen-subject.ts';

/** What the keyboard can ask of the notes. */
export type NoteCommand = 'notes' | 'note' | 'highlight' | 'select-sentence' | 'undo-note' | 'redo-note';

/** Runs what the keyboard asks of the notes. A note is on the selected words, else on what is chosen, else on the section that is read. */
export function useNoteCommands({ edition, countries }: Atlas): (command: NoteCommand) => void {
  const { notes } = useActions();
  const readWindow = useReadWindow();
  const { language } = useTranslate();
  return useCallback(
    (command) => {
      const { currentSectionId, selection, words: picked, notes: shownNotes } = readWindow();
      const span = selectedSpan();
      const words = span === null ? null : keepWords(edition, span.start, span.end);
      switch (command) {
        case 'notes':
          return notes.show(!shownNotes.shown);
        case 'note': {
          const chosen = chosenSubject(edition, picked?.stretch ?? null, selection, { countries, language });
          void notes.begin([words ?? chosen ?? keepSection(edition.article, currentSectionId)]);
          return;
        }
        case 'highlight':
          if (words !== null) void notes.highlight(words, shownNotes.colour);
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
    [edition, countries, language, notes, readWindow],
  );
}
