import type { Edition } from '#shared/models/edition.ts';
import type { KeptSubject, Subject } from '#shared/models/subject.ts';
import { keep, sectionBehind } from '#shared/subjects/in-edition.ts';
import { keptFormOf, kindOf } from '#shared/subjects/subject-kinds.ts';
import type { Link } from './link.ts';

/** Nobody reads what is kept for a link. */
const unread = { countries: [], language: 'en' } as const;

/** The link to something of an edition, with the section to fall back on. */
export function linkOf(edition: Edition, subject: Subject): Link {
  const hasEvidence = kindOf(subject).kept?.evidence !== undefined;
  const kept = hasEvidence ? keep(edition, subject, unread) : null;
  return {
    articleId: edition.article.id,
    ...(kept === null ? { subject, evidence: {} } : carried(kept)),
    sectionId: sectionBehind(edition, subject),
    time: null,
  };
}

/** The link to what a note is about; null for what belongs to no article. */
export function linkOfKept(kept: KeptSubject): Link | null {
  if (!('articleId' in kept)) return null;
  const sectionId = keptFormOf(kept).section?.(kept) ?? null;
  return { articleId: kept.articleId, ...carried(kept), sectionId, time: null };
}

function carried(kept: KeptSubject): Pick<Link, 'subject' | 'evidence'> {
  const form = keptFormOf(kept);
  const shorter = form.shorten?.(kept) ?? kept;
  return { subject: form.subject(shorter), evidence: form.evidence?.(shorter) ?? {} };
}
