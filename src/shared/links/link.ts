import { isArticleId } from '#shared/contract/article-id.ts';
import type { TextAnchor } from '#shared/models/anchor.ts';

/** What in an article a link leads to. */
export type LinkTarget =
  | { readonly kind: 'article' }
  /** `mark`: what it is, for ids count; links of before, and by hand, have none. */
  | { readonly kind: 'section' | 'event'; readonly id: string; readonly mark?: string | undefined }
  | { readonly kind: 'mission'; readonly id: string }
  | { readonly kind: 'place'; readonly id: string }
  | { readonly kind: 'note'; readonly id: string }
  /** What a section, place or date is called, as a note has it in `[[…]]`. */
  | { readonly kind: 'title'; readonly title: string }
  /** First and last day, `YYYY-MM-DD`. */
  | { readonly kind: 'period'; readonly first: string; readonly last: string }
  | { readonly kind: 'words'; readonly anchor: TextAnchor };

export type Link = {
  readonly articleId: string;
  readonly target: LinkTarget;
  /** Where to go when the target is no longer there. */
  readonly sectionId: string | null;
  /** What the timeline shows, first and last day; null is everything. */
  readonly time: { readonly first: string; readonly last: string } | null;
};

/** Asked for from the desktop, so that it hands such links to the atlas. */
export const linkScheme = 'lindero';

const scheme = `${linkScheme}://`;
const dayPattern = /^-?\d{4,6}-\d\d-\d\d$/;
/** UTF-16 units that a link may have. */
export const longestLink = 4_000;

/** `lindero://article/<article>/<kind>/<id>?as=<mark>&in=<section>&time=<first>..<last>`; the browser host has the same after `#`. */
export function formatLink(link: Link): string {
  const query = new URLSearchParams(targetQuery(link.target));
  if (link.sectionId !== null) query.set('in', link.sectionId);
  if (link.time !== null) query.set('time', `${link.time.first}..${link.time.last}`);
  const path = ['article', link.articleId, ...targetPath(link.target)].map(encodeURIComponent).join('/');
  const text = query.toString();
  return `${scheme}${path}${text === '' ? '' : `?${text}`}`;
}

/** Whether a text means to be a link, good or bad, and not a file name. */
export const isLinkText = (text: string): boolean => text.startsWith(scheme);

/** The link to a whole article. */
export const articleLink = (articleId: string): string =>
  formatLink({ articleId, target: { kind: 'article' }, sectionId: null, time: null });

export const formatHash = (link: Link): string => `#${formatLink(link).slice(scheme.length)}`;

function targetPath(target: LinkTarget): readonly string[] {
  switch (target.kind) {
    case 'article':
      return [];
    case 'period':
      return ['period', `${target.first}..${target.last}`];
    case 'title':
      return ['title', target.title];
    case 'words':
      return ['words', `${target.anchor.start}-${target.anchor.end}`];
    default:
      return [target.kind, target.id];
  }
}

function targetQuery(target: LinkTarget): Record<string, string> {
  if ('mark' in target && target.mark !== undefined) return { as: target.mark };
  if (target.kind !== 'words') return {};
  const { exact, prefix, suffix } = target.anchor;
  return { exact, prefix, suffix };
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
  const target = readTarget(path.slice(2), query, sectionId ?? '');
  if (target === null) return null;
  return { articleId, target, sectionId, time: readPeriod(query.get('time') ?? '') };
}

/** Operating systems add a slash after what looks like a host name: `lindero://article/`. */
function decodePath(path: string): readonly string[] | null {
  try {
    return path.replace(/\/$/, '').split('/').map(decodeURIComponent);
  } catch {
    return null;
  }
}

function readTarget(path: readonly string[], query: URLSearchParams, sectionId: string): LinkTarget | null {
  const [kind, id] = path;
  if (kind === undefined) return { kind: 'article' };
  if (id === undefined || id === '') return null;
  switch (kind) {
    case 'section':
    case 'event': {
      const mark = query.get('as');
      return mark === null || !/^[0-9a-f]{16}$/.test(mark) ? { kind, id } : { kind, id, mark };
    }
    case 'mission':
    case 'place':
    case 'note':
      return { kind, id };
    case 'title':
      return { kind, title: id };
    case 'period': {
      const period = readPeriod(id);
      return period === null ? null : { kind, ...period };
    }
    case 'words': {
      const match = /^(\d{1,9})-(\d{1,9})$/.exec(id);
      const exact = query.get('exact');
      if (match === null || exact === null || exact === '') return null;
      const [start, end] = [Number(match[1]), Number(match[2])];
      const [prefix, suffix] = [query.get('prefix') ?? '', query.get('suffix') ?? ''];
      return { kind, anchor: { exact, prefix, suffix, start, end, sectionId } };
    }
    default:
      return null;
  }
}

function readPeriod(text: string): { readonly first: string; readonly last: string } | null {
  const [first = '', last = ''] = text.split('..');
  return dayPattern.test(first) && dayPattern.test(last) ? { first, last } : null;
}
