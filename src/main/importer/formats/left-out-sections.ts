import type { Warning } from '#shared/models/edition.ts';
import type { FormatBlock } from './blocks.ts';

/** Headings, in English and Spanish, of what is apparatus and not article. "See also" stays. */
const apparatus = new Set([
  ...[
    'references',
    'notes',
    'footnotes',
    'notes and references',
    'references and notes',
    'citations',
    'sources',
  ],
  ...['bibliography', 'works cited', 'further reading', 'external links', 'explanatory notes', 'notelist'],
  ...['referencias', 'notas', 'notas y referencias', 'bibliografía', 'fuentes', 'enlaces externos'],
  ...['lecturas adicionales', 'lectura adicional', 'véase también y referencias'],
]);

/** The article without its sections of references and links, and a note that says which they were. */
export function withoutApparatus(blocks: readonly FormatBlock[]): {
  readonly blocks: readonly FormatBlock[];
  readonly notes: readonly Warning[];
} {
  const kept: FormatBlock[] = [];
  const titles: string[] = [];
  let leftOutLevel = 0;
  for (const block of blocks) {
    if (block.kind === 'heading') {
      if (leftOutLevel === 0 || block.level <= leftOutLevel) {
        leftOutLevel = apparatus.has(block.text.toLowerCase().trim()) ? block.level : 0;
        if (leftOutLevel > 0) titles.push(block.text);
      }
    }
    if (leftOutLevel === 0) kept.push(block);
  }
  if (titles.length === 0) return { blocks: kept, notes: [] };
  const message = `Left out, as references and links are not part of the article: ${titles.join(', ')}.`;
  return { blocks: kept, notes: [{ code: 'format.sections-left-out', message, line: null }] };
}
