import { useEffect, useState, useSyncExternalStore } from 'react';

export type WindowSize = {
  /** In CSS pixels. */
  readonly width: number;
  readonly height: number;
  /** How much larger than usual the reader has the browser show text: 2 is twice as large. */
  readonly textScale: number;
};

const usualTextSize = 16;

function subscribe(onChange: () => void): () => void {
  addEventListener('resize', onChange);
  return () => removeEventListener('resize', onChange);
}

/** Asked for when the window changes only: the question has the browser work out all styles. */
const textScaleNow = (): number =>
  Number.parseFloat(getComputedStyle(document.documentElement).fontSize) / usualTextSize;

/** The window's size and that of its text, as they change. */
export function useWindowSize(): WindowSize {
  const width = useSyncExternalStore(subscribe, () => innerWidth);
  const height = useSyncExternalStore(subscribe, () => innerHeight);
  const [textScale, setTextScale] = useState(textScaleNow);
  useEffect(function followTextScale() {
    return subscribe(() => setTextScale(textScaleNow()));
  }, []);
  return { width, height, textScale };
}
