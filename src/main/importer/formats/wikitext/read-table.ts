/** A cell of a wikitext table: its wikitext, which may hold blocks of its own. */
export type WikiCell = {
  readonly header: boolean;
  readonly attributes: string;
  wikitext: string;
};

export type WikiTable = {
  readonly attributes: string;
  caption: string;
  readonly rows: WikiCell[][];
  /** Lines that stand in the table but in no cell; browsers show them above it. */
  readonly stray: string[];
};

/**
 * Reads the table that opens in `lines[start]`; `next` is the first line after
 * it. A table that is never closed ends with the lines, or at a heading.
 */
export function readTable(lines: readonly string[], start: number): { table: WikiTable; next: number } {
  const attributes = (lines[start] ?? '').replace(/^[\s:*]*\{\|/, '');
  const table: WikiTable = { attributes, caption: '', rows: [], stray: [] };
  let part: 'none' | 'caption' | 'cell' = 'none';
  let depth = 0;
  let index = start + 1;
  for (; index < lines.length; index += 1) {
    const line = lines[index] ?? '';
    const trimmed = line.trim();
    if (depth === 0 && /^==.+==$/.test(trimmed)) return { table, next: index };
    if (/^[:*]*\s*\{\|/.test(trimmed)) depth += 1;
    if (depth > 0 || !/^[|!]/.test(trimmed)) {
      if (depth > 0 && trimmed.startsWith('|}')) depth -= 1;
      continueLine(line);
    } else if (trimmed.startsWith('|}')) {
      return { table, next: index + 1 };
    } else if (trimmed.startsWith('|+')) {
      const caption = splitAttributes(trimmed.slice(2));
      table.caption = caption.wikitext;
      part = 'caption';
    } else if (trimmed.startsWith('|-')) {
      table.rows.push([]);
      part = 'none';
    } else {
      addCells(table, trimmed);
      part = 'cell';
    }
  }
  return { table, next: index };

  function continueLine(line: string) {
    const cell = table.rows.at(-1)?.at(-1);
    if (part === 'cell' && cell !== undefined) cell.wikitext += `\n${line}`;
    else if (part === 'caption') table.caption += `\n${line}`;
    else if (line.trim() !== '') table.stray.push(line);
  }
}

function addCells(table: WikiTable, line: string): void {
  const header = line.startsWith('!');
  if (table.rows.length === 0) table.rows.push([]);
  for (const cell of line.slice(1).split(header ? /\|\||!!/ : '||')) {
    table.rows.at(-1)?.push({ header, ...splitAttributes(cell) });
  }
}

/** `style="…" | text`: what stands before the first single bar is attributes, unless it does not look like any. */
function splitAttributes(cell: string): { attributes: string; wikitext: string } {
  const bar = cell.indexOf('|');
  const before = cell.slice(0, Math.max(0, bar));
  const isAttributes =
    bar >= 0 && (before.trim() === '' || before.includes('=') || /^\s*[a-z]+\s*$/.test(before));
  return isAttributes
    ? { attributes: before, wikitext: cell.slice(bar + 1) }
    : { attributes: '', wikitext: cell };
}
