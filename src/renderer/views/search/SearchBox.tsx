import { type KeyboardEvent, useEffect, useMemo, useRef, useState } from 'react';
import { takesEscape } from '#renderer/components/takes-escape.ts';
import { useTranslate } from '#renderer/i18n/TranslateContext.tsx';
import type { Outcome } from '#shared/contract/errors.ts';
import { formatLink, isLinkText } from '#shared/links/link.ts';
import {
  type SearchAnswer,
  type SearchKind,
  type SearchRequest,
  searchKinds,
} from '#shared/models/search.ts';
import { linkOfHit } from './link-of-hit.ts';
import { SearchResults } from './SearchResults.tsx';
import styles from './search.module.css';
import { useSearch } from './use-search.ts';

export type SearchBoxProps = {
  readonly articleId: string;
  /** The section that is read, by its words. */
  readonly section: { readonly id: string; readonly title: string };
  readonly onSearch: (request: SearchRequest) => Promise<Outcome<SearchAnswer>>;
  readonly onOpenLink: (link: string) => void;
  readonly onOpenNote: (noteId: string) => void;
};

/** Kinds that can be asked for alone; the article itself is found with its sections. */
const choices = searchKinds.filter((kind) => kind !== 'article');

const scopes = ['library', 'article', 'section'] as const;
type Scope = (typeof scopes)[number];
const scopeOf = (value: string): Scope => scopes.find((one) => one === value) ?? 'library';

export const searchInputId = 'search-input';
const shownAtMost = 40;

/** The search landmark: a box, and below it what was found while something is typed. */
export function SearchBox({ articleId, section, onSearch, onOpenLink, onOpenNote }: SearchBoxProps) {
  const { t, language } = useTranslate();
  const place = useRef<HTMLElement>(null);
  const input = useRef<HTMLInputElement>(null);
  const [query, setQuery] = useState('');
  const [kind, setKind] = useState<SearchKind | null>(null);
  const [scope, setScope] = useState<Scope>('library');
  const [isOpen, setIsOpen] = useState(false);
  const link = isLinkText(query.trim()) ? query.trim() : null;
  const request = useMemo(
    (): SearchRequest | null =>
      query.trim() === '' || !isOpen || isLinkText(query.trim())
        ? null
        : {
            query: query.slice(0, 500),
            kinds: kind === null ? [] : [kind],
            articleId: scope === 'library' ? null : articleId,
            sectionId: scope === 'section' ? section.id : null,
            language,
            limit: shownAtMost,
          },
    [query, kind, scope, articleId, section.id, language, isOpen],
  );
  const { answer, failure } = useSearch(request, onSearch);

  useEffect(function closeFromOutside() {
    const onPointerDown = (event: PointerEvent) => {
      if (event.target instanceof Node && !place.current?.contains(event.target)) setIsOpen(false);
    };
    document.addEventListener('pointerdown', onPointerDown);
    return function stopListening() {
      document.removeEventListener('pointerdown', onPointerDown);
    };
  }, []);

  /** Down and up go through box and results, Escape goes back to the box, and from there away. */
  function onKeyDown(event: KeyboardEvent) {
    const stops = [input.current, ...(place.current?.querySelectorAll<HTMLElement>('[data-hit]') ?? [])];
    const at = stops.indexOf(document.activeElement as HTMLInputElement);
    if (event.key === 'ArrowDown' && at !== -1) stops[Math.min(at + 1, stops.length - 1)]?.focus();
    else if (event.key === 'ArrowUp' && at > 0) stops[at - 1]?.focus();
    else if (event.key === 'Enter' && at === 0 && link !== null) openPasted(link);
    else if (event.key === 'Enter' && at === 0 && answer?.hits[0] !== undefined) open(0);
    else if (isOpen && takesEscape(event)) {
      if (at !== 0) input.current?.focus();
      else setIsOpen(false);
    } else return;
    event.preventDefault();
  }

  function open(index: number) {
    const hit = answer?.hits[index];
    if (hit === undefined) return;
    setIsOpen(false);
    if (hit.kind === 'note') onOpenNote(hit.targetId);
    else onOpenLink(formatLink(linkOfHit(hit)));
  }

  function openPasted(pasted: string) {
    setIsOpen(false);
    setQuery('');
    onOpenLink(pasted);
  }

  return (
    <search ref={place} className={styles.search} onKeyDown={onKeyDown}>
      <input
        ref={input}
        id={searchInputId}
        type="search"
        dir="auto"
        className={styles.input}
        aria-label={t('search.box')}
        placeholder={t('search.placeholder')}
        autoComplete="off"
        spellCheck={false}
        value={query}
        onFocus={() => setIsOpen(true)}
        onChange={(event) => {
          setQuery(event.target.value);
          setIsOpen(true);
        }}
      />
      {link !== null && isOpen && (
        <div className={styles.found}>
          <button type="button" data-hit className={styles.hit} onClick={() => openPasted(link)}>
            {t('search.open-link')}
          </button>
        </div>
      )}
      {request !== null && (
        <div className={styles.found}>
          <fieldset className={styles.filters}>
            <legend className="visually-hidden">{t('search.filters')}</legend>
            <button type="button" aria-pressed={kind === null} onClick={() => setKind(null)}>
              {t('search.all')}
            </button>
            {choices.map((choice) => (
              <button
                key={choice}
                type="button"
                aria-pressed={kind === choice}
                onClick={() => setKind(kind === choice ? null : choice)}
              >
                {t(`search.kind.${choice}`)}
              </button>
            ))}
            <label className={styles.scope}>
              <span className="visually-hidden">{t('search.where')}</span>
              <select value={scope} onChange={(event) => setScope(scopeOf(event.target.value))}>
                {scopes.map((one) => (
                  <option key={one} value={one}>
                    {one === 'section' && section.id === 'lead'
                      ? t('search.in.lead')
                      : t(`search.in.${one}`, { section: section.title })}
                  </option>
                ))}
              </select>
            </label>
          </fieldset>
          <SearchResults
            answer={answer}
            failure={failure}
            openArticleId={articleId}
            onOpen={open}
            onSuggestion={(suggestion) => {
              setQuery(suggestion);
              input.current?.focus();
            }}
          />
        </div>
      )}
    </search>
  );
}
