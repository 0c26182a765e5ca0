import { useCallback, useState } from 'react';
import type { Actions } from '#renderer/state/actions.ts';
import type { Command } from '#renderer/state/shortcuts.ts';
import type { NoteCommand } from '#renderer/views/notes/use-note-commands.ts';
import { revealSection } from '#renderer/views/reader/reveal.ts';
import { searchInputId } from '#renderer/views/search/SearchBox.tsx';
import { assertNever } from '#shared/assert-never.ts';
import type { Article } from '#shared/models/article.ts';
import type { DialogName } from './Dialogs.tsx';
import { useShortcuts } from './use-shortcuts.ts';

export type Navigation = {
  readonly dialog: DialogName;
  readonly openDialog: (dialog: DialogName) => void;
  /** Whether the contents are called up, where they have no column of their own. */
  readonly contentsOpen: boolean;
  readonly toggleContents: () => void;
  readonly goToSection: (sectionId: string) => void;
};

/** Moving about in the window, by hand and by key. */
export function useNavigation(
  article: Article,
  readSection: () => string,
  characterKeys: boolean,
  actions: Actions,
  onCopyLink: () => void,
  onNotes: (command: NoteCommand) => void,
): Navigation {
  const [dialog, openDialog] = useState<DialogName>('none');
  const [contentsOpen, setContentsOpen] = useState(false);

  const goToSection = useCallback(
    (sectionId: string) => {
      setContentsOpen(false);
      revealSection(sectionId);
      actions.enterSection(sectionId);
      actions.jump();
    },
    [actions],
  );

  const runCommand = useCallback(
    (command: Command) => {
      const { sections } = article;
      const at = sections.findIndex(({ id }) => id === readSection());
      switch (command) {
        case 'next-section':
          return goToSection((sections[at + 1] ?? sections[at])?.id ?? 'lead');
        case 'previous-section':
          return goToSection(sections[at - 1]?.id ?? 'lead');
        case 'missions':
        case 'figures':
        case 'places':
          return actions.togglePanel(command);
        case 'notes':
        case 'note':
        case 'highlight':
        case 'select-sentence':
        case 'undo-note':
        case 'redo-note':
          return onNotes(command);
        case 'back':
          return history.back();
        case 'forward':
          return history.forward();
        case 'copy-link':
          return onCopyLink();
        case 'study':
          return void actions.study.open();
        case 'search':
          return document.getElementById(searchInputId)?.focus();
        case 'help':
          return openDialog('shortcuts');
        default:
          return assertNever(command);
      }
    },
    [article, readSection, goToSection, actions, onCopyLink, onNotes],
  );
  useShortcuts(characterKeys, runCommand);

  const toggleContents = useCallback(() => setContentsOpen((open) => !open), []);
  return { dialog, openDialog, contentsOpen, toggleContents, goToSection };
}
