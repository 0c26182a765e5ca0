import type { Note, NoteGeometry, NoteTarget } from '#shared/models/note.ts';

/** An article that notes point into: what its licence asks to travel with its words. */
export type ExportedArticle = { readonly id: string; readonly title: string; readonly language: string };

/** What the atlas knows about a target beyond what the note keeps. */
export type TargetFacts = {
  readonly geometry: NoteGeometry | null;
  /** First and last day, `YYYY-MM-DD`; null where it has none or is open. */
  readonly first: string | null;
  readonly last: string | null;
  readonly edtf: string | null;
};

/** Everything that a form of export may write. */
export type ExportInput = {
  readonly notes: readonly Note[];
  readonly articles: readonly ExportedArticle[];
  readonly factsOf: (target: NoteTarget) => TargetFacts;
  /** ISO 8601 with `Z`. */
  readonly exportedAt: string;
};

/** The source and licence of an article's words, as every export that carries them must say. */
export function attributionOf({ title }: ExportedArticle): string {
  return `“${title}”, Wikipedia, CC BY-SA 4.0 (https://creativecommons.org/licenses/by-sa/4.0/). Quotations are unchanged.`;
}

/** A short name for a note in lists and file names: its first words, else the words that it is about. */
export function titleOf(note: Note): string {
  const [line = ''] = note.body.replace(/^[#>*\-\s]+/, '').split('\n');
  const words = line.trim() || note.targets.map(nameOf).find((name) => name !== '') || note.id;
  const characters = Array.from(words);
  return characters.length > 80 ? `${characters.slice(0, 79).join('')}…` : words;
}

/** What a target is called. */
export function nameOf(target: NoteTarget): string {
  switch (target.kind) {
    case 'words':
      return target.anchor.exact;
    case 'section':
      return target.title;
    case 'mission':
    case 'place':
    case 'geometry':
      return target.name;
    case 'event':
      return target.text;
    case 'period':
      return `${target.first} – ${target.last}`;
    case 'figure':
      return [target.row, target.column].filter(Boolean).join(', ');
  }
}
