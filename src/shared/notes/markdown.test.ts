import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type MarkdownNode, parseMarkdown, plainText } from './markdown.ts';

const flat = (nodes: readonly MarkdownNode[]): readonly MarkdownNode[] =>
  nodes.flatMap((node) => [node, ...flat(node.children)]);
const all = (source: string) => flat(parseMarkdown(source));
const links = (source: string) => all(source).filter(({ type }) => type === 'link');

test('HTML in a note stays the text that it is', () => {
  const source = '<img src=x onerror=alert(1)>\n\n<script>alert(1)</script> **b**';
  const nodes = all(source);
  expect(nodes.filter(({ type }) => type.startsWith('html'))).toEqual([]);
  expect(nodes.map(({ text }) => text).join('')).toContain('<script>alert(1)</script>');
  expect(nodes.some(({ tag }) => tag === 'strong')).toBe(true);
});

test.each([
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  'java&#115;cript:alert(1)',
  'data:text/html,<script>',
  'vbscript:x',
  'file:///etc/passwd',
  'http://example.org',
  '//example.org/x',
  'blob:x',
])('a link to %s is no link', (url) => {
  expect(links(`[here](${url})`)).toEqual([]);
  expect(links(`<${url}>`)).toEqual([]);
});

test('links into the atlas, to secure pages and to people are links', () => {
  const source =
    '[a](lindero://article/x) [b](https://example.org) [c](mailto:a@example.org) <https://example.org/d>';
  expect(links(source).map(({ href }) => href)).toEqual([
    'lindero://article/x',
    'https://example.org',
    'mailto:a@example.org',
    'https://example.org/d',
  ]);
});

test('a link between double brackets keeps where it leads and what it is called', () => {
  const found = all('See [[History]], [[lindero://article/x/section/y|the *treaty*]] and [[ ]].').filter(
    ({ type }) => type === 'wiki_link',
  );
  expect(found.map(({ href, text }) => [href, text])).toEqual([
    ['History', 'History'],
    ['lindero://article/x/section/y', 'the *treaty*'],
  ]);
});

test('code is shown as it is written, links in it too', () => {
  expect(all('`[[History]]`\n\n    [[x]]').filter(({ type }) => type === 'wiki_link')).toEqual([]);
});

test('whatever is written can be read, and no piece is anything but what is known', () => {
  const known = new Set(['', 'p', 'em', 'strong', 's', 'code', 'a', 'img', 'br', 'hr', 'ul', 'ol', 'li']);
  for (const tag of ['blockquote', 'table', 'thead', 'tbody', 'tr', 'th', 'td', 'h1', 'h2', 'h3', 'h4'])
    known.add(tag);
  for (const tag of ['h5', 'h6', 'pre']) known.add(tag);
  const pieces = fc.constantFrom(
    '[[',
    ']]',
    '|',
    '*',
    '**',
    '`',
    '\n',
    '# ',
    '- ',
    '> ',
    '<b>',
    '](',
    ')',
    '!',
    '[',
  );
  const sources = fc.array(fc.oneof(pieces, fc.string({ unit: 'grapheme', maxLength: 8 })), {
    maxLength: 40,
  });
  fc.assert(
    fc.property(sources, (parts) => {
      for (const { tag } of all(parts.join(''))) expect(known).toContain(tag);
    }),
  );
});

test('in a list a note reads as its words do, without the marks', () => {
  expect(
    plainText(
      '# La Mesilla\n\nThe **last** _change_:\n\n- See [[lindero://x|History]]\n- [a](https://b.c)',
      200,
    ),
  ).toBe('La Mesilla The last change: See History a');
});

test('a long address that is named ten thousand times is kept where there is room for it, and every word of the links', () => {
  const address = `https://${'x'.repeat(50_000)}`;
  const nodes = all(`[a]: ${address}\n\n${'[a] '.repeat(12_500)}`);
  const links = nodes.filter(({ type }) => type === 'link');
  expect(links.length).toBeGreaterThan(0);
  expect(links.every(({ href }) => href === address)).toBe(true);
  expect(links.reduce((letters, { href }) => letters + href.length, 0)).toBeLessThan(300_000);
  expect(nodes.filter(({ text }) => text === 'a')).toHaveLength(12_500);
});

test('links that stand in a note with their addresses all lead there', () => {
  const source = '[a](https://example.org/a) '.repeat(20_000);
  const links = all(source).filter(({ type }) => type === 'link');
  expect(links.filter(({ href }) => href === 'https://example.org/a')).toHaveLength(20_000);
});
