import { articleLink } from '#shared/links/link.ts';
import type { NoteTarget } from '#shared/models/note.ts';
import { nameOf } from '../export-input.ts';
import { escapeMarkdown } from './escape-markdown.ts';
import type { ExportWords } from './words.ts';

/** What a note is about, as Markdown for people: quoted words as a quotation, the rest as lines of a list. */
export function aboutLines(targets: readonly NoteTarget[], words: ExportWords): readonly string[] {
  return targets.map((target) => {
    const article =
      'articleId' in target
        ? `[${escapeMarkdown(target.articleTitle) || target.articleId}](${articleLink(target.articleId)})`
        : '';
    if (target.kind === 'words') return `> ${escapeMarkdown(target.anchor.exact)}\n>\n> — ${article}`;
    const kind = { ...kinds(words) }[target.kind];
    const name = escapeMarkdown(nameOf(target));
    return `- ${kind}${name === '' ? '' : `: ${name}`}${article === '' ? '' : ` (${article})`}`;
  });
}

const kinds = (words: ExportWords) => ({
  section: words.section,
  mission: words.mission,
  place: words.place,
  geometry: words.position,
  event: words.event,
  period: words.period,
  figure: words.figure,
});
