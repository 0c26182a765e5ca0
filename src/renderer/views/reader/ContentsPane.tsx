import { memo, useCallback, useMemo } from 'react';
import { useTranslate } from '#renderer/i18n/TranslateContext.tsx';
import { noSelection } from '#renderer/state/selection.ts';
import { useKept } from '#renderer/state/use-focus.ts';
import { useActions, useAtlas, useWindow } from '#renderer/state/use-window.ts';
import { formatHash } from '#shared/links/link.ts';
import { linkOf } from '#shared/links/link-of.ts';
import { nameIn } from '#shared/subjects/in-edition.ts';
import { ContentsView } from './ContentsView.tsx';
import { contentsEntries } from './contents-entries.ts';

export type ContentsPaneProps = { readonly onGo: (sectionId: string) => void };

/** The sections of the open article, and where in them one reads. */
export const ContentsPane = memo(function ContentsPane({ onGo }: ContentsPaneProps) {
  const { edition, countries } = useAtlas();
  const { select } = useActions();
  const { language } = useTranslate();
  const currentId = useWindow((state) => state.currentSectionId);
  const selection = useWindow((state) =>
    state.selection.kind === 'mission' ? noSelection : state.selection,
  );
  const keptBySelection = useKept();
  const entries = useMemo(() => contentsEntries(edition), [edition]);
  const kept = useMemo(() => {
    if (keptBySelection === null) return null;
    const name = nameIn(edition, selection, { countries, language }) ?? edition.article.title;
    return { ...keptBySelection, name };
  }, [keptBySelection, edition, selection, countries, language]);
  const linkTo = useCallback((id: string) => formatHash(linkOf(edition, { kind: 'section', id })), [edition]);
  return (
    <ContentsView
      entries={entries}
      language={edition.article.language}
      currentId={currentId}
      kept={kept}
      onLetGo={() => select(noSelection)}
      linkTo={linkTo}
      onGo={onGo}
    />
  );
});
