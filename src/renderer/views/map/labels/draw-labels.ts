import type { Colours } from '#renderer/styles/tokens.ts';
import type { Point } from '../point.ts';
import type { MapLabel } from './label-candidates.ts';
import { LINE_HEIGHT } from './label-lines.ts';
import type { LabelStyle } from './label-style.ts';
import type { PlacedLabel } from './place-labels.ts';

/** The two font families as the design tokens have them. */
export type LabelFonts = { readonly read: string; readonly use: string };

type Context = CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D;

/** Pixels of halo on each side of a letter. */
const HALO = 1.6;

/** Draws names, one a step, onto a canvas whose upper left corner is at `origin` in the layer's pixels. */
export function* drawLabels(
  context: Context,
  placed: readonly PlacedLabel<MapLabel>[],
  origin: Point,
  fonts: LabelFonts,
  colours: Colours,
): Generator<void> {
  context.textAlign = 'center';
  context.textBaseline = 'alphabetic';
  context.lineJoin = 'round';
  for (const { candidate, middle } of placed) {
    const { style, lines } = candidate;
    setLettering(context, style, fonts);
    const step = style.size * LINE_HEIGHT;
    lines.forEach((line, index) => {
      // Canvas puts the space of the last letter behind it: half of it brings the word back to the middle.
      const x = middle.x - origin.x + (style.spacing * style.size) / 2;
      const y = middle.y - origin.y + (index - (lines.length - 1) / 2) * step + style.size * 0.35;
      if (style.halo !== null) {
        context.lineWidth = 2 * HALO;
        context.strokeStyle = colours[style.halo];
        context.strokeText(line, x, y);
      }
      context.fillStyle = colours[style.colour];
      context.fillText(line, x, y);
    });
    yield;
  }
}

/** Widths of texts that were measured before, in sizes of their letters, by lettering and text. */
export type KnownWidths = Map<string, number>;

/** Pixels: names are drawn at sizes around it, and at no size much wider or narrower in proportion. */
const MEASURED_SIZE = 14;

/** Width of a text as it will be drawn. It is measured once for all zooms: to measure is what costs most in a new view. */
export function createMeasure(context: Context, fonts: LabelFonts, known: KnownWidths) {
  return (text: string, style: LabelStyle): number => {
    const key = `${style.family}${style.slope}${style.weight} ${style.spacing} ${text}`;
    let width = known.get(key);
    if (width === undefined) {
      setLettering(context, { ...style, size: MEASURED_SIZE }, fonts);
      width = context.measureText(text).width / MEASURED_SIZE - style.spacing;
      known.set(key, width);
    }
    return width * style.size;
  };
}

function setLettering(context: Context, style: LabelStyle, fonts: LabelFonts): void {
  const font = `${style.slope} ${style.weight} ${style.size}px ${fonts[style.family]}`;
  if (context.font !== font) context.font = font;
  context.letterSpacing = `${style.spacing * style.size}px`;
}
