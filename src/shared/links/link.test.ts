import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatHash, formatLink, type Link, parseLink } from './link.ts';

const id = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 });
const day = fc
  .record({ year: fc.integer({ min: -999, max: 2999 }), rest: fc.constantFrom('01-01', '12-31', '06-15') })
  .map(({ year, rest }) => `${year < 0 ? '-' : ''}${String(Math.abs(year)).padStart(4, '0')}-${rest}`);
const period = fc.record({ first: day, last: day });
const mark = fc.constantFrom({}, { as: '0123456789abcdef' });
const link: fc.Arbitrary<Link> = fc
  .record({
    articleId: fc.constantFrom('mexico-united-states-relations', 'a', 'chad-2'),
    sectionId: fc.option(id),
    time: fc.option(period),
    led: fc.oneof(
      fc.constant({ subject: { kind: 'article' as const }, evidence: {} }),
      fc
        .record({ kind: fc.constantFrom('section' as const, 'event' as const), id })
        .chain((subject) => mark.map((evidence) => ({ subject, evidence }))),
      fc
        .record({ kind: fc.constantFrom('mission' as const, 'place' as const, 'note' as const), id })
        .map((subject) => ({ subject, evidence: {} })),
      id.map((title) => ({ subject: { kind: 'title' as const, title }, evidence: {} })),
      period.map((span) => ({ subject: { kind: 'period' as const, ...span }, evidence: {} })),
      fc.record({
        subject: fc.record({
          kind: fc.constant('words' as const),
          start: fc.nat(99_999_999),
          end: fc.nat(99_999_999),
        }),
        evidence: fc.record({
          exact: id,
          prefix: fc.string({ unit: 'grapheme' }),
          suffix: fc.string({ unit: 'grapheme' }),
        }),
      }),
    ),
  })
  .map(({ led, ...one }) => ({ ...one, ...led }));

test('every link survives being written and read, as a link and after #', () => {
  fc.assert(
    fc.property(link, (one) => {
      fc.pre(formatLink(one).length <= 4_000);
      expect(parseLink(formatLink(one))).toEqual(one);
      expect(parseLink(formatHash(one))).toEqual(one);
    }),
  );
});

test('what is no link is refused, whatever it is', () => {
  for (const text of [
    '',
    'lindero://',
    'https://example.org/a',
    'javascript:alert(1)',
    'lindero://article/../etc',
    'lindero://article/A',
    'lindero://article/a/section',
    'lindero://article/a/period/soon',
    'lindero://article/a/words/1-2',
    'lindero://article/a/%zz',
    'lindero://article/a/section/b/c',
  ]) {
    expect(parseLink(text), text).toBeNull();
  }
  fc.assert(fc.property(fc.string(), (text) => void parseLink(`lindero://article/${text}`)));
});

test('the slash that operating systems add does no harm', () => {
  expect(parseLink('lindero://article/mexico-united-states-relations/')?.subject).toEqual({
    kind: 'article',
  });
});
