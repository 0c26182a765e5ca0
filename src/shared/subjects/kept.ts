import type { Edition } from '#shared/models/edition.ts';
import type { Kept, KeptSubject, Subject } from '#shared/models/subject.ts';
import type { FoundAgain } from './found-again.ts';
import { subjectIndex } from './subject-index.ts';
import type { SubjectFacts } from './subject-kind.ts';
import { keptFormOf, kindOf } from './subject-kinds.ts';

/** What stands in an article and is found again in it. */
export type KeptInArticle = Extract<KeptSubject, { readonly articleId: string }>;

/** What of an article is held on to by what it is; words have their anchor. */
export type KeptThing = Exclude<KeptInArticle, Kept<'words'>>;

export const isThing = (kept: KeptSubject): kept is KeptThing => 'articleId' in kept && kept.kind !== 'words';

/** What a kept subject is called. */
export const keptName = (kept: KeptSubject): string => keptFormOf(kept).name(kept);

/** What tells it from others of its kind, as far as is kept. */
export function knownBy(kept: KeptSubject): string {
  const form = keptFormOf(kept);
  return form.knownBy?.(kept) ?? form.name(kept);
}

/** Which one it is in the edition that it was kept from. */
export const subjectOf = (kept: KeptSubject): Subject => keptFormOf(kept).subject(kept);

/**
 * Finds a kept subject in an edition of its article, as it would be kept there now. Ids count positions and mean
 * something only in the edition that they come from, which is this one when its file is the same, or, for notes
 * of before that do not say, when `isOfThis`.
 */
export function findKept<Form extends KeptSubject>(
  kept: Form,
  edition: Edition,
  isOfThis = false,
): FoundAgain<Form> {
  const isHere =
    'edition' in kept && kept.edition ? kept.edition === edition.article.source.sha256 : isOfThis;
  // A kind finds what is of its own form.
  return keptFormOf(kept).find(kept, subjectIndex(edition), isHere) as FoundAgain<Form>;
}

/** The same, where nothing is certain enough to be taken for it without a person: null. */
export function findSurely<Form extends KeptSubject>(kept: Form, edition: Edition): Form | null {
  const { state, subject } = findKept(kept, edition);
  return state === 'changed' ? null : subject;
}

const nowhere: SubjectFacts = { geometry: null, first: null, last: null, edtf: null };

/**
 * Where and when it is: as it says itself, else where it surely is in the edition at hand. Words lie nowhere and
 * at no time by themselves.
 */
export function factsOf(kept: KeptSubject, edition: Edition | undefined): SubjectFacts {
  const facts = { ...nowhere, ...keptFormOf(kept).facts?.(kept) };
  const { position } = kindOf(kept);
  if (position === undefined || facts.geometry !== null || edition === undefined) return facts;
  const found = findSurely(kept, edition);
  return found === null ? facts : { ...facts, geometry: position(subjectOf(found), subjectIndex(edition)) };
}
