import { useEffect, useState } from 'react';
import type { LabelFonts } from './draw-labels.ts';

/**
 * One letter of every cut of the fonts that names are written in: Latin, its
 * extension, Vietnamese. A cut that arrived while the map is moved would lay out
 * the whole window again.
 */
const LETTERS = 'aāế';

/** The fonts of the design tokens; a new object once they have been loaded, for a canvas does not wait for them. */
export function useLabelFonts(): LabelFonts {
  const [fonts, setFonts] = useState(readFonts);
  useEffect(function loadFonts() {
    let wanted = true;
    const { read, use } = readFonts();
    void Promise.all(
      [`16px ${read}`, `italic 16px ${read}`, `16px ${use}`].map((font) =>
        document.fonts.load(font, LETTERS),
      ),
    )
      .catch(() => [])
      .then(() => {
        if (wanted) setFonts(readFonts());
      });
    return function stopWaiting() {
      wanted = false;
    };
  }, []);
  return fonts;
}

function readFonts(): LabelFonts {
  const style = getComputedStyle(document.documentElement);
  return {
    read: style.getPropertyValue('--read') || 'serif',
    use: style.getPropertyValue('--use') || 'sans-serif',
  };
}
