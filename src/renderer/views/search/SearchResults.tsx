import { failureText } from '#renderer/i18n/failure-text.ts';
import { useTranslate } from '#renderer/i18n/TranslateContext.tsx';
import type { Failure } from '#shared/models/failure.ts';
import type { SearchAnswer, SearchHit } from '#shared/models/search.ts';
import styles from './search.module.css';

export type SearchResultsProps = {
  readonly answer: SearchAnswer | null;
  readonly failure: Failure | null;
  readonly openArticleId: string;
  readonly onOpen: (index: number) => void;
  readonly onSuggestion: (suggestion: string) => void;
};

export function SearchResults({ answer, failure, openArticleId, onOpen, onSuggestion }: SearchResultsProps) {
  const { t } = useTranslate();
  if (failure !== null) return <p role="status">{failureText(failure, t)}</p>;
  if (answer === null) return null;
  const { hits, total, suggestion } = answer;
  return (
    <>
      <p role="status" className={styles.status}>
        {total > hits.length
          ? t('search.first', { shown: hits.length, total })
          : t('search.total', { total })}
      </p>
      {suggestion !== null && (
        <p className={styles.suggestion}>
          {t('search.suggestion')}{' '}
          <button type="button" data-hit onClick={() => onSuggestion(suggestion)}>
            {suggestion}
          </button>
        </p>
      )}
      <ol>
        {hits.map((hit, index) => (
          <li key={`${hit.articleId} ${hit.kind} ${hit.targetId} ${hit.start}`}>
            <button type="button" data-hit className={styles.hit} onClick={() => onOpen(index)}>
              <span className={styles.kind}>{t(`search.of.${hit.kind}`)}</span>
              <span dir="auto" className={styles.title}>
                {hit.title}
              </span>
              {hit.articleId !== openArticleId && hit.articleTitle !== '' && (
                <span dir="auto" className={styles.article}>
                  {hit.articleTitle}
                </span>
              )}
              <Snippet hit={hit} />
            </button>
          </li>
        ))}
      </ol>
    </>
  );
}

function Snippet({ hit }: { readonly hit: SearchHit }) {
  if (hit.snippet.length === 0) return null;
  let at = 0;
  return (
    <span dir="auto" className={styles.snippet}>
      {hit.snippet.map((piece) => {
        const key = at;
        at += piece.text.length;
        return piece.match ? <mark key={key}>{piece.text}</mark> : <span key={key}>{piece.text}</span>;
      })}
    </span>
  );
}
