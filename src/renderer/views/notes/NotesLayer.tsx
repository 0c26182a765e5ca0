import type { ReactNode } from 'react';
import { useActions, useAtlas, useWindow } from '#renderer/state/use-window.ts';
import { keepWords } from '#shared/subjects/kinds/words.ts';
import { NotesContext, useNoting } from './NotesContext.tsx';
import { SelectionToolbar } from './SelectionToolbar.tsx';
import { useNotebook } from './use-notebook.ts';
import { useSelectedWords } from './use-selected-words.ts';
import { WikiLinksContext } from './WikiLinksContext.tsx';

export type NotesLayerProps = { readonly children: ReactNode };

/** Gives every view below what it needs of the notes, and selected words their bar. */
export function NotesLayer({ children }: NotesLayerProps) {
  const { noting, links } = useNotebook();
  useSelectedWords(noting.article);
  return (
    <NotesContext value={noting}>
      <WikiLinksContext value={links}>
        {children}
        <WordsBar />
      </WikiLinksContext>
    </NotesContext>
  );
}

function WordsBar() {
  const { edition } = useAtlas();
  const { notes, pickWords } = useActions();
  const { readOnly } = useNoting();
  const words = useWindow((state) => state.words);
  if (words === null || words.box === null) return null;
  const target = keepWords(edition, words.stretch.start, words.stretch.end);
  if (target === null) return null;
  function done(): void {
    document.getSelection()?.removeAllRanges();
    pickWords(null);
  }
  return (
    <SelectionToolbar
      box={words.box}
      readOnly={readOnly}
      onHighlight={(colour) => {
        void notes.highlight(target, colour);
        done();
      }}
      onNote={() => {
        void notes.begin([target]);
        done();
      }}
      stretch={words.stretch}
      words={target.anchor.exact}
    />
  );
}
