import type { LabelStyle } from './label-style.ts';

type Measure = (text: string, style: LabelStyle) => number;

/** Of the size of the letters, from line to line. */
export const LINE_HEIGHT = 1.15;

/** One line, else two that are as even as can be; null when neither fits. */
export function fitLines(
  text: string,
  style: LabelStyle,
  room: number,
  measure: Measure,
): readonly string[] | null {
  if (measure(text, style) <= room) return [text];
  const two = evenLines(text, style, measure);
  return two !== null && widthOf(two, style, measure) <= room ? two : null;
}

/** A text in two lines that are as even as can be; null for a single word. */
export function evenLines(text: string, style: LabelStyle, measure: Measure): readonly string[] | null {
  const words = text.split(' ');
  let best: { readonly lines: readonly string[]; readonly width: number } | null = null;
  for (let cut = 1; cut < words.length; cut += 1) {
    const lines = [words.slice(0, cut).join(' '), words.slice(cut).join(' ')];
    const width = widthOf(lines, style, measure);
    if (width < (best?.width ?? Number.POSITIVE_INFINITY)) best = { lines, width };
  }
  return best?.lines ?? null;
}

/** Pixels that lines take. */
export function extent(lines: readonly string[], style: LabelStyle, measure: Measure) {
  return { width: widthOf(lines, style, measure), height: lines.length * style.size * LINE_HEIGHT };
}

const widthOf = (lines: readonly string[], style: LabelStyle, measure: Measure): number =>
  Math.max(...lines.map((line) => measure(line, style)));
