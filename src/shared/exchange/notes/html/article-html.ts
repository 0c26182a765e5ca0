import type { Article, Block, Section, TextSpan } from '#shared/models/article.ts';
import { escapeHtml } from './escape-html.ts';
import { type Mark, markedText } from './marked-text.ts';

/** What stands beside an article's words: marks in the text, and numbers of notes by section. */
export type ArticleNotes = {
  readonly marks: readonly Mark[];
  readonly sectionNotes: ReadonlyMap<string, readonly number[]>;
};

/** The text of an article, section by section, as plain HTML; headings begin at `h2`. */
export function articleHtml(article: Article, notes: ArticleNotes): string {
  return article.sections.map((section) => sectionHtml(section, notes)).join('\n');
}

function sectionHtml(section: Section, { marks, sectionNotes }: ArticleNotes): string {
  const level = Math.min(6, Math.max(2, section.level));
  const numbers = (sectionNotes.get(section.id) ?? []).map(
    (number) => `<sup><a href="#note-${number}">${number}</a></sup>`,
  );
  const title = section.heading === null ? escapeHtml(section.title) : markedText(section.heading, marks);
  const heading = section.level === 1 ? '' : `<h${level} dir="auto">${title}${numbers.join('')}</h${level}>`;
  return `${heading}\n${section.blocks.map((block) => blockHtml(block, marks)).join('\n')}`;
}

function blockHtml(block: Block, marks: readonly Mark[]): string {
  const words = (span: TextSpan) => markedText(span, marks);
  switch (block.kind) {
    case 'infobox':
      return `<table class="facts" dir="auto"><tbody>${block.entries
        .map(({ key, value }) => `<tr><th scope="row">${escapeHtml(key)}</th><td>${words(value)}</td></tr>`)
        .join('')}</tbody></table>`;
    case 'paragraph':
      return `<p dir="auto">${words(block.span)}</p>`;
    case 'list':
      return listHtml(block.items, words);
    case 'table': {
      const { caption, header, rows } = block.table;
      const cells = (row: readonly TextSpan[], tag: string) =>
        `<tr>${row.map((cell) => `<${tag}>${words(cell)}</${tag.split(' ')[0]}>`).join('')}</tr>`;
      return `<table dir="auto">${caption === null ? '' : `<caption>${words(caption)}</caption>`}<thead>${cells(header, 'th scope="col"')}</thead><tbody>${rows.map((row) => cells(row, 'td')).join('')}</tbody></table>`;
    }
  }
}

/** Items with their depths as lists in lists. */
function listHtml(
  items: readonly (TextSpan & { readonly depth: number })[],
  words: (span: TextSpan) => string,
): string {
  let html = '';
  let open = 0;
  for (const item of items) {
    // A list may begin deep, and never goes down more than one level at a time.
    const depth = Math.min(item.depth + 1, open + 1);
    if (depth > open) html += '<ul>';
    else html += `</li>${'</ul></li>'.repeat(open - depth)}`;
    html += `<li dir="auto">${words(item)}`;
    open = depth;
  }
  return `${html}${'</li></ul>'.repeat(open)}`;
}
