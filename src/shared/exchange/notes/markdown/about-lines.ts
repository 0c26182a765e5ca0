import { articleLink } from '#shared/links/link.ts';
import type { Language } from '#shared/models/settings.ts';
import type { KeptSubject } from '#shared/models/subject.ts';
import { keptFormOf, kindOf } from '#shared/subjects/subject-kinds.ts';
import { escapeMarkdown } from './escape-markdown.ts';

/** What a note is about, as Markdown for people: quoted words as a quotation, the rest as lines of a list. */
export function aboutLines(targets: readonly KeptSubject[], language: Language): readonly string[] {
  return targets.map((target) => {
    const article =
      'articleId' in target
        ? `[${escapeMarkdown(target.articleTitle) || target.articleId}](${articleLink(target.articleId)})`
        : '';
    const { isQuoted, name: nameOf } = keptFormOf(target);
    const name = escapeMarkdown(nameOf(target));
    if (isQuoted) return `> ${name}\n>\n> — ${article}`;
    const kind = kindOf(target).label[language];
    return `- ${kind}${name === '' ? '' : `: ${name}`}${article === '' ? '' : ` (${article})`}`;
  });
}
