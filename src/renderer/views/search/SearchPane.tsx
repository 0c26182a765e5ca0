import { memo, useMemo } from 'react';
import { useTranslate } from '#renderer/i18n/TranslateContext.tsx';
import { useActions, useAtlas, useWindow } from '#renderer/state/use-window.ts';
import { nameIn } from '#shared/subjects/in-edition.ts';
import { SearchBox } from './SearchBox.tsx';

/** The search of the window, which knows the section that is read. */
export const SearchPane = memo(function SearchPane() {
  const { edition, countries } = useAtlas();
  const { article } = edition;
  const actions = useActions();
  const { language } = useTranslate();
  const id = useWindow((state) => state.currentSectionId);
  const section = useMemo(() => {
    const title = nameIn(edition, { kind: 'section', id }, { countries, language }) ?? edition.article.title;
    return { id, title };
  }, [edition, id, countries, language]);
  return (
    <SearchBox
      articleId={article.id}
      section={section}
      onSearch={actions.search}
      onOpenLink={actions.openLink}
      onOpenNote={(noteId) => void actions.notes.open(noteId)}
    />
  );
});
