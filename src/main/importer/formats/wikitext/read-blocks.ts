import type { FormatBlock, FormatListItem } from '../blocks.ts';
import { cleanInline, cleanOneLine } from './clean-inline.ts';
import type { Expansion } from './expansion.ts';
import { captionEnd, captionStart, infoboxEnd, infoboxStart, lineBreak } from './marks.ts';
import { readTable } from './read-table.ts';
import { tableBlocks } from './table-blocks.ts';

/** Tables inside tables deeper than this are read as text. */
const deepestTable = 8;

/**
 * Expanded wikitext, line by line → blocks. A caption becomes a paragraph
 * after the block in whose middle its picture stood.
 */
export function readBlocks(wikitext: string, expansion: Expansion, depth = 0): readonly FormatBlock[] {
  const lines = wikitext.split('\n');
  const blocks: FormatBlock[] = [];
  let paragraph: string[] = [];
  let items: FormatListItem[] = [];
  let captions: string[] = [];

  function endBlock() {
    const text = paragraphText(paragraph);
    if (text !== '') blocks.push({ kind: 'paragraph', text });
    if (items.length > 0) blocks.push({ kind: 'list', items });
    for (const caption of captions) blocks.push({ kind: 'paragraph', text: caption });
    paragraph = [];
    items = [];
    captions = [];
  }
  function addLine(content: string) {
    if (items.length > 0) endBlock();
    paragraph.push(content);
  }

  for (let index = 0; index < lines.length; index += 1) {
    const { rest, found } = takeCaptions(lines[index] ?? '');
    for (const caption of found) captions.push(caption);
    const line = trimBreaks(rest);
    if (line === '') {
      if (found.length === 0) endBlock();
      continue;
    }
    const infobox = infoboxMark.exec(line);
    const heading = /^(={1,6})([^\n]+?)(={1,6})$/.exec(line);
    const listLine = /^([*#:;]+)(.*)$/s.exec(line);
    if (infobox !== null) {
      endBlock();
      blocks.push({ kind: 'infobox', entries: expansion.infoboxes[Number(infobox[1])]?.entries ?? [] });
    } else if (/^[:*]*\s*\{\|/.test(line) && depth < deepestTable) {
      endBlock();
      const { table, next } = readTable(lines, index);
      const read = tableBlocks(table, (cell) => readBlocks(cell, expansion, depth + 1));
      for (const block of read) blocks.push(block);
      index = next - 1;
    } else if (heading !== null) {
      endBlock();
      const text = cleanInline(heading[2] ?? '');
      const level = Math.min(heading[1]?.length ?? 2, heading[3]?.length ?? 2);
      if (text !== '') blocks.push({ kind: 'heading', level, text });
    } else if (listLine !== null) {
      const [marker, content] = [listLine[1] ?? '', listLine[2] ?? ''];
      if (/[*#]/.test(marker)) {
        if (paragraph.length > 0) endBlock();
        addItem(items, marker, content);
      } else {
        endBlock();
        for (const part of marker.endsWith(';') ? content.split(/\s:\s/) : [content])
          paragraph.push(part, lineBreak);
        endBlock();
      }
    } else if (/^(?:-{4,}|\|[-}].*|\|\})$/.test(line)) {
      endBlock();
    } else {
      addLine(line);
    }
  }
  endBlock();
  return blocks;
}

const infoboxMark = new RegExp(`^${infoboxStart}(\\d+)${infoboxEnd}$`);
const captionMarks = new RegExp(`${captionStart}([^${captionEnd}]*)${captionEnd}`, 'g');

function takeCaptions(line: string): { rest: string; found: readonly string[] } {
  if (!line.includes(captionStart)) return { rest: line, found: [] };
  const found = [...line.matchAll(captionMarks)].map((match) => cleanOneLine(match[1] ?? ''));
  return { rest: line.replace(captionMarks, ' '), found: found.filter((caption) => caption !== '') };
}

function trimBreaks(line: string): string {
  let start = 0;
  let end = line.length;
  while (start < end && isBreak(line[start])) start += 1;
  while (end > start && isBreak(line[end - 1])) end -= 1;
  return line.slice(start, end);
}

function isBreak(character: string | undefined): boolean {
  return character === lineBreak || character?.trim() === '';
}

function paragraphText(lines: readonly string[]): string {
  return lines
    .join(' ')
    .split(lineBreak)
    .map(cleanInline)
    .filter((line) => line !== '')
    .join('\n');
}

function addItem(items: FormatListItem[], marker: string, content: string): void {
  const text = cleanOneLine(content);
  if (text !== '') items.push({ depth: Math.max(0, marker.replace(/^:+/, '').length - 1), text });
}
