import type { z } from 'zod';
import type { Language } from '#shared/models/settings.ts';
import type {
  Kept,
  KeptKind,
  KeptSubject,
  NoteGeometry,
  Subject,
  SubjectKind,
  SubjectOf,
} from '#shared/models/subject.ts';
import type { CountryFacts } from '#shared/models/world.ts';
import type { NoteQuestion } from '#shared/study/study-card.ts';
import type { FoundAgain } from './found-again.ts';
import type { SubjectIndex } from './subject-index.ts';

/** Stands between the parts of a key: no text of an article has it. */
export const keySeparator = '\u001f';

/** Whose names are in which language. */
export type Naming = { readonly countries: readonly CountryFacts[]; readonly language: Language };

/** Code points of the article's text; `end` is one past the last. */
export type Stretch = { readonly start: number; readonly end: number };

/** What a link says beside an id, so that its subject is known elsewhere: `as` or `exact`, `prefix`, `suffix`. */
export type Evidence = Readonly<Record<string, string>>;

/** Where and when something is. */
export type SubjectFacts = {
  readonly geometry: NoteGeometry | null;
  /** First and last day, `YYYY-MM-DD`; null where it has none or is open. */
  readonly first: string | null;
  readonly last: string | null;
  readonly edtf: string | null;
};

/** All there is to know about a kind of subject: one object a kind, in `kinds/`. */
export type SubjectKindOf<Kind extends SubjectKind> = Everywhere<SubjectOf<Kind>> & {
  readonly kept: Kind extends KeptKind ? KeptForm<Kept<Kind>, SubjectOf<Kind>> : null;
};

/** Any of the kinds, for whoever takes a subject to its own (`subject-kinds.ts`). */
export type AnySubjectKind = Everywhere<Subject> & {
  readonly kept: KeptForm<KeptSubject, Subject> | null;
};

type Everywhere<Its extends Subject> = {
  /** What one of them is called. */
  readonly label: Readonly<Record<Language, string>>;
  /** How it stands in a link; null where a link leads to its article instead. */
  readonly link: LinkForm<Its> | null;
  /** Whether it is chosen when a link has led there; the others are only read or opened. */
  readonly isChosen: boolean;
  /** What tells it from others of its kind in an article, as a text; `isEverywhere`: in every article. */
  key?(subject: Its): string;
  readonly isEverywhere?: true;
  /** Those that stand in an edition, in reading order. */
  all?(index: SubjectIndex): readonly Its[];
  /** Its name; null where it has none, or is not there. `naming` is null where nobody reads: then some have none. */
  name?(subject: Its, index: SubjectIndex, naming: Naming | null): string | null;
  /** The section that it stands in; a section stands in none. */
  section?(subject: Its, index: SubjectIndex): string | null;
  /** The section whose heading stands for it. */
  heading?(subject: Its): string;
  /** The first words that speak of it. */
  words?(subject: Its, index: SubjectIndex): Stretch | null;
  /** All words that are marked while it is chosen. */
  marked?(subject: Its, index: SubjectIndex): readonly Stretch[];
  /** Where it lies. */
  position?(subject: Its, index: SubjectIndex): NoteGeometry | null;
};

type LinkForm<Its extends Subject> = {
  /** What stands behind the name of its kind. */
  write(subject: Its): string;
  /** null for what is no such thing: links come from outside. */
  read(text: string): Its | null;
  /** What the query of a link says of it; null refuses the link. */
  evidence?(query: URLSearchParams): Evidence | null;
  /** What it is in another edition. `sectionId`: the section that the link falls back on. */
  follow(subject: Its, evidence: Evidence, index: SubjectIndex, sectionId: string): FoundAgain<Its>;
};

/** How notes keep it. */
export type KeptForm<Form extends KeptSubject, Its extends Subject> = {
  readonly schema: z.ZodType<Form>;
  /** What it is known by elsewhere; null for what is not there. */
  keep(subject: Its, index: SubjectIndex, naming: Naming): Form | null;
  /** Which one it is in the edition that it was kept from. */
  subject(kept: Form): Its;
  /** What it is in an edition, as it would be kept there now. `isHere`: it was kept from this one. */
  find(kept: Form, index: SubjectIndex, isHere: boolean): FoundAgain<Form>;
  name(kept: Form): string;
  /** What tells it from others of its kind for a person who has to compare; its name where that is all. */
  knownBy?(kept: Form): string;
  /** As much of it as a link has room for. */
  shorten?(kept: Form): Form;
  /** What a link carries of it. */
  evidence?(kept: Form): Evidence;
  /** The section to go to when a link finds it no more. */
  section?(kept: Form): string;
  /** The section that it surely is, or stands in, in an edition: fast, for lists of many notes. */
  sectionNow?(kept: Form, index: SubjectIndex): string | null;
  /** How the window shows what a note is on. */
  readonly shownBy: readonly ('words' | 'choice' | 'map')[];
  /** What it says of itself, whatever the article says by now. */
  facts?(kept: Form): Partial<SubjectFacts>;
  /** How study asks for it, else by its name. `section`: what the section is called that it is or stands in. */
  card?(kept: Form, section: string | null): SubjectCard;
  /** Whether exports show its words as a quotation, and not as a line with its kind and name. */
  readonly isQuoted?: true;
  /** Selectors of the W3C Web Annotation Data Model. */
  selector?(kept: Form): unknown;
};

export type SubjectCard = {
  readonly question: NoteQuestion;
  readonly quote?: string;
  /** Whether the section belongs above the question. */
  readonly isWithin?: boolean;
};
