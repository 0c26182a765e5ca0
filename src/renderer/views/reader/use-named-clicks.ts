import { type RefObject, useEffect } from 'react';
import type { Edition } from '#shared/models/edition.ts';
import type { Subject } from '#shared/models/subject.ts';
import { indexCodePoints } from '#shared/text/code-points.ts';
import { codePointAt } from './code-point-at.ts';

/** A click on an underlined name chooses it. The panels of places and of time do the same for the keyboard. */
export function useNamedClicks(
  root: RefObject<HTMLElement | null>,
  edition: Edition,
  onSelect: (selection: Subject) => void,
): void {
  useEffect(
    function listenToClicks() {
      const article = root.current;
      if (article === null) return;
      function onClick(event: MouseEvent) {
        if (event.target instanceof Element && event.target.closest('button, a, summary') !== null) return;
        if (article === null || document.getSelection()?.isCollapsed === false) return;
        const chosen = namedAtPoint(article, edition, event.clientX, event.clientY);
        if (chosen !== null) onSelect(chosen);
      }
      article.addEventListener('click', onClick);
      return function stopListening() {
        article.removeEventListener('click', onClick);
      };
    },
    [root, edition, onSelect],
  );
}

/** The place, else the dated statement, whose words lie under a point of the window. */
function namedAtPoint(root: HTMLElement, edition: Edition, x: number, y: number): Subject | null {
  const point = codePointAt(root, x, y);
  if (point === null) return null;
  const isHere = ({ start, text }: { readonly start: number; readonly text: string }) =>
    start <= point && point < start + indexCodePoints(text).length;
  const mention = edition.mentions.find(isHere);
  if (mention !== undefined) return { kind: 'place', id: mention.placeId };
  const event = edition.events.find(isHere);
  return event === undefined ? null : { kind: 'event', id: event.id };
}
