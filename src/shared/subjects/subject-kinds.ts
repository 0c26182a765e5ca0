import type { KeptSubject, Subject, SubjectKind } from '#shared/models/subject.ts';
import { article } from './kinds/article.ts';
import { event } from './kinds/event.ts';
import { figure } from './kinds/figure.ts';
import { geometry } from './kinds/geometry.ts';
import { mission } from './kinds/mission.ts';
import { note } from './kinds/note.ts';
import { period } from './kinds/period.ts';
import { place } from './kinds/place.ts';
import { section } from './kinds/section.ts';
import { words } from './kinds/words.ts';
import type { AnySubjectKind, KeptForm, SubjectKindOf } from './subject-kind.ts';

/** Every kind of subject, in the order in which they are looked through. One that is missing does not compile. */
export const subjectKinds: { readonly [Kind in SubjectKind]: SubjectKindOf<Kind> } = {
  article,
  section,
  words,
  mission,
  place,
  event,
  period,
  figure,
  geometry,
  note,
};

/** All there is to know about a subject's kind. */
export const kindOf = ({ kind }: Pick<Subject, 'kind'>): AnySubjectKind => subjectKinds[kind];

/** A kind by the name that comes from outside. */
export const kindNamed = (name: string): AnySubjectKind | undefined =>
  Object.hasOwn(subjectKinds, name) ? subjectKinds[name as SubjectKind] : undefined;

/** How notes keep subjects of this kind. */
export const keptFormOf = ({ kind }: Pick<KeptSubject, 'kind'>): KeptForm<KeptSubject, Subject> =>
  subjectKinds[kind].kept;
