import { memo, useMemo } from 'react';
import { useTranslate } from '#renderer/i18n/TranslateContext.tsx';
import { useActions, useAtlas, useWindow } from '#renderer/state/use-window.ts';
import { chosenSubject } from './chosen-subject.ts';
import { useNoting } from './NotesContext.tsx';
import { NotesPanel } from './NotesPanel.tsx';
import { showKept } from './show-kept.ts';

/** The column of notes as the window has it open. */
export const NotesPane = memo(function NotesPane() {
  const { edition, countries } = useAtlas();
  const actions = useActions();
  const { places, readOnly } = useNoting();
  const { language } = useTranslate();
  const notes = useWindow((state) => state.notes);
  const selection = useWindow((state) => state.selection);
  const stretch = useWindow((state) => state.words?.stretch ?? null);
  const chosen = useMemo(
    () => chosenSubject(edition, stretch, selection, { countries, language }),
    [edition, stretch, selection, countries, language],
  );
  return (
    <NotesPanel
      edition={edition}
      notes={notes}
      places={places}
      actions={actions.notes}
      chosen={chosen}
      onShow={(target) => showKept(target, edition, actions)}
      readOnly={readOnly}
      onNotebook={() => void actions.notebook.show(true)}
      onExchange={(which) => void actions.exchange.show(which)}
    />
  );
});
