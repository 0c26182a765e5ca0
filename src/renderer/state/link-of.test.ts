import fc from 'fast-check';
import { expect, test } from 'vitest';
import { articleFrom } from '#main/importer/testing/article-from.ts';
import { followLink } from '#shared/links/follow-link.ts';
import { formatLink, parseLink } from '#shared/links/link.ts';
import type { Edition } from '#shared/models/edition.ts';
import { type LinkSubject, linkOf } from './link-of.ts';

const article = articleFrom(
  `Chad–Libya relations\n\nSee [[Aouzou Strip]] — 𐐷 naïve.\n\n== History ==\n\n${'En 1973 tomó la franja. '.repeat(40)}\n`,
);
const edition = {
  article,
  missions: [{ id: 'embassy', sectionId: 'history' }],
  mentions: [{ placeId: 'curated:aouzou', sectionId: 'lead' }],
  events: [{ id: '1973', sectionId: 'history' }],
} as unknown as Edition;
const { codePoints } = article.source;

const followed = (subject: LinkSubject, to: Edition = edition) => {
  const link = parseLink(formatLink(linkOf(edition, subject)));
  return link === null ? null : followLink(link, to);
};

test('a link to anything leads back to it', () => {
  expect(followed({ kind: 'none' })).toMatchObject({ kind: 'article', wider: false });
  expect(followed({ kind: 'mission', id: 'embassy' })).toMatchObject({ kind: 'mission', id: 'embassy' });
  expect(followed({ kind: 'place', placeId: 'curated:aouzou' })).toMatchObject({ id: 'curated:aouzou' });
  expect(followed({ kind: 'note', id: 'n' })).toMatchObject({ kind: 'note', id: 'n' });
  expect(followed({ kind: 'period', first: '1973-01-01', last: '1973-12-31' })).toMatchObject({
    first: '1973-01-01',
  });
});

test('a link to marked words finds them at their place; a passage too long for a link is found by its beginning', () => {
  fc.assert(
    fc.property(fc.nat(codePoints - 2), fc.integer({ min: 1, max: 900 }), (start, length) => {
      const end = Math.min(codePoints, start + length);
      const words = Array.from(article.source.text).slice(start, end).join('');
      fc.pre(words.trim() !== '');
      const leading = Array.from(words).length - Array.from(words.trimStart()).length;
      fc.pre(leading < 200);
      expect(followed({ kind: 'span', start, end })).toMatchObject({
        kind: 'words',
        start: start + leading,
        wider: false,
      });
    }),
  );
});

test('what a newer edition has no more leads to its section, and then to the article', () => {
  const without = { ...edition, missions: [], events: [] } as Edition;
  expect(followed({ kind: 'mission', id: 'embassy' }, without)).toEqual({
    kind: 'section',
    id: 'history',
    wider: true,
  });
  const [lead] = article.sections;
  const cut = { ...without, article: { ...article, sections: lead ? [lead] : [] } } as Edition;
  expect(followed({ kind: 'event', id: '1973' }, cut)).toEqual({ kind: 'article', wider: true });
});
