import { type Line, type Range, trim } from './lines.ts';

const longestCaption = 400;
const bold = /^(?:\*\*|''+)|(?:\*\*|''+)$/;
const openingMarks = /^(?:[*_\s]|'(?=')|(?<=')')*/;
const closingMarks = /(?:[*_\s]|'(?=')|(?<=')')*$/;
const numbered = /^(?:table|tabla|tableau|tabelle|tabela|tabella)\s+\d+/i;

/**
 * Recognises the lines that caption a table: the last line before it, when it
 * is short and set apart the way captions are (bold, or what formatting left of
 * it; numbered "Table 2"; an indented item on its own; or standing directly on
 * the table without being a sentence).
 */
export function markCaptions(text: string, lines: readonly Line[]): readonly Line[] {
  const marked = [...lines];
  for (let row = 1; row < lines.length; row += 1) {
    if (lines[row]?.kind !== 'row' || lines[row - 1]?.kind === 'row') continue;
    let number = row - 1;
    while (number >= 0 && lines[number]?.kind === 'blank') number -= 1;
    const line = lines[number];
    if (line === undefined || !isCaption(text, lines, number, number === row - 1)) continue;
    const words = withoutMarks(text, line);
    const { start, end, next, trimmed } = line;
    if (words.from < words.to) marked[number] = { kind: 'caption', words, start, end, next, trimmed };
  }
  return marked;
}

function isCaption(text: string, lines: readonly Line[], number: number, touchesTable: boolean): boolean {
  const line = lines[number] as Line;
  if (line.kind !== 'item' && line.kind !== 'text') return false;
  const words = text.slice(line.trimmed.from, line.trimmed.to);
  if (words.length > longestCaption) return false;
  const before = lines[number - 1];
  if (line.kind === 'item') {
    const content = text.slice(line.content.from, line.content.to);
    return bold.test(content) || (line.indent > 0 && before?.kind !== 'item');
  }
  const alone = before === undefined || before.kind === 'blank' || before.kind === 'heading';
  if (!alone) return false;
  return bold.test(words) || numbered.test(words) || (touchesTable && !/[.!?:;,]$/.test(words));
}

/** The caption without bold marks, whole or left over: `**Trade**`, `Trade**`, `'''Trade'''`. */
function withoutMarks(text: string, line: Line): Range {
  const { from, to } = line.kind === 'item' ? line.content : line.trimmed;
  const words = text.slice(from, to);
  const opening = openingMarks.exec(words)?.[0].length ?? 0;
  const closing = closingMarks.exec(words.slice(opening))?.[0].length ?? 0;
  return trim(text, from + opening, to - closing);
}
