import type { Note } from '#shared/models/note.ts';
import { articleIdsOf } from '#shared/notes/article-ids-of.ts';
import { type ExportInput, titleOf } from '../export-input.ts';
import { attributionMarkdown, escapeMarkdown, relativeAddress } from './escape-markdown.ts';
import { createFileNames } from './file-names.ts';
import { idsByName, linkedNoteIds } from './linked-notes.ts';
import { exportWords } from './words.ts';
import { frontMatter, type Neighbour, writeNoteFile } from './write-note-file.ts';

/** A file of an export that is a folder; the path's parts are joined by `/`. */
export type FolderFile = { readonly path: string; readonly content: string };

/** What the front matter of the table of contents says, so that it is not read as a note. */
export const indexMark = 'lindero-index';

/** A file a note in the folder `notes`, and `index.md` that leads to them, article by article. */
export function writeMarkdownFolder(input: ExportInput): readonly FolderFile[] {
  const names = createFileNames();
  const files = new Map(
    input.notes.map((note) => [note.id, { title: titleOf(note), file: `${names(titleOf(note))}.md` }]),
  );
  const neighbours = (ids: readonly string[]): readonly Neighbour[] =>
    ids.flatMap((id) => files.get(id) ?? []);
  const byName = idsByName(input.notes);
  const links = new Map(input.notes.map((note) => [note.id, linkedNoteIds(note, byName)]));
  const backlinks = new Map<string, string[]>();
  for (const [from, ids] of links) {
    for (const id of ids) {
      const known = backlinks.get(id);
      if (known === undefined) backlinks.set(id, [from]);
      else known.push(from);
    }
  }
  return [
    { path: 'index.md', content: index(input, (note) => files.get(note.id)) },
    ...input.notes.map((note) => ({
      path: `notes/${files.get(note.id)?.file}`,
      content: writeNoteFile(
        note,
        input,
        neighbours(links.get(note.id) ?? []),
        neighbours(backlinks.get(note.id) ?? []),
      ),
    })),
  ];
}

function index(input: ExportInput, fileOf: (note: Note) => Neighbour | undefined): string {
  const words = exportWords[input.language];
  const list = (notes: readonly Note[]) =>
    notes
      .flatMap((note) => fileOf(note) ?? [])
      .map(({ title, file }) => `- [${escapeMarkdown(title)}](${relativeAddress(`notes/${file}`)})`)
      .join('\n');
  const parts = input.articles.map(
    (article) =>
      `## ${escapeMarkdown(article.title)}\n\n${list(input.notes.filter((note) => articleIdsOf(note).includes(article.id)))}\n\n${words.source}: ${attributionMarkdown(article)}`,
  );
  const others = input.notes.filter((note) => articleIdsOf(note).length === 0);
  if (others.length > 0) parts.push(`## ${words.otherNotes}\n\n${list(others)}`);
  const head = frontMatter({ title: words.notes, [indexMark]: 1, exported: input.exportedAt });
  return `---\n${head}---\n# ${words.notes}\n\n${parts.join('\n\n')}\n`;
}
