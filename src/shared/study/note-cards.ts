import type { Note, NoteTarget } from '#shared/models/note.ts';
import { articleIdsOf } from '#shared/notes/article-ids-of.ts';
import type { NoteCard } from './study-card.ts';

/** What the section is called now that noted words stand in, or that is noted; null where that is not certain. */
export type SectionTitle = (target: NoteTarget) => string | null;

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

function sideOf(target: NoteTarget, sectionTitle: SectionTitle): Side {
  const article = 'articleId' in target ? [target.articleTitle] : [];
  switch (target.kind) {
    case 'words': {
      const { exact, prefix, suffix } = target.anchor;
      const section = sectionTitle(target);
      return {
        heading: section === null ? article : [...article, section],
        question: { kind: 'gap', before: prefix, after: suffix },
        quote: exact,
      };
    }
    case 'section': {
      const name = sectionTitle(target) ?? target.title;
      return { heading: article, question: { kind: 'name', name }, quote: null };
    }
    case 'mission':
    case 'place':
    case 'geometry':
      return { heading: article, question: { kind: 'name', name: target.name }, quote: null };
    case 'event':
      return { heading: article, question: { kind: 'name', name: target.text || target.edtf }, quote: null };
    case 'period':
      return {
        heading: article,
        question: { kind: 'period', first: target.first, last: target.last },
        quote: null,
      };
    case 'figure': {
      const name = [target.row, target.column].filter(Boolean).join(', ');
      return { heading: article, question: { kind: 'name', name }, quote: null };
    }
  }
}
