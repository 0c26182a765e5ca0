/** Part of the text by UTF-16 index, before offsets are counted in code points. */
export type Range = { readonly from: number; readonly to: number };

type LineKind =
  | { readonly kind: 'blank' }
  | { readonly kind: 'heading'; readonly level: number; readonly title: Range }
  | { readonly kind: 'row' }
  | { readonly kind: 'item'; readonly indent: number; readonly markers: number; readonly content: Range }
  /** What stands directly over a table and names it; recognised by its neighbours (`markCaptions`). */
  | { readonly kind: 'caption'; readonly words: Range }
  | { readonly kind: 'text'; readonly indent: number };

export type Line = LineKind & {
  /** Where the line starts, where its characters end, and where the next one starts. */
  readonly start: number;
  readonly end: number;
  readonly next: number;
  /** Without the white space on either side. */
  readonly trimmed: Range;
};

/** Cuts a normalised text into lines and says of each what it looks like on its own. */
export function readLines(text: string): readonly Line[] {
  const lines: Line[] = [];
  for (let start = 0; start < text.length; ) {
    const lineFeed = text.indexOf('\n', start);
    const end = lineFeed === -1 ? text.length : lineFeed;
    const next = lineFeed === -1 ? end : end + 1;
    const trimmed = trim(text, start, end);
    lines.push(Object.assign(classify(text, start, trimmed), { start, end, next, trimmed }));
    start = next;
  }
  return lines;
}

/** The range without the white space on either side; empty at its start when there is nothing else. */
export function trim(text: string, from: number, to: number): Range {
  let start = from;
  while (start < to && isSpace(text.charCodeAt(start))) start += 1;
  let end = to;
  while (end > start && isSpace(text.charCodeAt(end - 1))) end -= 1;
  return start === end ? { from, to: from } : { from: start, to: end };
}

/** What JavaScript's own `trim` takes away. */
function isSpace(code: number): boolean {
  if (code < 0x80) return code === 0x20 || (code >= 0x09 && code <= 0x0d);
  return code === 0xa0 || code === 0xfeff || (code >= 0x1680 && /\s/.test(String.fromCharCode(code)));
}

function classify(text: string, start: number, trimmed: Range): LineKind {
  const { from, to } = trimmed;
  if (from === to) return { kind: 'blank' };
  const first = text[from];
  if (first === '|') return { kind: 'row' };
  if (first === '=') return heading(text, trimmed) ?? { kind: 'text', indent: from - start };
  if (first === '-' || first === '*' || first === '#' || first === '•') {
    return listItem(text, start, trimmed) ?? { kind: 'text', indent: from - start };
  }
  return { kind: 'text', indent: from - start };
}

/** `== Title ==`, with as many signs as both sides have; signs that one side has more belong to the title. */
function heading(text: string, { from, to }: Range): LineKind | null {
  let left = from;
  while (left < to && text[left] === '=') left += 1;
  let right = to;
  while (right > left && text[right - 1] === '=') right -= 1;
  const level = Math.min(left - from, to - right);
  if (level === 0 || left === right) return null;
  const title = trim(text, from + level, to - level);
  return title.from === title.to ? null : { kind: 'heading', level, title };
}

/** `- item`, `* item`, `** nested`, `*#mixed`. A hyphen needs a space after it: `-5` is a number. */
function listItem(text: string, start: number, { from, to }: Range): LineKind | null {
  let end = from + 1;
  const hyphen = text[from] === '-';
  if (!hyphen) while (end < to && isMarker(text[end])) end += 1;
  const markers = end - from;
  const spaced = end === to || /\s/.test(text[end] ?? '');
  if (!spaced && (hyphen || opensBold(text, from, to))) return null;
  const content = trim(text, end, to);
  return { kind: 'item', indent: from - start, markers, content: { from: content.from, to } };
}

function isMarker(character: string | undefined): boolean {
  return character === '*' || character === '#';
}

/** `**Bold words** that open a paragraph` are no list. */
function opensBold(text: string, from: number, to: number): boolean {
  return text.startsWith('**', from) && text[from + 2] !== '*' && text.slice(from + 3, to).includes('**');
}
