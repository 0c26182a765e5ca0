import { symbolPart } from './drawing-marks.ts';
import type { MapDrawing } from './map-drawing.ts';
import { element, xmlText } from './xml.ts';

/** Where the parts of the page are, in CSS pixels: the frame's corner at `left`, `top`. */
export type Page = {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly top: number;
  readonly captionLines: readonly string[];
  readonly remarkLines: readonly string[];
  readonly legendTop: number;
  readonly remarksTop: number;
};

const MARGIN = 24;
const CAPTION = { size: 22, step: 28 };
const SMALL = { size: 10.5, step: 15 };
const LEGEND_STEP = 20;
/** Pixels that the scale takes to the right of the legend. */
const SCALE_ROOM = 150;
/** An average letter, in em: texts are broken where they surely fit, for no program draws with the same font. */
const LETTER = 0.52;

export function layOut({ frame, caption, legend, remarks }: MapDrawing): Page {
  const captionLines = broken(caption, frame.width / (CAPTION.size * LETTER));
  const remarkLines = remarks.flatMap((remark) => broken(remark, frame.width / (SMALL.size * LETTER)));
  const top = MARGIN + captionLines.length * CAPTION.step;
  const legendTop = top + frame.height + MARGIN;
  const rows = Math.max(1, ...legend.map(({ entries }) => entries.length + 1));
  const remarksTop = legendTop + rows * LEGEND_STEP + SMALL.step;
  return {
    width: frame.width + 2 * MARGIN,
    height: Math.ceil(remarksTop + remarkLines.length * SMALL.step + MARGIN / 2),
    left: MARGIN,
    top,
    captionLines,
    remarkLines,
    legendTop,
    remarksTop,
  };
}

export function captionPart({ colours, fonts }: MapDrawing, { captionLines, left }: Page): string {
  return element(
    'g',
    { 'font-family': fonts.read, 'font-size': CAPTION.size, 'font-weight': 600, fill: colours.ink },
    ...captionLines.map((line, index) =>
      element('text', { x: left, y: MARGIN + CAPTION.size * 0.8 + index * CAPTION.step }, xmlText(line)),
    ),
  );
}

/** Legend, scale and remarks below the map. */
export function footPart(drawing: MapDrawing, page: Page): string {
  const { colours, fonts, frame, scale } = drawing;
  const right = page.left + frame.width;
  const [scaleTop, middle] = [page.legendTop + 4, right - scale.pixels / 2];
  return element(
    'g',
    { 'font-family': fonts.use, 'font-size': SMALL.size, fill: colours['ink-soft'] },
    ...legendParts(drawing, page),
    element('text', { x: middle, y: scaleTop, 'text-anchor': 'middle' }, xmlText(scale.text)),
    element('path', {
      d: `M${right - scale.pixels},${scaleTop + 4}v5h${scale.pixels}v-5`,
      fill: 'none',
      stroke: colours['ink-soft'],
    }),
    ...page.remarkLines.map((line, index) =>
      element('text', { x: page.left, y: page.remarksTop + index * SMALL.step }, xmlText(line)),
    ),
  );
}

function legendParts(drawing: MapDrawing, { left, legendTop }: Page): readonly string[] {
  const { legend, frame, colours } = drawing;
  const column = (frame.width - SCALE_ROOM) / Math.max(1, legend.length);
  return legend.flatMap(({ heading, entries }, index) => {
    const x = left + index * column;
    return [
      element('text', { x, y: legendTop + 4, 'font-weight': 600, fill: colours.ink }, xmlText(heading)),
      ...entries.flatMap(({ type, side, label }, row) => {
        const y = legendTop + (row + 1) * LEGEND_STEP;
        return [
          element('g', { transform: `translate(${x} ${y - 8})` }, symbolPart(type, side, drawing)),
          element('text', { x: x + 24, y: y + 4 }, xmlText(label)),
        ];
      }),
    ];
  });
}

/** A text in lines of so many letters at most, broken at spaces. */
function broken(text: string, letters: number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/)) {
    const last = lines.at(-1);
    if (last !== undefined && `${last} ${word}`.length <= letters)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
