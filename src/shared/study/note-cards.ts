import type { Note } from '#shared/models/note.ts';
import type { KeptSubject } from '#shared/models/subject.ts';
import { articleIdsOf } from '#shared/notes/article-ids-of.ts';
import { keptName } from '#shared/subjects/kept.ts';
import { keptFormOf } from '#shared/subjects/subject-kinds.ts';
import type { NoteCard } from './study-card.ts';

/** What the section is called now that noted words stand in, or that is noted; null where that is not certain. */
export type SectionTitle = (target: KeptSubject) => string | null;

/**
 * Cards of notes and highlights: the question is where and what the note is
 * about, the answer what it says. A note that would be a question without an
 * answer, or the other way round, makes none; neither does one in the trash.
 */
export function noteCards(notes: readonly Note[], sectionTitle: SectionTitle): readonly NoteCard[] {
  return notes.flatMap((note) => (note.trashedAt === null ? (cardOf(note, sectionTitle) ?? []) : []));
}

function cardOf(note: Note, sectionTitle: SectionTitle): NoteCard | null {
  const body = note.body.trim();
  const card = { kind: 'note', id: `note:${note.id}`, tags: note.tags, about: articleIdsOf(note) } as const;
  for (const target of note.targets) {
    const side = sideOf(target, sectionTitle);
    if (side.quote !== null || body !== '') return { ...card, ...side, body };
  }
  if (note.targets.length > 0) return null;
  const [line = '', ...rest] = body.split('\n');
  const answer = rest.join('\n').trim();
  if (answer === '') return null;
  const name = line.replace(/^#+\s*/, '');
  return { ...card, heading: [], question: { kind: 'name', name }, quote: null, body: answer };
}

type Side = Pick<NoteCard, 'heading' | 'question' | 'quote'>;

function sideOf(kept: KeptSubject, sectionTitle: SectionTitle): Side {
  const article = 'articleId' in kept ? [kept.articleTitle] : [];
  const section = sectionTitle(kept);
  const card = keptFormOf(kept).card?.(kept, section);
  if (card === undefined)
    return { heading: article, question: { kind: 'name', name: keptName(kept) }, quote: null };
  const heading = card.isWithin && section !== null ? [...article, section] : article;
  return { heading, question: card.question, quote: card.quote ?? null };
}
