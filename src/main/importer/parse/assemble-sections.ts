import type { Section } from '#shared/models/article.ts';
import type { CodePointIndex } from '#shared/text/code-points.ts';
import { createUniqueNames, slug } from '#shared/text/slug.ts';
import { blockContent, spanOf } from './block-content.ts';
import type { Line } from './lines.ts';
import type { OutlineEntry } from './outline.ts';
import { readBlocks } from './read-blocks.ts';

/** Makes the sections of an outline, with ids, parents and blocks. */
export function assembleSections(
  text: string,
  index: CodePointIndex,
  lines: readonly Line[],
  outline: readonly OutlineEntry[],
): readonly Section[] {
  const uniqueId = createUniqueNames();
  /** The sections that the current one lies in, outermost first. Levels may jump. */
  const open: { level: number; id: string; title: string }[] = [];
  return outline.map((entry): Section => {
    const isLead = entry === outline[0];
    const id = uniqueId(isLead ? 'lead' : slug(entry.title));
    while ((open.at(-1)?.level ?? 0) >= entry.level) open.pop();
    const parentId = open.at(-1)?.id ?? null;
    const path = isLead ? [] : [...open.map(({ title }) => title), entry.title];
    if (!isLead) open.push({ level: entry.level, id, title: entry.title });

    const start = isLead ? 0 : startOf(lines, entry.headingLine, text);
    const end = startOf(lines, entry.endLine, text);
    const blocks = readBlocks(text, lines, entry.firstLine, entry.endLine);
    return {
      id,
      level: isLead ? 1 : Math.max(2, entry.level),
      title: entry.title,
      path,
      parentId,
      start: index.fromUnit(start),
      end: index.fromUnit(end),
      heading: entry.heading === null ? null : spanOf(text, index, entry.heading),
      blocks: blocks.map((block, number) => {
        const blockId = `${id}.${number + 1}`;
        return {
          ...blockContent(text, index, block, blockId),
          id: blockId,
          sectionId: id,
          start: index.fromUnit(block.start),
          end: index.fromUnit(blocks[number + 1]?.start ?? end),
        };
      }),
    };
  });
}

function startOf(lines: readonly Line[], line: number | null, text: string): number {
  return line === null ? 0 : (lines[line]?.start ?? text.length);
}
