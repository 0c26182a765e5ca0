import type { TextAnchor } from './anchor.ts';

/** Colours of a note, named after what they look like in both themes. */
export const noteColours = ['yellow', 'green', 'blue', 'rose', 'violet', 'grey'] as const;
export type NoteColour = (typeof noteColours)[number];

/** `[lon, lat]`, WGS 84. */
export type Position = readonly [number, number];

export type NoteGeometry =
  | { readonly type: 'Point'; readonly coordinates: Position }
  | { readonly type: 'LineString'; readonly coordinates: readonly Position[] }
  | { readonly type: 'Polygon'; readonly coordinates: readonly (readonly Position[])[] };

/**
 * What a note is about. Each target keeps enough words to be shown and found
 * again when the article it points into is not at hand or has changed.
 */
export type NoteTarget =
  | {
      readonly kind: 'words';
      readonly articleId: string;
      readonly articleTitle: string;
      readonly anchor: TextAnchor;
    }
  | {
      readonly kind: 'section';
      readonly articleId: string;
      readonly articleTitle: string;
      readonly sectionId: string;
      readonly title: string;
    }
  | {
      readonly kind: 'mission';
      readonly articleId: string;
      readonly articleTitle: string;
      readonly missionId: string;
      readonly name: string;
    }
  | {
      readonly kind: 'place';
      readonly articleId: string;
      readonly articleTitle: string;
      readonly placeId: string;
      readonly name: string;
    }
  | { readonly kind: 'geometry'; readonly geometry: NoteGeometry; readonly name: string }
  | {
      readonly kind: 'event';
      readonly articleId: string;
      readonly articleTitle: string;
      readonly eventId: string;
      readonly edtf: string;
      readonly text: string;
    }
  | { readonly kind: 'period'; readonly first: string; readonly last: string }
  | {
      readonly kind: 'figure';
      readonly articleId: string;
      readonly articleTitle: string;
      readonly tableId: string;
      readonly row: string;
      readonly column: string;
    };

export type Note = {
  /** UUID. */
  readonly id: string;
  /** Markdown; empty for a mere highlight. */
  readonly body: string;
  readonly tags: readonly string[];
  readonly colour: NoteColour;
  readonly targets: readonly NoteTarget[];
  /** ISO 8601 with `Z`. */
  readonly createdAt: string;
  readonly updatedAt: string;
  /** When it was put into the trash; null while it is not. */
  readonly trashedAt: string | null;
};

/** What a person writes; the rest of a note the notebook adds. */
export type NoteDraft = Pick<Note, 'id' | 'body' | 'tags' | 'colour' | 'targets'>;

/** Which state of a note is meant: no two that follow each other have the same. */
export type NoteStamp = Pick<Note, 'updatedAt' | 'trashedAt'>;

/** A draft on its way into the notebook. */
export type NoteSave = NoteDraft & {
  /**
   * The state that it was made from, null for a new note. Where another was saved in between, it is refused.
   * Whoever has read none leaves it out; what is replaced is then kept in the history always.
   */
  readonly basedOn?: NoteStamp | null | undefined;
  /** What it replaces is kept in the history, however short it stood there. */
  readonly keepBefore?: boolean | undefined;
};

/** What became of the notes: one was saved (into the trash and back too), one is gone for good, or so much that they are to be asked for anew. */
export type NotesChange =
  | { readonly kind: 'saved'; readonly note: Note }
  | { readonly kind: 'removed'; readonly id: string }
  | { readonly kind: 'all' };

/** An earlier state of a note. */
export type NoteVersion = { readonly version: number; readonly savedAt: string; readonly note: Note };
