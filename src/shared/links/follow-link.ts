import type { Edition } from '#shared/models/edition.ts';
import type { Subject } from '#shared/models/subject.ts';
import { exactly, type FoundAgain, orphan } from '#shared/subjects/found-again.ts';
import { subjectIndex } from '#shared/subjects/subject-index.ts';
import { kindOf } from '#shared/subjects/subject-kinds.ts';
import { findTitle } from './find-title.ts';
import type { Link } from './link.ts';

/** Where a link leads in the edition at hand. */
export type Reached = {
  readonly subject: Subject;
  /** Whether it is not what the link meant, but the nearest that is still there. */
  readonly wider: boolean;
  /** Whether it may be something else, for the article is another than the one that the link was made in. */
  readonly unsure: boolean;
};

/**
 * Follows a link from the narrow to the wide: to its subject; when a newer
 * edition has it no more, to its section; when that is gone too, to the article.
 */
export function followLink(link: Link, edition: Edition): Reached {
  const { state, subject } = find(link, edition);
  if (subject !== null) return { subject, wider: false, unsure: state === 'changed' };
  const { sectionId } = link;
  const isThere = sectionId !== null && subjectIndex(edition).section(sectionId) !== undefined;
  return {
    subject: isThere ? { kind: 'section', id: sectionId } : { kind: 'article' },
    wider: true,
    unsure: false,
  };
}

function find({ subject, evidence, sectionId }: Link, edition: Edition): FoundAgain<Subject> {
  if (subject.kind === 'title') {
    const [first, ...others] = findTitle(subject.title, edition);
    if (first === undefined) return orphan;
    return others.length === 0 ? exactly(first) : { state: 'changed', subject: first };
  }
  const form = kindOf(subject).link;
  return form === null
    ? exactly({ kind: 'article' })
    : form.follow(subject, evidence, subjectIndex(edition), sectionId ?? '');
}
