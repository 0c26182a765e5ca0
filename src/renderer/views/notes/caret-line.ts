/** What decides where letters stand in a text field. */
const copied = [
  'boxSizing',
  'padding',
  'font',
  'letterSpacing',
  'wordSpacing',
  'tabSize',
  'textIndent',
  'direction',
] as const;

/**
 * The line that a letter of a text field stands in: its top and bottom in pixels from the
 * field's own top, as scrolled. A field tells nothing of where its letters are, so that the
 * same text is laid out once more, unseen, as an element that does.
 */
export function caretLine(
  field: HTMLTextAreaElement,
  at: number,
): { readonly top: number; readonly bottom: number } {
  const style = getComputedStyle(field);
  const twin = document.createElement('div');
  for (const name of copied) twin.style[name] = style[name];
  Object.assign(twin.style, {
    position: 'absolute',
    visibility: 'hidden',
    whiteSpace: 'pre-wrap',
    overflowWrap: 'break-word',
    // Without border and scroll bar: where the lines break.
    width: `${field.clientWidth}px`,
  });
  const mark = document.createElement('span');
  mark.textContent = '\u200b';
  twin.append(field.value.slice(0, at), mark, field.value.slice(at));
  document.body.append(twin);
  const { top: edge } = twin.getBoundingClientRect();
  const { top, bottom } = mark.getBoundingClientRect();
  twin.remove();
  const shift = field.clientTop - field.scrollTop - edge;
  return { top: top + shift, bottom: bottom + shift };
}
