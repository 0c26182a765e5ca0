import { useEffect, useState } from 'react';
import { loadFaces, readFonts } from '#renderer/styles/faces.ts';
import type { LabelFonts } from './draw-labels.ts';

/** The fonts of the design tokens; a new object once they have been loaded, for a canvas does not wait for them. */
export function useLabelFonts(): LabelFonts {
  const [fonts, setFonts] = useState(readFonts);
  useEffect(function loadFonts() {
    let wanted = true;
    void loadFaces().then(() => {
      if (wanted) setFonts(readFonts());
    });
    return function stopWaiting() {
      wanted = false;
    };
  }, []);
  return fonts;
}
