import { expect, test } from 'vitest';
import { writeHtml } from '#shared/exchange/notes/html/write-html.ts';
import { writeMarkdownFile } from '#shared/exchange/notes/markdown/write-one-file.ts';
import type { Note } from '#shared/models/note.ts';
import { exportFileName } from './export-file-name.ts';
import { exportInputOf } from './testing/export-input-of.ts';

// Both ends of a day on the clock of the wall: one of them is of another day in UTC, wherever the zone is not that.
test.each([
  ['just after midnight', new Date(2026, 0, 5, 0, 5)],
  ['late in the evening', new Date(2026, 0, 5, 23, 55)],
])(
  'a note that was changed %s bears the day of the person who changed it, in every form for people',
  (_, moment) => {
    const at = moment.toISOString();
    const note: Note = {
      id: '6f1f0a3e-6a55-4f0a-9d1c-0d6a2f1b7c11',
      body: 'Words',
      tags: [],
      colour: 'yellow',
      targets: [],
      createdAt: at,
      updatedAt: at,
      trashedAt: null,
    };
    const input = { ...exportInputOf([note]), exportedAt: at };
    expect(writeMarkdownFile(input)).toContain('Changed: 2026-01-05');
    const page = writeHtml(input);
    expect(page).toContain(`Changed: <time datetime="${at}">2026-01-05</time>`);
    expect(page).toContain(`<time datetime="${at}">2026-01-05</time>.`);
    const selection = {
      articleId: null,
      tag: null,
      changedFrom: null,
      changedBefore: null,
      withTrash: false,
    };
    expect(exportFileName('html', input, selection)).toBe('Lindero notes 2026-01-05.html');
  },
);
