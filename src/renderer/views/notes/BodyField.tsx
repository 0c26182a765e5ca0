import {
  type CSSProperties,
  type KeyboardEvent,
  type Ref,
  useId,
  useImperativeHandle,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import { useTranslate } from '#renderer/i18n/TranslateContext.tsx';
import styles from './body-field.module.css';
import { caretLine } from './caret-line.ts';
import type { WikiDestination } from './resolve-wiki-link.ts';
import { useWikiLinks } from './WikiLinksContext.tsx';
import { openWikiLinkAt, wikiSuggestions, withWikiLink } from './wiki-completion.ts';

export type BodyFieldProps = {
  readonly ref: Ref<HTMLTextAreaElement>;
  readonly value: string;
  /** The articles that the note is on. */
  readonly about: readonly string[];
  readonly onChange: (value: string) => void;
};

/** The text of a note. After `[[` it offers what can be linked to: arrows choose, Enter takes, Escape lets go. */
export function BodyField({ ref, value, about, onChange }: BodyFieldProps) {
  const { t } = useTranslate();
  const { destinations, written } = useWikiLinks();
  const field = useRef<HTMLTextAreaElement>(null);
  useImperativeHandle(ref, () => field.current as HTMLTextAreaElement, []);
  const listId = useId();
  const [caret, setCaret] = useState(0);
  const [isLetGo, setIsLetGo] = useState(false);
  const [at, setAt] = useState(0);
  const open = isLetGo ? null : openWikiLinkAt(value, caret);
  const typed = open?.typed ?? null;
  const offered = useMemo(
    () => (typed === null ? [] : wikiSuggestions(typed, destinations())),
    [typed, destinations],
  );
  const chosen = Math.min(at, offered.length - 1);
  const [place, setPlace] = useState<CSSProperties>({});
  const from = offered.length === 0 ? null : (open?.from ?? null);
  useLayoutEffect(
    function offerAtTheCaret() {
      if (field.current !== null && from !== null) setPlace(besideLine(field.current, from));
    },
    [from],
  );

  function take(destination: WikiDestination): void {
    if (open === null) return;
    const completed = withWikiLink(value, open, written(destination, about));
    onChange(completed.text);
    setCaret(completed.caret);
    requestAnimationFrame(() => {
      field.current?.focus();
      field.current?.setSelectionRange(completed.caret, completed.caret);
    });
  }

  function onKeyDown(event: KeyboardEvent): void {
    const destination = offered[chosen];
    if (destination === undefined) return;
    if (event.key === 'ArrowDown') setAt((chosen + 1) % offered.length);
    else if (event.key === 'ArrowUp') setAt((chosen + offered.length - 1) % offered.length);
    else if (event.key === 'Enter' || event.key === 'Tab') take(destination);
    else if (event.key === 'Escape') setIsLetGo(true);
    else return;
    event.preventDefault();
  }

  const optionId = (index: number) => `${listId}-${index}`;
  return (
    <div className={styles.bodyField}>
      <textarea
        ref={field}
        dir="auto"
        className={styles.body}
        aria-label={t('notes.body')}
        placeholder={t('notes.placeholder')}
        value={value}
        aria-autocomplete="list"
        aria-controls={offered.length > 0 ? listId : undefined}
        aria-activedescendant={offered.length > 0 ? optionId(chosen) : undefined}
        onKeyDown={onKeyDown}
        onSelect={(event) => setCaret(event.currentTarget.selectionEnd)}
        onChange={(event) => {
          setCaret(event.target.selectionEnd);
          setIsLetGo(false);
          setAt(0);
          onChange(event.target.value);
        }}
      />
      {offered.length > 0 && (
        <div
          id={listId}
          role="listbox"
          aria-label={t('notes.link-to')}
          className={styles.offered}
          style={place}
        >
          {offered.map((destination, index) => (
            <div
              key={destination.link}
              id={optionId(index)}
              role="option"
              dir="auto"
              tabIndex={-1}
              aria-selected={index === chosen}
              onPointerDown={(event) => {
                event.preventDefault();
                take(destination);
              }}
            >
              {destination.name}
            </div>
          ))}
        </div>
      )}
    </div>
  );
}

/** Pixels that the list may take, as the style sheet has it: 11rem. */
const tallest = 176;

/** Below the line in which the link begins, or above it where the window ends before the list would. */
function besideLine(field: HTMLTextAreaElement, from: number): CSSProperties {
  const { top, bottom } = caretLine(field, from);
  const edges = field.getBoundingClientRect();
  const isBelow = edges.top + bottom + tallest < innerHeight || edges.top + top < tallest;
  return isBelow ? { top: bottom } : { bottom: edges.height - top };
}
