import { useCallback } from 'react';
import { useActions, useAtlas } from '#renderer/state/use-window.ts';
import type { Subject } from '#shared/models/subject.ts';
import { showWordsOf } from './show-words-of.ts';

/** Brings the article to what is said of something: another step, so that one can go back to where one read before. */
export function useShowInArticle(): (subject: Subject) => void {
  const { edition } = useAtlas();
  const { jump } = useActions();
  return useCallback(
    (subject) => {
      showWordsOf(edition, subject);
      jump();
    },
    [edition, jump],
  );
}
