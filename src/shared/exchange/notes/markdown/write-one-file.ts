import type { Note } from '#shared/models/note.ts';
import { articleIdsOf } from '#shared/notes/article-ids-of.ts';
import { localDayOf } from '#shared/time/local-day.ts';
import { type ExportInput, titleOf } from '../export-input.ts';
import { type LinkedWords, linkReader, rewriteLinks } from '../linked-words.ts';
import { aboutLines } from './about-lines.ts';
import { attributionMarkdown, bracketless, escapeMarkdown } from './escape-markdown.ts';
import { exportWords } from './words.ts';
import { indexMark } from './write-folder.ts';
import { frontMatter } from './write-note-file.ts';

/** All notes in one Markdown file, for reading: article by article, each with what it is about. */
export function writeMarkdownFile(input: ExportInput): string {
  const words = exportWords[input.language];
  const linksOf = linkReader(input);
  const note = (each: Note) =>
    [
      `### ${escapeMarkdown(titleOf(each))}`,
      ...aboutLines(each.targets, input.language),
      ...(each.body === '' ? [] : [rewriteLinks(each.body, linksOf(each), asMarkdown)]),
      [
        ...(each.tags.length === 0 ? [] : [`${words.tags}: ${each.tags.map(escapeMarkdown).join(', ')}`]),
        `${words.changed}: ${localDayOf(each.updatedAt)}`,
      ].join(' · '),
    ].join('\n\n');
  const chapters = input.articles.map((article) => ({
    heading: escapeMarkdown(article.title),
    // A note on two articles stands with the first.
    notes: input.notes.filter((each) => articleIdsOf(each)[0] === article.id),
    source: [`${words.source}: ${attributionMarkdown(article)}`],
  }));
  const others = input.notes.filter((each) => articleIdsOf(each).length === 0);
  const all =
    others.length === 0 ? chapters : [...chapters, { heading: words.otherNotes, notes: others, source: [] }];
  const head = frontMatter({ title: words.notes, [indexMark]: 1, exported: input.exportedAt });
  const body = all.flatMap(({ heading, notes, source }) => [`## ${heading}`, ...notes.map(note), ...source]);
  return `---\n${head}---\n# ${words.notes}\n\n${body.join('\n\n')}\n`;
}

const asMarkdown = ({ words, address }: LinkedWords): string =>
  `[${escapeMarkdown(words)}](${bracketless(address)})`;
