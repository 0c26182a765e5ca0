import type { Note } from '#shared/models/note.ts';
import type { Language } from '#shared/models/settings.ts';
import type { KeptSubject } from '#shared/models/subject.ts';
import { keptFormOf, kindOf } from '#shared/subjects/subject-kinds.ts';
import { localDayOf } from '#shared/time/local-day.ts';
import { titleOf } from '../export-input.ts';
import type { ReadLink } from '../linked-words.ts';
import { exportWords } from '../markdown/words.ts';
import { escapeHtml } from './escape-html.ts';
import { markdownToHtml } from './markdown-html.ts';

/** What all notes of a page have in common. */
export type NotesOfPage = {
  readonly language: Language;
  readonly linksOf: (note: Note) => ReadLink;
  /** The numbers of the page's notes, by id. */
  readonly numbers: ReadonlyMap<string, number>;
};

/** A note with its number, what it is about, its text and its tags. `isMarked`: whether its words are marked in the text. */
export function noteHtml(note: Note, page: NotesOfPage, isMarked: boolean): string {
  const words = exportWords[page.language];
  const number = page.numbers.get(note.id) ?? 0;
  const readLink = page.linksOf(note);
  const linkTo = (inside: string) => {
    const link = readLink(inside);
    const numberOfOther = page.numbers.get(link?.noteId ?? '');
    // Another note of the page is on it.
    return link === null || numberOfOther === undefined
      ? link
      : { ...link, address: `#note-${numberOfOther}` };
  };
  const quotes = note.targets.map((target) => aboutHtml(target, page.language)).join('\n');
  const gone = !isMarked && note.targets.some((target) => keptFormOf(target).isQuoted);
  return [
    `<section class="note ${note.colour}" id="note-${number}">`,
    `<h2 dir="auto"><span class="number">${number}</span> ${escapeHtml(titleOf(note))}</h2>`,
    quotes,
    gone ? `<p class="gone">${words.wordsGone}</p>` : '',
    markdownToHtml(note.body, { linkTo }),
    `<p class="small">${[
      note.tags.length === 0
        ? ''
        : `${words.tags}: ${note.tags.map((tag) => `<bdi>${escapeHtml(tag)}</bdi>`).join(', ')}`,
      `${words.changed}: <time datetime="${note.updatedAt}">${localDayOf(note.updatedAt)}</time>`,
      isMarked ? `<a href="#words-${number}">${words.back}</a>` : '',
    ]
      .filter((part) => part !== '')
      .join(' · ')}</p>`,
    '</section>',
  ]
    .filter((line) => line !== '')
    .join('\n');
}

function aboutHtml(target: KeptSubject, language: Language): string {
  const { isQuoted, name: nameOf } = keptFormOf(target);
  const name = escapeHtml(nameOf(target));
  const article = 'articleTitle' in target ? `<bdi>${escapeHtml(target.articleTitle)}</bdi>` : '';
  if (isQuoted)
    return `<blockquote dir="auto"><p>${name}</p></blockquote>\n<p class="small">— ${article}</p>`;
  const kind = kindOf(target).label[language];
  return `<p class="about">${kind}${name === '' ? '' : `: <bdi>${name}</bdi>`}${article === '' ? '' : ` <span class="small">(${article})</span>`}</p>`;
}
