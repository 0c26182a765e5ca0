import { isArticleId } from '#shared/contract/article-id.ts';
import type { Subject } from '#shared/models/subject.ts';
import { formatPeriod, type Period, readPeriod } from '#shared/subjects/kinds/period.ts';
import type { Evidence } from '#shared/subjects/subject-kind.ts';
import { kindNamed, kindOf } from '#shared/subjects/subject-kinds.ts';

/** A section, place or date by what it is called, as a note has it in `[[…]]`. */
export type Titled = { readonly kind: 'title'; readonly title: string };

export type Link = {
  readonly articleId: string;
  /** What it leads to, as it was where the link was made. */
  readonly subject: Subject | Titled;
  /** What tells in another edition which one is meant; links of before, and by hand, have none. */
  readonly evidence: Evidence;
  /** Where to go when the subject is no longer there. */
  readonly sectionId: string | null;
  /** What the timeline shows, first and last day; null is everything. */
  readonly time: Period | null;
};

/** Asked for from the desktop, so that it hands such links to the atlas. */
export const linkScheme = 'lindero';

const scheme = `${linkScheme}://`;
/** UTF-16 units that a link may have. */
export const longestLink = 4_000;

/** `lindero://article/<article>/<kind>/<id>?as=<mark>&in=<section>&time=<first>..<last>`; the browser host has the same after `#`. */
export function formatLink(link: Link): string {
  const query = new URLSearchParams(link.evidence);
  if (link.sectionId !== null) query.set('in', link.sectionId);
  if (link.time !== null) query.set('time', formatPeriod(link.time));
  const path = ['article', link.articleId, ...pathOf(link.subject)].map(encodeURIComponent).join('/');
  const text = query.toString();
  return `${scheme}${path}${text === '' ? '' : `?${text}`}`;
}

/** Whether a text means to be a link, good or bad, and not a file name. */
export const isLinkText = (text: string): boolean => text.startsWith(scheme);

/** A link without anything but what it leads to. */
export const bareLink = (articleId: string, subject: Link['subject']): Link => ({
  articleId,
  subject,
  evidence: {},
  sectionId: null,
  time: null,
});

/** The link to a whole article. */
export const articleLink = (articleId: string): string =>
  formatLink(bareLink(articleId, { kind: 'article' }));

export const formatHash = (link: Link): string => `#${formatLink(link).slice(scheme.length)}`;

function pathOf(subject: Link['subject']): readonly string[] {
  if (subject.kind === 'title') return [subject.kind, subject.title];
  const { link } = kindOf(subject);
  return link === null ? [] : [subject.kind, link.write(subject)];
}

/** Reads a `lindero://` link or the same after `#`. Null for anything else: links come from outside. */
export function parseLink(text: string): Link | null {
  if (text.length > longestLink) return null;
  const body = text.startsWith(scheme)
    ? text.slice(scheme.length)
    : text.startsWith('#')
      ? text.slice(1)
      : null;
  if (body === null) return null;
  const question = body.indexOf('?');
  const path = decodePath(question === -1 ? body : body.slice(0, question));
  const query = new URLSearchParams(question === -1 ? '' : body.slice(question + 1));
  const articleId = path?.[1] ?? '';
  if (path === null || path.length > 4 || path[0] !== 'article' || !isArticleId(articleId)) return null;
  const sectionId = query.get('in');
  const read = readSubject(path.slice(2), query);
  return read === null ? null : { articleId, ...read, sectionId, time: readPeriod(query.get('time') ?? '') };
}

/** Operating systems add a slash after what looks like a host name: `lindero://article/`. */
function decodePath(path: string): readonly string[] | null {
  try {
    return path.replace(/\/$/, '').split('/').map(decodeURIComponent);
  } catch {
    return null;
  }
}

function readSubject(
  [kind, id]: readonly string[],
  query: URLSearchParams,
): Pick<Link, 'subject' | 'evidence'> | null {
  if (kind === undefined) return { subject: { kind: 'article' }, evidence: {} };
  if (id === undefined || id === '') return null;
  if (kind === 'title') return { subject: { kind, title: id }, evidence: {} };
  const link = kindNamed(kind)?.link ?? null;
  const subject = link?.read(id) ?? null;
  const evidence = link?.evidence === undefined ? {} : link.evidence(query);
  return subject === null || evidence === null ? null : { subject, evidence };
}
