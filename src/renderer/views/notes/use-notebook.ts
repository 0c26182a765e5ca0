import { useDeferredValue, useMemo } from 'react';
import { useTranslate } from '#renderer/i18n/TranslateContext.tsx';
import type { Actions } from '#renderer/state/actions.ts';
import { keepSelection } from '#renderer/state/keep-selection.ts';
import { belongsTo } from '#renderer/state/note-filter.ts';
import { placeNotes } from '#renderer/state/note-places.ts';
import type { Atlas } from '#renderer/state/open-edition.ts';
import type { WindowState } from '#renderer/state/store.ts';
import { parseLink } from '#shared/links/link.ts';
import type { Note } from '#shared/models/note.ts';
import type { KeptSubject } from '#shared/models/subject.ts';
import { keepWords } from '#shared/subjects/kinds/words.ts';
import type { Noting } from './NotesContext.tsx';
import type { NotesPanelProps } from './notes-panel-props.ts';
import { createWikiIndex } from './resolve-wiki-link.ts';
import { showKept } from './show-kept.ts';
import { type SelectedWords, useSelectedWords } from './use-selected-words.ts';
import type { WikiLinks } from './WikiLinksContext.tsx';
import { writtenLink } from './wiki-completion.ts';

export type Notebook = {
  readonly noting: Noting;
  readonly links: WikiLinks;
  readonly panel: NotesPanelProps;
  /** Notes that are an article's, or everybody's; the trash is not among them. */
  readonly count: number;
  readonly words: SelectedWords | null;
  readonly letGo: () => void;
};

/** The notes of the open article: where they stand, what can be noted now, and how to get from one to the other. */
export function useNotebook(atlas: Atlas, state: WindowState, actions: Actions): Notebook {
  const { edition, countries, importedAt } = atlas;
  const { article } = edition;
  const { selection, notes } = state;
  const { packs } = state.library;
  const readOnly = (state.notebook.report?.readOnly ?? null) !== null;
  const { language } = useTranslate();
  const [words, letGo] = useSelectedWords(article);
  // With very many notes finding them takes longer than a key press may.
  const known = useDeferredValue(notes.all);
  const places = useMemo(() => placeNotes(edition, known, importedAt), [edition, known, importedAt]);

  const picked = words !== null && words.box === null && notes.shown ? words.stretch : null;
  const noting = useMemo<Noting>(
    () => ({
      article,
      places,
      picked,
      readOnly,
      onBegin: (targets) => void actions.notes.begin(targets),
      onShowAbout: actions.notes.showAbout,
      onOpen: (id) => void actions.notes.open(id),
    }),
    [article, places, picked, readOnly, actions],
  );
  const links = useMemo<WikiLinks>(() => {
    const index = createWikiIndex({ edition, notes: known, packs, countries, language });
    return {
      destinations: index.destinations,
      written: (destination, about) => writtenLink(destination, about, edition.article, index),
      resolve(target, about) {
        const found = index.resolve(target, about);
        if (found === null) return null;
        const end = parseLink(found.link)?.subject;
        // A note is opened where the window stands, whichever article the link was made in.
        const go = () =>
          void (end?.kind === 'note' ? actions.notes.open(end.id) : actions.openLink(found.link));
        return { name: found.name, go };
      },
    };
  }, [edition, known, packs, countries, language, actions]);

  const stretch = words?.stretch;
  const chosen = useMemo((): KeptSubject | null => {
    const selected = stretch === undefined ? null : keepWords(edition, stretch.start, stretch.end);
    return selected ?? keepSelection(edition, selection, { countries, language });
  }, [stretch, edition, selection, countries, language]);

  return {
    noting,
    links,
    count: useMemo(() => countOf(notes.all, article.id), [notes.all, article.id]),
    words,
    letGo,
    panel: {
      edition,
      notes,
      places,
      actions: actions.notes,
      chosen,
      onShow: (target) => showKept(target, edition, actions),
      readOnly,
      onNotebook: () => void actions.notebook.show(true),
      onExchange: (which) => void actions.exchange.show(which),
    },
  };
}

function countOf(notes: readonly Note[], articleId: string): number {
  return notes.filter((note) => note.trashedAt === null && belongsTo(note, articleId)).length;
}
