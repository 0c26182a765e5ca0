import { expect, test } from 'vitest';
import { articleFrom } from '#main/importer/testing/article-from.ts';
import { writeKml } from '#shared/exchange/notes/kmz.ts';
import type { Edition } from '#shared/models/edition.ts';
import type { FormName } from '#shared/models/exchange.ts';
import type { Note } from '#shared/models/note.ts';
import { exportInputOf } from './testing/export-input-of.ts';
import { writeForm } from './write-form.ts';

const article = {
  ...articleFrom('= A–B relations =\n\nThey meet.\n\n== History (1949) ==\n\nA treaty.\n'),
  id: 'a-b-relations',
};
const edition: Edition = {
  article,
  border: null,
  missions: [],
  mentions: [],
  events: [],
  checks: [],
  warnings: [],
};
const section = article.sections.at(-1)?.id ?? '';
const stored = `lindero://article/a-b-relations/section/${section}`;
const mesilla = '6f1f0a3e-6a55-4f0a-9d1c-0d6a2f1b7c12';
const note = (id: string, body: string): Note => ({
  id,
  body,
  tags: [],
  colour: 'yellow',
  targets: [
    {
      kind: 'section',
      articleId: 'a-b-relations',
      articleTitle: 'A–B relations',
      sectionId: section,
      title: 'x',
    },
    { kind: 'geometry', name: 'Here', geometry: { type: 'Point', coordinates: [1, 2] } },
  ],
  createdAt: '2026-01-01T00:00:00.000Z',
  updatedAt: '2026-01-01T00:00:00.000Z',
  trashedAt: null,
});
const input = {
  ...exportInputOf([
    note(
      '6f1f0a3e-6a55-4f0a-9d1c-0d6a2f1b7c11',
      [
        `Stored [[${stored}|the treaty]], bare [[${stored}]], by title [[History (1949)]],`,
        `with its article [[A–B relations#History (1949)]], whole [[A–B relations]],`,
        `Markdown [as it was](${stored}), nowhere [[Never heard of]],`,
        `note [[${mesilla}|the mesa]], [[La Mesilla]], [there](lindero://article/a-b-relations/note/${mesilla}).`,
      ].join('\n'),
    ),
    note(mesilla, '# La Mesilla'),
  ]),
  articles: [{ id: 'a-b-relations', title: 'A–B relations', language: 'en', ofWikipedia: true }],
  editions: [edition],
};
const words = [
  'Stored the treaty, bare History (1949), by title History (1949),',
  'with its article History (1949), whole A–B relations,',
  'Markdown as it was, nowhere [[Never heard of]],',
  'note the mesa, La Mesilla, there.',
].join('\n');

const noPrinter = () => Promise.reject(new Error('nothing prints here'));

async function written(form: FormName): Promise<string> {
  const file = await writeForm(form, input, noPrinter);
  return file.kind === 'file' ? String(file.content) : '';
}
const titled = 'lindero://article/a-b-relations/title/History%20(1949)';

test('a page says links in words, with their addresses behind them, and those of other notes lead within it', async () => {
  const page = await written('html');
  expect(page).toContain(
    `Stored <a href="${stored}">the treaty</a>, bare <a href="${stored}">History (1949)</a>`,
  );
  expect(page).toContain(`by title <a href="${titled}">History (1949)</a>`);
  expect(page).toContain(`with its article <a href="${titled}">History (1949)</a>`);
  expect(page).toContain('whole <a href="lindero://article/a-b-relations">A–B relations</a>');
  expect(page).toContain(
    'note <a href="#note-2">the mesa</a>, <a href="#note-2">La Mesilla</a>, <a href="#note-2">there</a>',
  );
  expect(page).toContain('nowhere <em>Never heard of</em>');
  expect(page.replace(/href="[^"]*"/g, '')).not.toContain('lindero://');
});

test('one file of Markdown has links of Markdown, and a row of a table the words alone', async () => {
  const file = await written('markdown-file');
  expect(file).toContain(`Stored [the treaty](${stored}), bare [History \\(1949\\)](${stored})`);
  expect(file).toContain('(lindero://article/a-b-relations/title/History%20%281949%29)');
  expect(file.replace(/\]\([^)]*\)/g, '')).not.toContain('lindero://');
  const table = await written('csv');
  expect(table).toContain(words);
  expect(table).not.toContain('lindero://');
});

test('globes and timelines show words, too', async () => {
  const shown = writeKml(input).replaceAll('&quot;', '"').replaceAll('&lt;', '<').replaceAll('&gt;', '>');
  expect(shown).toContain(`<a href="${stored}">the treaty</a>`);
  expect(shown.replace(/href="[^"]*"/g, '')).not.toContain('lindero://');
});

test('forms that are read again keep the text as it is', async () => {
  expect(await written('json')).toContain(`[[${stored}|the treaty]]`);
});

test.each<FormName>(['html', 'markdown-file', 'markdown', 'csv', 'kmz', 'timeline'])(
  'as %s, a notebook twice as large is read twice as often, however its notes lead to each other',
  async (form) => {
    const readsOf = async (count: number) => {
      let reads = 0;
      const notes = Array.from({ length: count }, (_, at) => {
        const written = note(`00000000-0000-4000-8000-${String(at).padStart(12, '0')}`, '');
        const body = `# Note ${at}\n\n[[Note ${at + 1}]], [[Nowhere ${at}]] and [[History (1949)]]`;
        return Object.defineProperty({ ...written }, 'body', {
          enumerable: true,
          get: () => {
            reads += 1;
            return body;
          },
        });
      });
      await writeForm(
        form,
        {
          ...input,
          ...exportInputOf(notes),
          articles: input.articles,
          editions: [edition],
        },
        noPrinter,
      );
      return reads;
    };
    expect(await readsOf(80)).toBeLessThanOrEqual(2 * (await readsOf(40)));
  },
);
