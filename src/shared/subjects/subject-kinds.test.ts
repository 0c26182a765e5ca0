import { expect, test } from 'vitest';
import { iberia, iberianCountries } from '#renderer/testing/iberia.ts';
import { followLink } from '#shared/links/follow-link.ts';
import { formatLink, parseLink } from '#shared/links/link.ts';
import { linkOf } from '#shared/links/link-of.ts';
import type { Edition } from '#shared/models/edition.ts';
import type { Subject, SubjectKind } from '#shared/models/subject.ts';
import { keep, nameIn, subjectsOf, wordsOf } from './in-edition.ts';
import { findKept, keptName, subjectOf } from './kept.ts';
import { subjectIndex } from './subject-index.ts';
import type { SubjectKindOf } from './subject-kind.ts';
import { subjectKinds } from './subject-kinds.ts';

const naming = { countries: iberianCountries, language: 'en' } as const;
/** Something of every kind: what has an id in the edition, and the others by hand. */
const everything: readonly Subject[] = [
  ...subjectsOf(iberia),
  { kind: 'article' },
  { kind: 'words', start: 40, end: 60 },
  { kind: 'period', first: '1980-01-01', last: '1989-12-31' },
  { kind: 'figure', tableId: 'country-comparison.1', row: 'Area', column: 'Spain' },
  { kind: 'geometry', geometry: { type: 'Point', coordinates: [-7, 40] }, name: 'A spot' },
  { kind: 'note', id: '6f7d1f0e-0000-4000-8000-000000000001' },
];

test('there is something of every kind to try, and a kind that nobody wrote does not compile', () => {
  expect(new Set(everything.map(({ kind }) => kind))).toEqual(new Set(Object.keys(subjectKinds)));
  const { figure: _, ...others } = subjectKinds;
  // @ts-expect-error figures are missing
  const incomplete: { readonly [Kind in SubjectKind]: SubjectKindOf<Kind> } = others;
  expect(incomplete).not.toHaveProperty('figure');
});

test.each(everything)(
  'a link to %o leads back to it, or to its article where its kind has none',
  (subject) => {
    const link = parseLink(formatLink(linkOf(iberia, subject)));
    const { link: form } = subjectKinds[subject.kind];
    expect(link === null ? null : followLink(link, iberia)).toEqual({
      subject: form === null ? { kind: 'article' } : subject,
      wider: false,
      unsure: false,
    });
  },
);

test.each(everything)('a note on %o is kept as the contract takes it, and finds it again', (subject) => {
  const { kept: form } = subjectKinds[subject.kind];
  const kept = keep(iberia, subject, naming);
  expect(kept === null).toBe(form === null);
  if (kept === null) return;
  expect(form?.schema.safeParse(kept)).toMatchObject({ success: true, data: kept });
  expect(keptName(kept)).not.toBe('');
  expect(findKept(kept, iberia)).toEqual({ state: 'exact', subject: kept });
  expect(subjectOf(kept)).toEqual(subject);
});

test('what is gone has no name, no words and nothing to keep', () => {
  for (const kind of ['mission', 'place', 'event'] as const) {
    const gone = { kind, id: 'gone' };
    expect([nameIn(iberia, gone, naming), wordsOf(iberia, gone), keep(iberia, gone, naming)]).toEqual([
      null,
      null,
      null,
    ]);
  }
});

test('an edition is looked through once, however often something in it is asked for', () => {
  let reads = 0;
  const [first] = iberia.events;
  if (first === undefined) throw new Error('The article has dates.');
  const events = Array.from({ length: 500 }, (_, number) => ({ ...first, id: `event-${number}` }));
  const counted = new Proxy(events, {
    get(target, key, receiver) {
      if (typeof key === 'string' && /^\d+$/.test(key)) reads += 1;
      return Reflect.get(target, key, receiver);
    },
  });
  const edition: Edition = { ...iberia, events: counted };
  for (const { id } of events) expect(nameIn(edition, { kind: 'event', id }, null)).toBe(first.text);
  expect(subjectIndex(edition)).toBe(subjectIndex(edition));
  expect(reads).toBeLessThanOrEqual(3 * events.length);
});
