import { stringify } from 'yaml';
import type { Note } from '#shared/models/note.ts';
import { articlesOf, attributionOf, type ExportInput, titleOf } from '../export-input.ts';
import { aboutLines } from './about-lines.ts';
import { attributionMarkdown, escapeMarkdown, relativeAddress } from './escape-markdown.ts';
import { toObsidianTag } from './obsidian-tags.ts';
import { exportWords } from './words.ts';

/** Everything after the last of these lines is written by the export, and left out when the file is read again. */
export const endOfText = '<!-- lindero: end of the note -->';

/** Another note of the folder, by its file beside this one. */
export type Neighbour = { readonly title: string; readonly file: string };

/**
 * A note as a Markdown file: front matter, the text exactly as it is, and below
 * it, for people, what it is about and where that comes from. What only Lindero
 * understands is JSON in one line of the front matter, which other programs
 * leave as it is.
 */
export function writeNoteFile(
  note: Note,
  input: ExportInput,
  linked: readonly Neighbour[],
  linkedFrom: readonly Neighbour[],
): string {
  const words = exportWords[input.language];
  const articles = articlesOf(note, input);
  const front = {
    id: note.id,
    title: titleOf(note),
    aliases: [titleOf(note)],
    tags: note.tags.map(toObsidianTag),
    colour: note.colour,
    created: note.createdAt,
    updated: note.updatedAt,
    ...(note.trashedAt === null ? {} : { trashed: note.trashedAt }),
    ...(articles.length === 0 ? {} : { source: articles.map(attributionOf) }),
    lindero: JSON.stringify({ tags: note.tags, about: note.targets }),
  };
  const below = [
    ...aboutLines(note.targets, input.language),
    ...linkLines(words.links, linked),
    ...linkLines(words.linkedFrom, linkedFrom),
    ...(articles.length === 0
      ? []
      : [`**${words.source}**`, ...articles.map((article) => `- ${attributionMarkdown(article)}`)]),
  ];
  return `---\n${frontMatter(front)}---\n${note.body}\n\n${endOfText}\n\n${below.join('\n\n')}\n`;
}

/** YAML without aliases, folding or line breaks of its own, so that it comes back as it was. */
export function frontMatter(front: object): string {
  return stringify(front, { aliasDuplicateObjects: false, lineWidth: 0, minContentWidth: 0 });
}

const linkLines = (heading: string, neighbours: readonly Neighbour[]): readonly string[] =>
  neighbours.length === 0
    ? []
    : [
        `**${heading}**`,
        neighbours
          .map(({ title, file }) => `- [${escapeMarkdown(title)}](${relativeAddress(file)})`)
          .join('\n'),
      ];
