import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseMarkdown } from '#shared/notes/markdown.ts';
import type { WikiDestination } from './resolve-wiki-link.ts';
import { openWikiLinkAt, wikiSuggestions, withWikiLink } from './wiki-completion.ts';

const link = (name: string): WikiDestination => ({
  kind: 'link',
  name,
  link: 'lindero://article/a/section/b',
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

test('whatever a thing is called, the link that is completed is one link, and leads to it', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 30 }), (name) => {
      const open = openWikiLinkAt('[[x', 3);
      if (open === null) throw new Error('It is open.');
      const { text, caret } = withWikiLink('[[x]] rest', open, link(name));
      expect(text.slice(caret)).toBe(' rest');
      const [paragraph] = parseMarkdown(text);
      const links = paragraph?.children.filter(({ type }) => type === 'wiki_link');
      expect(links?.map(({ href }) => href)).toEqual(['lindero://article/a/section/b']);
    }),
  );
});
