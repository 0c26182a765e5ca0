import type { TextAnchor } from './anchor.ts';
import type { Mission } from './mission.ts';

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
 * Lower-case hexadecimal SHA-256 of the file of the edition that a target was
 * described from. In that edition its id is enough; in any other an id may mean
 * something else, for ids count.
 */
type DescribedFrom = { readonly edition?: string | undefined };

/**
 * What a note is about. Each target keeps enough words to be shown and found
 * again when the article it points into is not at hand or has changed. What is
 * optional, notes of before do not have: they can never be sure in another edition.
 */
export type NoteTarget =
  | {
      readonly kind: 'words';
      readonly articleId: string;
      readonly articleTitle: string;
      readonly anchor: TextAnchor;
    }
  | ({
      readonly kind: 'section';
      readonly articleId: string;
      readonly articleTitle: string;
      readonly sectionId: string;
      readonly title: string;
      /** Headings from the outermost down to its own; empty for the lead. */
      readonly path?: readonly string[] | undefined;
      /** How its text begins; where it has none of its own, that of what lies in it. */
      readonly begins?: string | undefined;
    } & DescribedFrom)
  | ({
      readonly kind: 'mission';
      readonly articleId: string;
      readonly articleTitle: string;
      readonly missionId: string;
      readonly name: string;
      /** Whose it is and what, as `Mission` has it. */
      readonly post?: MissionPost | undefined;
    } & DescribedFrom)
  | {
      readonly kind: 'place';
      readonly articleId: string;
      readonly articleTitle: string;
      readonly placeId: string;
      readonly name: string;
    }
  | { readonly kind: 'geometry'; readonly geometry: NoteGeometry; readonly name: string }
  | ({
      readonly kind: 'event';
      readonly articleId: string;
      readonly articleTitle: string;
      readonly eventId: string;
      readonly edtf: string;
      readonly text: string;
      /** The sentence that it stands in, and how many code points into it. */
      readonly sentence?: string | undefined;
      readonly at?: number | undefined;
      /** Headings of the section that it stands in. */
      readonly path?: readonly string[] | undefined;
    } & DescribedFrom)
  | { readonly kind: 'period'; readonly first: string; readonly last: string }
  | ({
      readonly kind: 'figure';
      readonly articleId: string;
      readonly articleTitle: string;
      readonly tableId: string;
      readonly row: string;
      readonly column: string;
      readonly table?: TableDescription | undefined;
      /** Headings of the section that the table stands in. */
      readonly path?: readonly string[] | undefined;
    } & DescribedFrom);

export type MissionPost = Pick<Mission, 'sending' | 'receiving' | 'type' | 'city'>;

/** What a table is known by: not all of it, but enough to tell it from another. */
export type TableDescription = {
  readonly caption: string | null;
  readonly header: readonly string[];
  /** Its first rows; before them, where one figure is meant, the row of that. */
  readonly rows: readonly (readonly string[])[];
  /** Whether all of the table is meant, and no row of it. */
  readonly whole: boolean;
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
