import { act, within } from '@testing-library/react';
import { createActions } from '#renderer/state/actions.ts';
import type { NoteFilter } from '#renderer/state/note-filter.ts';
import type { Atlas } from '#renderer/state/open-edition.ts';
import { createSeenStore } from '#renderer/state/seen.ts';
import { createWindowStore } from '#renderer/state/store.ts';
import { AtlasContext, WindowContext } from '#renderer/state/use-window.ts';
import { NotesLayer } from '#renderer/views/notes/NotesLayer.tsx';
import { NotesPane } from '#renderer/views/notes/NotesPane.tsx';
import type { ReadOnlyReason } from '#shared/contract/notes-channels.ts';
import type { Edition } from '#shared/models/edition.ts';
import type { Note } from '#shared/models/note.ts';
import type { KeptSubject, Subject } from '#shared/models/subject.ts';
import { keepWords } from '#shared/subjects/kinds/words.ts';
import { indexCodePoints } from '#shared/text/code-points.ts';
import { fakeNotebook } from './fake-notebook.ts';
import { iberia, iberianCountries } from './iberia.ts';
import { renderView } from './render-view.tsx';

let made = 0;

/** A note on disk, made after the one before it. */
export function noteOf(change: Partial<Note> = {}): Note {
  made += 1;
  const moment = new Date(Date.UTC(2026, 0, 1, 0, made)).toISOString();
  return {
    id: `00000000-0000-4000-8000-${String(made).padStart(12, '0')}`,
    body: '',
    tags: [],
    colour: 'yellow',
    targets: [],
    createdAt: moment,
    updatedAt: moment,
    trashedAt: null,
    ...change,
  };
}

/** Words of an edition, where they stand first. */
export function wordsOf(edition: Edition, words: string): Extract<KeptSubject, { kind: 'words' }> {
  const { text } = edition.article.source;
  const start = indexCodePoints(text.slice(0, text.indexOf(words))).length;
  const target = keepWords(edition, start, start + indexCodePoints(words).length);
  if (target === null || !text.includes(words)) throw new Error(`The article does not say “${words}”.`);
  return target;
}

export type ColumnOptions = {
  readonly notes?: readonly Note[];
  readonly edition?: Edition;
  readonly importedAt?: string | null;
  readonly selection?: Subject;
  readonly filter?: Partial<NoteFilter>;
  readonly readOnly?: ReadOnlyReason['kind'];
};

/** The column of notes of a window whose core keeps them in memory: all else of it is what people use. */
export async function openColumn(options: ColumnOptions = {}) {
  const { notes = [], edition = iberia, importedAt = null, selection, filter, readOnly } = options;
  const notebook = fakeNotebook(notes, { 'library.open': () => ({ ok: true, value: edition }) });
  const store = createWindowStore();
  const actions = createActions(store, createSeenStore(), notebook.bridge);
  const atlas: Atlas = { edition, countries: iberianCountries, border: null, importedAt };
  store.setState({ open: { status: 'ready', atlas }, ...(selection && { selection }) });
  if (readOnly !== undefined) {
    const report = {
      opened: null,
      notes: 0,
      damaged: [],
      readOnly: { kind: readOnly, details: '' },
      folder: '',
    };
    store.setState({ notebook: { ...store.getState().notebook, report } });
  }
  if (filter !== undefined) actions.notes.filter(filter);
  await actions.notes.refresh();
  const view = renderView(
    <WindowContext value={{ store, actions }}>
      <AtlasContext value={atlas}>
        <NotesLayer>
          <NotesPane />
        </NotesLayer>
      </AtlasContext>
    </WindowContext>,
  );
  const { screen, user } = view;
  const button = (name: string | RegExp) => screen.getByRole<HTMLButtonElement>('button', { name });
  const items = () => screen.queryAllByRole('listitem').filter((item) => item.querySelector('[data-note]'));
  return {
    ...view,
    ...notebook,
    store,
    actions,
    button,
    /** Every note of the list, as it reads. */
    listed: () => items().map(({ textContent }) => textContent),
    counted: () => screen.getAllByRole('status')[0]?.textContent,
    open: async (words: string) => {
      const item = items().find(({ textContent }) => textContent?.includes(words));
      if (item === undefined) throw new Error(`No note says “${words}”.`);
      await user.click(within(item).getByRole('button'));
    },
    press: (name: string | RegExp) => user.click(button(name)),
    body: () => screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Text of the note' }),
    targets: () => screen.getByRole('list', { name: 'What the note is about' }),
    select: (chosen: Subject) => act(() => actions.select(chosen)),
  };
}
