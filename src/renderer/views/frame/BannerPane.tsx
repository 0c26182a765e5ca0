import { memo, useMemo } from 'react';
import { belongsTo } from '#renderer/state/note-filter.ts';
import type { PanelName } from '#renderer/state/store.ts';
import { useActions, useAtlas, useWindow } from '#renderer/state/use-window.ts';
import { SearchPane } from '#renderer/views/search/SearchPane.tsx';
import type { SettingsMenuProps } from '#renderer/views/settings/SettingsMenu.tsx';
import { SettingsPane } from '#renderer/views/settings/SettingsPane.tsx';
import type { Note } from '#shared/models/note.ts';
import { Banner, type BannerProps } from './Banner.tsx';

export type BannerPaneProps = Pick<BannerProps, 'contentsOpen' | 'onToggleContents'> &
  Pick<SettingsMenuProps, 'onDialog'> & { readonly panel: PanelName };

/** The banner of the window, with its search and its settings. */
export const BannerPane = memo(function BannerPane({ onDialog, ...props }: BannerPaneProps) {
  const { edition } = useAtlas();
  const actions = useActions();
  const shown = useWindow((state) => state.notes.shown);
  const notes = useWindow((state) => state.notes.all);
  const { id } = edition.article;
  const count = useMemo(() => countOf(notes, id), [notes, id]);
  return (
    <Banner
      {...props}
      edition={edition}
      onTogglePanel={actions.togglePanel}
      onLibrary={() => void actions.library.show(true)}
      onStudy={() => void actions.study.open()}
      notes={{ shown, count }}
      onToggleNotes={() => actions.notes.show(!shown)}
      search={<SearchPane />}
      settings={<SettingsPane onDialog={onDialog} />}
    />
  );
});

/** Notes that are an article's, or everybody's; the trash is not among them. */
function countOf(notes: readonly Note[], articleId: string): number {
  return notes.filter((note) => note.trashedAt === null && belongsTo(note, articleId)).length;
}
