import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findEvents } from '#main/importer/events/find-events.ts';
import { articleFrom } from '#main/importer/testing/article-from.ts';
import { followLink } from '#shared/links/follow-link.ts';
import { bareLink, formatLink, type Link, parseLink } from '#shared/links/link.ts';
import type { Edition } from '#shared/models/edition.ts';
import type { KeptSubject, Subject } from '#shared/models/subject.ts';
import { missionSlug } from '#shared/subjects/kinds/mission.ts';
import { keepWords } from '#shared/subjects/kinds/words.ts';
import { linkOf, linkOfKept } from './link-of.ts';

const article = articleFrom(
  `Chad–Libya relations\n\nSee [[Aouzou Strip]] — 𐐷 naïve.\n\n== History ==\n\n${'En 1973 tomó la franja. '.repeat(40)}\n`,
);
const post = { sending: 'LY', receiving: 'TD', type: 'embassy', city: 'Yamena' } as const;
const embassy = missionSlug(post);
const edition = {
  article,
  missions: [{ ...post, id: missionSlug(post), sectionId: 'history' }],
  mentions: [{ placeId: 'curated:aouzou', name: 'Aouzou', sectionId: 'lead' }],
  events: findEvents(article),
} as unknown as Edition;
const { codePoints } = article.source;
const sure = { wider: false, unsure: false };

const followed = (subject: Subject, to: Edition = edition) => {
  const link = parseLink(formatLink(linkOf(edition, subject)));
  return link === null ? null : followLink(link, to);
};

test('a link to anything leads back to it', () => {
  expect(followed({ kind: 'article' })).toEqual({ subject: { kind: 'article' }, ...sure });
  expect(followed({ kind: 'mission', id: embassy })).toEqual({
    subject: { kind: 'mission', id: embassy },
    ...sure,
  });
  expect(followed({ kind: 'place', id: 'curated:aouzou' })).toMatchObject({
    subject: { id: 'curated:aouzou' },
  });
  expect(followed({ kind: 'note', id: 'n' })).toMatchObject({ subject: { kind: 'note', id: 'n' } });
  expect(followed({ kind: 'period', first: '1973-01-01', last: '1973-12-31' })).toMatchObject({
    subject: { first: '1973-01-01' },
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
      expect(followed({ kind: 'words', start, end })).toMatchObject({
        subject: { kind: 'words', start: start + leading },
        wider: false,
      });
    }),
  );
});

test('what a newer edition has no more leads to its section, and then to the article', () => {
  const without = { ...edition, missions: [], events: [] } as Edition;
  expect(followed({ kind: 'mission', id: embassy }, without)).toEqual({
    subject: { kind: 'section', id: 'history' },
    wider: true,
    unsure: false,
  });
  const [lead] = article.sections;
  const cut = { ...without, article: { ...article, sections: lead ? [lead] : [] } } as Edition;
  expect(followed({ kind: 'event', id: edition.events[0]?.id ?? '' }, cut)).toMatchObject({
    subject: { kind: 'article' },
    wider: true,
  });
});

test('a link leads to the same date and section when others are put in before it, and says where it cannot be sure', () => {
  const read = (text: string): Edition => {
    const read = articleFrom(`Chad–Libya relations\n\nText.\n\n${text}\n`);
    return { ...edition, article: read, events: findEvents(read) };
  };
  const told = 'In 1990 an accord was signed. In 1995 a visit was paid.';
  const spain = '== Spain ==\n\n=== Trade ===\n\nWine.';
  const before = read(`== History ==\n\n${told}\n\n== Mexico ==\n\n=== Trade ===\n\nOil.\n\n${spain}`);
  const after = read(
    `== History ==\n\nIn 1985 envoys came. ${told}\n\n== Mexico ==\n\n=== Trade ===\n\nOil.\n\n== Union ==\n\n=== Trade ===\n\nCars.\n\n${spain}`,
  );
  const follow = (subject: Subject, to: Edition) => {
    const link = parseLink(formatLink(linkOf(before, subject)));
    return link === null ? null : followLink(link, to);
  };
  const visit = before.events[1]?.id ?? '';
  expect(follow({ kind: 'event', id: visit }, after)).toEqual({
    subject: { kind: 'event', id: after.events.find(({ edtf }) => edtf === '1995')?.id },
    ...sure,
  });
  expect(follow({ kind: 'section', id: 'trade-2' }, after)).toEqual({
    subject: { kind: 'section', id: 'trade-3' },
    ...sure,
  });
  const ofBefore = (link: string) =>
    followLink(parseLink(`lindero://article/chad-libya/${link}`) as Link, after);
  expect(ofBefore(`event/${visit}`)).toMatchObject({ unsure: true });
  expect(ofBefore('section/trade-2')).toMatchObject({ unsure: true });
  expect(ofBefore('section/history')).toEqual({ subject: { kind: 'section', id: 'history' }, ...sure });
});

test('a title leads to the one thing that has it, is doubtful where several do, and else to the article', () => {
  const to = (title: string) => followLink(bareLink('a', { kind: 'title', title }), edition);
  expect(to('HISTORY')).toEqual({ subject: { kind: 'section', id: 'history' }, ...sure });
  expect(to('1973')).toMatchObject({ subject: { kind: 'event' }, unsure: true });
  expect(to('Sports')).toMatchObject({ subject: { kind: 'article' }, wider: true });
});

test('a note on a long passage is linked to by its beginning, so that its link stays one that is read', () => {
  const long = articleFrom(
    `Chad–Libya relations\n\n${'La línea pasa por Aouzou. Nadie la vio. '.repeat(200)}\n`,
  );
  const whole = { ...edition, article: long };
  const start = Array.from(long.source.text).indexOf('L');
  const kept = keepWords(whole, start, long.source.codePoints);
  const text = formatLink(linkOfKept(kept as KeptSubject) as Link);
  expect(text.length).toBeLessThan(1_000);
  expect(followLink(parseLink(text) as Link, whole)).toMatchObject({
    subject: { kind: 'words', start },
    wider: false,
  });
  expect(text).toBe(formatLink(linkOf(whole, { kind: 'words', start, end: long.source.codePoints })));
});
