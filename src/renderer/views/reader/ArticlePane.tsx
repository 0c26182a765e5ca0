import { memo } from 'react';
import { useActions, useAtlas } from '#renderer/state/use-window.ts';
import { ArticleView } from './ArticleView.tsx';

/** The open article, to be read. */
export const ArticlePane = memo(function ArticlePane() {
  const { edition, countries } = useAtlas();
  const { select } = useActions();
  return <ArticleView edition={edition} countries={countries} onSelect={select} />;
});
