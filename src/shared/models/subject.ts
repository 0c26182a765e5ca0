import type { TextAnchor } from './anchor.ts';
import type { Mission } from './mission.ts';

/**
 * Whatever can be chosen, linked to, noted, found, shown, exported or studied: which one it is, in the edition
 * at hand. What there is to know about each kind stands in `src/shared/subjects/kinds`.
 */
export type Subject =
  /** All of it: what is chosen where nothing is. */
  | { readonly kind: 'article' }
  | { readonly kind: 'section'; readonly id: string }
  /** Code points of the normalised text; `end` is one past the last. */
  | { readonly kind: 'words'; readonly start: number; readonly end: number }
  | { readonly kind: 'mission'; readonly id: string }
  | { readonly kind: 'place'; readonly id: string }
  | { readonly kind: 'event'; readonly id: string }
  /** First and last day, `YYYY-MM-DD`, both included. */
  | { readonly kind: 'period'; readonly first: string; readonly last: string }
  /** Of a whole table row and column are names for it, or empty. */
  | { readonly kind: 'figure'; readonly tableId: string; readonly row: string; readonly column: string }
  /** What was drawn on the map. */
  | { readonly kind: 'geometry'; readonly geometry: NoteGeometry; readonly name: string }
  | { readonly kind: 'note'; readonly id: string };

export type SubjectKind = Subject['kind'];
export type SubjectOf<Kind extends SubjectKind> = Extract<Subject, { readonly kind: Kind }>;

/** The kinds that a note can be on. */
export type KeptKind = KeptSubject['kind'];
export type Kept<Kind extends KeptKind> = Extract<KeptSubject, { readonly kind: Kind }>;

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
 * A subject as a note keeps it: with enough words to be shown and found again
 * when the article that it stands in is not at hand or has changed. What is
 * optional, notes of before do not have: they can never be sure in another edition.
 */
export type KeptSubject =
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
