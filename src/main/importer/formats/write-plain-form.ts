import type { FormatBlock, FormatListItem } from './blocks.ts';

/**
 * Blocks → the plain form:
 *
 *     = Title =
 *
 *     Infobox
 *     - Key: value
 *
 *     A paragraph.
 *
 *     == Heading ==
 *
 *     - item
 *       - nested item
 *
 *     | header | header |
 *     | cell | cell |
 *
 * A caption is the line right above its table. Text that would read as one of
 * these signs is altered as little as makes it text again.
 */
export function writePlainForm(title: string, blocks: readonly FormatBlock[]): string {
  const parts = blocks.map(writeBlock).filter((part) => part !== '');
  return `${[`= ${oneLine(title)} =`, ...parts].join('\n\n')}\n`;
}

function writeBlock(block: FormatBlock): string {
  switch (block.kind) {
    case 'heading': {
      const marks = '='.repeat(Math.min(6, Math.max(2, block.level)));
      return `${marks} ${oneLine(block.text).replace(/^[=\s]+|(?<![=\s])[=\s]+$/g, '')} ${marks}`;
    }
    case 'infobox':
      return ['Infobox', ...block.entries.map(({ key, value }) => `- ${key}: ${oneLine(value)}`)].join('\n');
    case 'paragraph':
      return block.text
        .split('\n')
        .map((line) => asTextLine(line.trim()))
        .filter((line) => line !== '')
        .join('\n');
    case 'list':
      return writeItems(block.items);
    case 'table':
      return [asTextLine(oneLine(block.caption)), ...block.rows.map(writeRow)]
        .filter((line) => line !== '')
        .join('\n');
  }
}

/** Nesting never jumps: what is three levels deep below the first level is written one level deeper. */
function writeItems(items: readonly FormatListItem[]): string {
  let depth = -1;
  return items
    .map((item) => ({ ...item, text: oneLine(item.text) }))
    .filter((item) => item.text !== '')
    .map((item) => {
      depth = Math.min(item.depth, depth + 1);
      return `${'  '.repeat(depth)}- ${item.text}`;
    })
    .join('\n');
}

function writeRow(cells: readonly string[]): string {
  return `|${cells.map((cell) => ` ${oneLine(cell).replaceAll('|', '¦')} `.replace(/^ {2}$/, ' ')).join('|')}|`;
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** A line of prose that begins like a list, a table row or a heading of the plain form. */
function asTextLine(line: string): string {
  if (line.startsWith('|')) return line.replace(/^\|+/, (bars) => '¦'.repeat(bars.length));
  if (/^[-*#•]+ /.test(line)) return `– ${line.replace(/^[-*#•]+ +/, '')}`;
  if (line.startsWith('=') && line.endsWith('='))
    return line.replace(/^=+|(?<!=)=+$/g, (marks) => '＝'.repeat(marks.length));
  return line;
}
