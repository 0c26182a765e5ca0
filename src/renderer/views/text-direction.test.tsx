// @vitest-environment happy-dom

import { expect, test, vi } from 'vitest';
import { exportInputOf } from '#main/services/exchange/testing/export-input-of.ts';
import { createTranslate } from '#renderer/i18n/translate.ts';
import { editionOf } from '#renderer/testing/edition-of.ts';
import { renderView } from '#renderer/testing/render-view.tsx';
import { writeHtml } from '#shared/exchange/notes/html/write-html.ts';
import type { Note } from '#shared/models/note.ts';
import type { SearchHit } from '#shared/models/search.ts';
import { keepSection } from '#shared/subjects/kinds/section.ts';

import { BodyField } from './notes/BodyField.tsx';
import { MarkdownView } from './notes/MarkdownView.tsx';
import { NoteItem } from './notes/NoteItem.tsx';
import { TagField } from './notes/TagField.tsx';
import { ArticleView } from './reader/ArticleView.tsx';
import { SearchResults } from './search/SearchResults.tsx';
import { NoteCardView } from './study/NoteCardView.tsx';

const title = 'יחסי ישראל–טורקיה (2020)';
const written = `# שלום (עולם)

שלום (עולם), 2020!

- פריט: 50% (כן).
- English first
  - פריט בתוך פריט

1. פריט

   עוד פסקה (1).

> ציטוט (2020): „כן”.

| שנה | יצוא |
| --- | --- |
| 2020 | מיליון (110) |

\`\`\`
שורה (1)
\`\`\``;

const edition = editionOf(`= ${title} =

לשתי המדינות יחסים (1949).

== היסטוריה (1949) ==

בשנת 1949 נחתם הסכם.

- פריט: 50% (כן).
  - עוד פריט

יצוא לפי שנה
| שנה | יצוא |
| 2019 | מיליון (110) |
| 2020 | מיליון (121) |
`);
const history = edition.article.sections.at(-1)?.id ?? '';
const note: Note = {
  id: '6f1f0a3e-6a55-4f0a-9d1c-0d6a2f1b7c11',
  body: written,
  tags: ['סחר (חוץ)'],
  colour: 'yellow',
  targets: [keepSection(edition.article, history)],
  createdAt: '2026-01-01T00:00:00.000Z',
  updatedAt: '2026-01-01T00:00:00.000Z',
  trashedAt: null,
};

/** Texts with letters from right to left that nothing gives a direction of their own. */
function undirected(root: ParentNode): readonly string[] {
  return [...root.querySelectorAll('*')].flatMap((element) =>
    [...element.childNodes]
      .filter((node) => node.nodeType === 3 && /\p{Script=Hebrew}/u.test(node.nodeValue ?? ''))
      .filter(() => element.closest('[dir="auto"], bdi, title, option') === null)
      .map((node) => node.nodeValue ?? ''),
  );
}

const hit: SearchHit = {
  articleId: 'other',
  articleTitle: title,
  kind: 'section',
  targetId: 'x',
  sectionId: 'x',
  sectionMark: null,
  title: 'היסטוריה (1949)',
  snippet: [
    { text: 'בשנת ', match: false },
    { text: '1949', match: true },
  ],
  start: null,
  score: 1,
};

test.each([
  ['a note that is read', <MarkdownView key="a" source={written} about={[]} />],
  [
    'a note in the list',
    <NoteItem key="a" note={note} isUnsaved={false} doubt={null} articleId="other" onOpen={vi.fn()} />,
  ],
  ['tags', <TagField key="a" tags={note.tags} known={[]} onChange={vi.fn()} />],
  [
    'a card',
    <NoteCardView
      key="a"
      card={{
        kind: 'note',
        id: 'a',
        heading: [title, 'היסטוריה (1949)'],
        question: { kind: 'name', name: 'מה (1)?' },
        quote: 'נחתם הסכם (1949).',
        body: written,
        tags: [],
        about: [],
      }}
      reviews={[]}
      answered
      onAnswer={vi.fn()}
      onGrade={vi.fn()}
    />,
  ],
  ['an article', <ArticleView key="a" edition={edition} countries={[]} onSelect={vi.fn()} />],
  [
    'hits of the search',
    <SearchResults
      key="a"
      answer={{ hits: [hit], total: 1, suggestion: null }}
      failure={null}
      openArticleId="a"
      onOpen={vi.fn()}
      onSuggestion={vi.fn()}
    />,
  ],
])('%s: whatever is written from right to left has a direction of its own', (_, view) => {
  const { screen } = renderView(view, { edition, notes: [note] });
  const { body } = screen.getAllByText(/\p{Script=Hebrew}/u)[0]?.ownerDocument ?? document;
  expect(undirected(body)).toEqual([]);
});

test('what is typed goes in the direction of its words', () => {
  const { screen } = renderView(<BodyField ref={null} value="שלום (1)" about={[]} onChange={vi.fn()} />);
  expect(screen.getByRole('textbox').getAttribute('dir')).toBe('auto');
});

test('an exported page gives notes, article, titles and tags their own direction', () => {
  const page = writeHtml({ ...exportInputOf([note]), editions: [edition] });
  const parsed = new DOMParser().parseFromString(page, 'text/html');
  expect(parsed.body.textContent).toContain('ציטוט (2020)');
  expect(undirected(parsed.querySelector('main') ?? parsed)).toEqual([]);
  for (const element of ['p', 'li', 'h2', 'h3', 'blockquote', 'table', 'pre'])
    expect(parsed.querySelector(`main ${element}[dir="auto"]`), element).not.toBeNull();
});

test('a quotation and a loose item are asked for their first letter, which a direction of the paragraphs in them would hide', () => {
  const { screen } = renderView(<MarkdownView source={written} about={[]} />);
  const quoted = screen.getByText(/ציטוט/);
  expect(quoted.hasAttribute('dir')).toBe(false);
  expect(quoted.closest('blockquote')?.getAttribute('dir')).toBe('auto');
  expect(screen.getByText(/עוד פסקה/).hasAttribute('dir')).toBe(false);
});

test('a name from right to left within a message keeps its brackets, and every other message is as it was', () => {
  const t = createTranslate('en');
  expect(t('notes.remove-tag', { tag: 'סחר (חוץ)' })).toContain('\u2068סחר (חוץ)\u2069');
  expect(t('notes.remove-tag', { tag: 'trade' })).not.toMatch(/[\u2066-\u2069]/);
});
