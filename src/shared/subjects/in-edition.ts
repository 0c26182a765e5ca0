import type { Edition } from '#shared/models/edition.ts';
import type { KeptSubject, Subject } from '#shared/models/subject.ts';
import { subjectIndex } from './subject-index.ts';
import type { Naming, Stretch } from './subject-kind.ts';
import { kindOf, subjectKinds } from './subject-kinds.ts';

/** What every kind says of a subject of the edition at hand. */

/** Everything in an edition that has an id, kind by kind in reading order. */
export const subjectsOf = (edition: Edition): readonly Subject[] =>
  Object.values(subjectKinds).flatMap((kind): readonly Subject[] => kind.all?.(subjectIndex(edition)) ?? []);

/** What it is called; null where it has no name, or is not there. Without `naming` missions have none. */
export const nameIn = (edition: Edition, subject: Subject, naming: Naming | null): string | null =>
  kindOf(subject).name?.(subject, subjectIndex(edition), naming) ?? null;

/** The section that it stands in; null for what stands in none, or is not there. */
export const sectionBehind = (edition: Edition, subject: Subject): string | null =>
  kindOf(subject).section?.(subject, subjectIndex(edition)) ?? null;

/** The first words that speak of it; null where none do. */
export const wordsOf = (edition: Edition, subject: Subject): Stretch | null =>
  kindOf(subject).words?.(subject, subjectIndex(edition)) ?? null;

/** All words that are marked while it is chosen. */
export const markedWords = (edition: Edition, subject: Subject): readonly Stretch[] =>
  kindOf(subject).marked?.(subject, subjectIndex(edition)) ?? [];

/** As a note would keep it; null for what no note can be on, or is not there. */
export const keep = (edition: Edition, subject: Subject, naming: Naming): KeptSubject | null =>
  kindOf(subject).kept?.keep(subject, subjectIndex(edition), naming) ?? null;
