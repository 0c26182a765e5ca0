import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseMarkdown } from '#shared/notes/markdown.ts';
import { propertyRuns } from '#shared/testing/property-runs.ts';
import type { WikiDestination, WikiIndex } from './resolve-wiki-link.ts';
import { openWikiLinkAt, wikiSuggestions, withWikiLink, writtenLink } from './wiki-completion.ts';

const link = (name: string): WikiDestination => ({
  kind: 'section',
  name,
  link: 'lindero://article/a/section/b',
  isLasting: true,
});

test('a link is open from its two brackets to the caret, and nowhere else', () => {
  expect(openWikiLinkAt('See [[Cham', 10)).toEqual({ from: 4, typed: 'Cham' });
  expect(openWikiLinkAt('See [[', 6)).toEqual({ from: 4, typed: '' });
  for (const text of ['See [Cham', 'See [[a]] b', 'See [[a|b', 'See [[a\nb', '[[']) {
    expect(openWikiLinkAt(text, text === '[[' ? 1 : text.length), text).toBeNull();
  }
});

test('names that begin as typed come first, without regard to accents', () => {
  const names = ['The Río Bravo', 'Río Bravo', 'Sports'].map(link);
  expect(wikiSuggestions('rio', names).map(({ name }) => name)).toEqual(['Río Bravo', 'The Río Bravo']);
});

const article = { id: 'a-b-relations', title: 'A–B relations' };
const own = (kind: WikiDestination['kind'], id: string, name: string): WikiDestination => ({
  kind,
  name,
  link: `lindero://article/a-b-relations/${kind}/${id}`,
  isLasting: kind !== 'mission' && kind !== 'note',
});
const history = own('section', 'history', 'History');
const trades = [own('section', 'trade', 'Trade'), own('section', 'trade-2', 'Trade')];
const embassy = own('mission', 'm', 'Embassy of B, Ay');
const note = own('note', 'n', 'La Mesilla');
const other: WikiDestination = {
  kind: 'article',
  name: 'C–D relations',
  link: 'lindero://article/c-d-relations',
  isLasting: true,
};
const all = [note, history, ...trades, embassy, other];
const index: WikiIndex = {
  destinations: () => all,
  resolve: (target) => all.find(({ name }) => name === target.replace('A–B relations#', '')) ?? null,
};
const written = (destination: WikiDestination, about = ['a-b-relations']) =>
  writtenLink(destination, about, article, index);

test('what is completed reads as a title: alone where it leads there from everywhere, else with its article', () => {
  expect(written(history)).toBe('[[History]]');
  expect(written(history, [])).toBe('[[A–B relations#History]]');
  expect(written(history, ['c-d-relations'])).toBe('[[A–B relations#History]]');
  expect(written(other)).toBe('[[C–D relations]]');
});

test('a title that several share, that changes or that is said otherwise in another language has its address behind its words', () => {
  for (const one of [...trades, embassy, note]) expect(written(one)).toBe(`[${one.name}](${one.link})`);
});

test('whatever a thing is called and stands before it, the link that is completed is one link, and leads to it', () => {
  const names = fc.string({ unit: 'grapheme', maxLength: 30 });
  fc.assert(
    fc.property(names, fc.constantFrom('', 'Oh!', 'See '), fc.boolean(), (name, before, isShared) => {
      const text = `${before}[[x]] rest`;
      const open = openWikiLinkAt(text, before.length + 3);
      if (open === null) throw new Error('It is open.');
      const destination = link(name);
      const known = isShared ? [destination, own('section', 'y', name)] : [destination];
      const completed = withWikiLink(
        text,
        open,
        writtenLink(destination, ['a-b-relations'], article, {
          destinations: () => known,
          resolve: (target) => (target === name ? destination : null),
        }),
      );
      expect(completed.text.slice(completed.caret)).toBe(' rest');
      const [paragraph] = parseMarkdown(completed.text);
      const links = paragraph?.children.filter(({ type }) => type === 'wiki_link' || type === 'link') ?? [];
      expect(links.map(({ type, href }) => (type === 'link' ? href : 'by title'))).toEqual([
        completed.text.includes('](lindero://') ? destination.link : 'by title',
      ]);
      if (!completed.text.includes('](lindero://')) expect(links[0]?.href).toBe(name);
    }),
    { numRuns: propertyRuns(500) },
  );
});
