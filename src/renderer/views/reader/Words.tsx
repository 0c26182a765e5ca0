import { createContext, useContext } from 'react';
import type { TextSpan } from '#shared/models/article.ts';
import { type NamedStretch, splitAtNames } from './named-stretches.ts';

export type WordsProps = { readonly span: TextSpan; readonly className?: string | undefined };

/** What the article names, for its words; apart from what else is read, for it changes with the edition only. */
export const NamesContext = createContext<readonly NamedStretch[]>([]);

/**
 * Words of the article, as runs whose place in the text is known (see
 * text-ranges.ts). The places and dates in them are elements, which their look
 * hangs on: a highlight for each would be painted anew in every frame in which
 * anything in the window moves.
 */
export function Words({ span, className }: WordsProps) {
  const pieces = splitAtNames(span, useContext(NamesContext));
  return (
    <span className={className}>
      {pieces.map(({ start, text, kind }) => (
        <span key={start} data-start={start} data-names={kind ?? undefined}>
          {text}
        </span>
      ))}
    </span>
  );
}
