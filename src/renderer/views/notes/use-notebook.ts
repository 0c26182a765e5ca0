import { useDeferredValue, useMemo } from 'react';
import { useTranslate } from '#renderer/i18n/TranslateContext.tsx';
import { placeNotes } from '#renderer/state/note-places.ts';
import { useActions, useAtlas, useWindow } from '#renderer/state/use-window.ts';
import { parseLink } from '#shared/links/link.ts';
import type { Noting } from './NotesContext.tsx';
import { createWikiIndex } from './resolve-wiki-link.ts';
import type { WikiLinks } from './WikiLinksContext.tsx';
import { writtenLink } from './wiki-completion.ts';

export type Notebook = { readonly noting: Noting; readonly links: WikiLinks };

/** The notes of the open article: where they stand, and how to get from one to the other. */
export function useNotebook(): Notebook {
  const { edition, countries, importedAt } = useAtlas();
  const { article } = edition;
  const actions = useActions();
  const notes = useWindow((state) => state.notes.all);
  const packs = useWindow((state) => state.library.packs);
  const readOnly = useWindow((state) => (state.notebook.report?.readOnly ?? null) !== null);
  const { language } = useTranslate();
  // With very many notes finding them takes longer than a key press may.
  const known = useDeferredValue(notes);
  const places = useMemo(() => placeNotes(edition, known, importedAt), [edition, known, importedAt]);

  const noting = useMemo<Noting>(
    () => ({
      article,
      places,
      readOnly,
      onBegin: (targets) => void actions.notes.begin(targets),
      onShowAbout: actions.notes.showAbout,
      onOpen: (id) => void actions.notes.open(id),
    }),
    [article, places, readOnly, actions],
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
  return { noting, links };
}
