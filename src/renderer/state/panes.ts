import type { Panes } from '#shared/models/settings.ts';

/** Sizes in CSS pixels of the parts of the window, and how far each may be moved. */
export type Size = { readonly value: number; readonly min: number; readonly max: number };

export type WindowLayout = {
  /** `columns`: contents, article and map beside each other; `two`: contents on call; `stacked`: map below the article. */
  readonly form: 'columns' | 'two' | 'stacked';
  readonly contents: Size;
  readonly article: Size;
  /** Height of what lies open below the map. */
  readonly panel: Size;
  /** `beside`: a column of its own; `over`: over what lies to the right, where there is no room for one. */
  readonly notes: 'none' | 'beside' | 'over';
};

const columnsFrom = 1000;
const twoFrom = 700;
const minArticle = 340;
const minMap = 320;
const minMapHeight = 160;
/** As frame.module.css has it: 21 rem. */
const notesWidth = 336;

/**
 * How a window of this size is divided: as the reader wanted, within what leaves every part usable. Where text is
 * shown larger by `textScale`, every part needs as much more room.
 */
export function layoutWindow(
  windowWidth: number,
  height: number,
  wanted: Panes,
  notesShown = false,
  textScale = 1,
): WindowLayout {
  const scaled = (pixels: number): number => Math.round(pixels * textScale);
  const hasNotesColumn = notesShown && windowWidth - scaled(notesWidth) >= scaled(twoFrom);
  const width = hasNotesColumn ? windowWidth - scaled(notesWidth) : windowWidth;
  const form = width >= scaled(columnsFrom) ? 'columns' : width >= scaled(twoFrom) ? 'two' : 'stacked';
  const contents = size(
    wanted.contents ?? clamp(0.155 * width, scaled(184), scaled(236)),
    scaled(150),
    scaled(340),
  );
  const left = width - (form === 'columns' ? contents.value : 0);
  const article = size(
    wanted.article ?? clamp(0.48 * left, scaled(400), scaled(620)),
    scaled(minArticle),
    Math.max(scaled(minArticle), left - scaled(minMap)),
  );
  const panel = size(wanted.panel ?? 0.42 * height, 120, Math.max(120, height - minMapHeight));
  const notes = hasNotesColumn ? 'beside' : notesShown ? 'over' : 'none';
  return { form, contents, article, panel, notes };
}

function size(value: number, min: number, max: number): Size {
  return { value: Math.round(clamp(value, min, max)), min, max };
}

function clamp(value: number, min: number, max: number): number {
  return Math.min(max, Math.max(min, value));
}
