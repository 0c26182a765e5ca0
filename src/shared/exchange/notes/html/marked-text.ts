import type { NoteColour } from '#shared/models/note.ts';
import { escapeHtml } from './escape-html.ts';

/** Words of the article that a note is on: code points of the normalised text. */
export type Mark = {
  readonly start: number;
  readonly end: number;
  readonly colour: NoteColour;
  /** The note's number in the export. */
  readonly number: number;
};

/** A run of the article's text with the marks that lie in it, as HTML; the number of a note stands where its words end. */
export function markedText(
  span: { readonly start: number; readonly text: string },
  marks: readonly Mark[],
): string {
  const characters = Array.from(span.text);
  const end = span.start + characters.length;
  const here = marks.filter((mark) => mark.start < end && mark.end > span.start);
  if (here.length === 0) return escapeHtml(span.text);
  const cuts = [span.start, end, ...here.flatMap((mark) => [mark.start, mark.end])]
    .filter((cut) => cut >= span.start && cut <= end)
    .sort((one, other) => one - other);
  const places = [...new Set(cuts)];
  return places
    .slice(0, -1)
    .map((from, index) => {
      const to = places[index + 1] ?? end;
      const text = escapeHtml(characters.slice(from - span.start, to - span.start).join(''));
      const over = here.filter((mark) => mark.start <= from && mark.end >= to);
      const numbers = here.filter((mark) => mark.end === to).map(reference);
      const marked = over[0] === undefined ? text : `<mark class="${over[0].colour}">${text}</mark>`;
      return marked + numbers.join('');
    })
    .join('');
}

const reference = ({ number }: Mark): string =>
  `<sup><a href="#note-${number}" id="words-${number}">${number}</a></sup>`;
