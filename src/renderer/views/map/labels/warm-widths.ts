import type { LabelScene } from './compose-labels.ts';
import { createMeasure, type KnownWidths } from './draw-labels.ts';
import { writtenName } from './label-candidates.ts';
import { evenLines } from './label-lines.ts';
import { labelStyle } from './label-style.ts';

/** Milliseconds of an idle moment that are left alone. */
const LEFT = 2;

/**
 * Measures, in idle moments, the names that a closer view will ask for all at
 * once: the provinces of the two States, countries and waters. Returns how to stop.
 */
export function warmWidths(scene: LabelScene, known: KnownWidths): () => void {
  const context = document.createElement('canvas').getContext('2d');
  const states = scene.sides.map(({ iso2 }) => iso2);
  // Of the many rivers few are ever in view together: they are measured when they are.
  const waiting = scene.places.filter(({ kind, iso2 }) =>
    kind === 'admin-1' ? states.includes(iso2) : kind !== 'river',
  );
  if (context === null) return () => {};
  const measure = createMeasure(context, scene.fonts, known);
  const go = (deadline: IdleDeadline): void => {
    while (deadline.timeRemaining() > LEFT) {
      const place = waiting.pop();
      if (place === undefined) return;
      const style = labelStyle(place.kind, 0);
      const written = writtenName(place, style, scene.language);
      measure(written, style);
      evenLines(written, style, measure);
    }
    request = requestIdleCallback(go);
  };
  let request = requestIdleCallback(go);
  return () => cancelIdleCallback(request);
}
