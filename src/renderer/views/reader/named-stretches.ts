import type { TextSpan } from '#shared/models/article.ts';
import type { Edition } from '#shared/models/edition.ts';
import { indexCodePoints } from '#shared/text/code-points.ts';
import type { TextStretch } from './text-ranges.ts';

/** Words that name a place or a date, in code points of the article. */
export type NamedStretch = TextStretch & { readonly kind: 'place' | 'date' };

/** A piece of the article's words, and what it names. */
export type NamedPiece = TextSpan & { readonly kind: NamedStretch['kind'] | null };

/** The places and dates of an edition in the order of its text; where two share words, the one that begins first has them. */
export function namedStretches({ mentions, events }: Edition): readonly NamedStretch[] {
  const stretch =
    (kind: NamedStretch['kind']) =>
    ({ start, text }: { readonly start: number; readonly text: string }): NamedStretch => ({
      kind,
      start,
      end: start + indexCodePoints(text).length,
    });
  const all = [...mentions.map(stretch('place')), ...events.map(stretch('date'))];
  const named: NamedStretch[] = [];
  for (const one of all.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const start = Math.max(one.start, named.at(-1)?.end ?? 0);
    if (start < one.end) named.push({ ...one, start });
  }
  return named;
}

/** Takes words apart where names begin and end. Put together again, the pieces are the words. */
export function splitAtNames(span: TextSpan, named: readonly NamedStretch[]): readonly NamedPiece[] {
  const index = indexCodePoints(span.text);
  const end = span.start + index.length;
  const pieces: NamedPiece[] = [];
  let at = span.start;
  const add = (until: number, kind: NamedPiece['kind']): void => {
    if (until <= at) return;
    pieces.push({ start: at, text: index.slice(at - span.start, until - span.start), kind });
    at = until;
  };
  for (let next = firstAfter(named, span.start); next < named.length; next += 1) {
    const name = named[next] as NamedStretch;
    if (name.start >= end) break;
    add(name.start, null);
    add(Math.min(name.end, end), name.kind);
  }
  add(end, null);
  return pieces;
}

/** Which is the first of sorted stretches that ends after a code point. */
function firstAfter(named: readonly NamedStretch[], codePoint: number): number {
  let low = 0;
  let high = named.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((named[middle] as NamedStretch).end <= codePoint) low = middle + 1;
    else high = middle;
  }
  return low;
}
