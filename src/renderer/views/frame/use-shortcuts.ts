import { useEffect } from 'react';
import { type Command, commandOf } from '#renderer/state/shortcuts.ts';

/** Runs commands by key from anywhere but an open dialog. `onCommand` should be stable. */
export function useShortcuts(characterKeys: boolean, onCommand: (command: Command) => void): void {
  useEffect(
    function listenToKeys() {
      const onKeyDown = (event: KeyboardEvent) => {
        if (event.defaultPrevented || document.querySelector('dialog:modal') !== null) return;
        const command = commandOf(event, characterKeys && !isTyping(event.target));
        if (command === null || (isOfTheText(command) && isTyping(event.target))) return;
        event.preventDefault();
        onCommand(command);
      };
      document.addEventListener('keydown', onKeyDown);
      return function stopListening() {
        document.removeEventListener('keydown', onKeyDown);
      };
    },
    [characterKeys, onCommand],
  );
}

/** In a text these keys go from word to word, or take back what was typed. */
function isOfTheText(command: Command): boolean {
  return ['back', 'forward', 'undo-note', 'redo-note', 'select-sentence'].includes(command);
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement && target.closest('input, textarea, select, [contenteditable]') !== null
  );
}
