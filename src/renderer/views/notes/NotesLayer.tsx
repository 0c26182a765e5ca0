import type { ReactNode } from 'react';
import type { Actions } from '#renderer/state/actions.ts';
import { NotesContext } from './NotesContext.tsx';
import { SelectionToolbar } from './SelectionToolbar.tsx';
import type { Notebook } from './use-notebook.ts';
import { WikiLinksContext } from './WikiLinksContext.tsx';

export type NotesLayerProps = {
  readonly notebook: Notebook;
  readonly actions: Actions;
  readonly children: ReactNode;
};

/** Gives every view below what it needs of the notes, and selected words their bar. */
export function NotesLayer({ notebook, actions, children }: NotesLayerProps) {
  const { words, panel, letGo } = notebook;
  const target = words?.box && panel.chosen?.kind === 'words' ? panel.chosen : null;
  function done(): void {
    document.getSelection()?.removeAllRanges();
    letGo();
  }
  return (
    <NotesContext value={notebook.noting}>
      <WikiLinksContext value={notebook.links}>
        {children}
        {words?.box && target !== null && (
          <SelectionToolbar
            box={words.box}
            readOnly={panel.readOnly}
            onHighlight={(colour) => {
              void actions.notes.highlight(target, colour);
              done();
            }}
            onNote={() => {
              void actions.notes.begin([target]);
              done();
            }}
            stretch={words.stretch}
            words={target.anchor.exact}
          />
        )}
      </WikiLinksContext>
    </NotesContext>
  );
}
