import { useEffect } from 'react';

/** Calls `onDigit` with 1–9 when such a key is pressed by itself, wherever the focus is. */
export function useDigitKeys(onDigit: (digit: number) => void): void {
  useEffect(
    function listenToDigits() {
      const onKeyDown = ({ key, altKey, ctrlKey, metaKey, repeat }: KeyboardEvent) => {
        if (!altKey && !ctrlKey && !metaKey && !repeat && /^[1-9]$/.test(key)) onDigit(Number(key));
      };
      document.addEventListener('keydown', onKeyDown);
      return function stopListening() {
        document.removeEventListener('keydown', onKeyDown);
      };
    },
    [onDigit],
  );
}
