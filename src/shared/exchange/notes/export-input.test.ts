import { expect, test } from 'vitest';
import type { Note } from '#shared/models/note.ts';
import { attributionOf, titleOf } from './export-input.ts';

const note = (body: string): Note => ({
  id: '6f1f0a3e-6a55-4f0a-9d1c-0d6a2f1b7c11',
  body,
  tags: [],
  colour: 'yellow',
  targets: [{ kind: 'geometry', name: 'Bridge', geometry: { type: 'Point', coordinates: [0, 0] } }],
  createdAt: '2026-01-01T00:00:00Z',
  updatedAt: '2026-01-01T00:00:00Z',
  trashedAt: null,
});

test.each([
  ['**Chamizal** was settled', 'Chamizal was settled'],
  ['## Heading\n\ntext', 'Heading'],
  ['\n\n- [the treaty](https://example.org) of `1848`', 'the treaty of 1848'],
  ['See [[6f1f|the bridge]] and [[Ojinaga]]', 'See the bridge and Ojinaga'],
  ['See [[lindero://article/a/section/b]], and [[lindero://x|it]]', 'See …, and it'],
  ['[[lindero://article/a]]', 'Bridge'],
  ['2 * 3 * 4 = 24', '2 * 3 * 4 = 24'],
  ['', 'Bridge'],
  ['---\n\n***', 'Bridge'],
  ['x'.repeat(100), `${'x'.repeat(79)}…`],
])('a note is called by its first words as a reader sees them: %j', (body, title) => {
  expect(titleOf(note(body))).toBe(title);
});

test('the address of an article’s source is in its language, and safe whatever its title', () => {
  const source = (title: string, language: string) =>
    attributionOf({ id: 'a', title, language, ofWikipedia: true });
  expect(source('Relaciones Argentina–Chile', 'es')).toContain(
    'https://es.wikipedia.org/wiki/Relaciones_Argentina%E2%80%93Chile',
  );
  expect(source('A"><script> \ud800', 'en-GB/../x')).toContain(
    'https://en.wikipedia.org/wiki/A%22%3E%3Cscript%3E_%EF%BF%BD',
  );
});

test('an article whose file does not say where it is from is not said to be Wikipedia’s', () => {
  const article = { id: 'a', title: 'A–B relations', language: 'en', ofWikipedia: false };
  expect(attributionOf(article)).toContain('source not stated; if it is Wikipedia (https://en.wikipedia.org');
  expect(attributionOf({ ...article, ofWikipedia: true })).toContain('“A–B relations”, Wikipedia (https:');
});
