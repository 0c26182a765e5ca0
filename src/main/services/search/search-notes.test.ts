import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { sha256 } from '#main/db/pack/seal.ts';
import { articleFrom } from '#main/importer/testing/article-from.ts';
import { type Notes, openNotes } from '#main/services/notes/open-notes.ts';
import type { Edition } from '#shared/models/edition.ts';
import type { NoteDraft } from '#shared/models/note.ts';
import { keepSection } from '#shared/subjects/kinds/section.ts';

import { createSearchService } from './search-service.ts';

let folder: string;
let notes: Notes;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'lindero-search-notes-'));
  notes = await openNotes(folder, () => {});
});
afterEach(async () => {
  await notes.close();
  rmSync(folder, { recursive: true, force: true });
});

const id = '0b7d3a52-9c65-4a6e-8a8e-6d9a3f1c2b4d';
const draft: NoteDraft = {
  id,
  body: '# Río Bravo\n\nThe channel moved.',
  tags: ['hydrology/rivers'],
  colour: 'blue',
  targets: [
    { kind: 'mission', articleId: 'a-b', articleTitle: 'A–B', missionId: 'm', name: 'Consulate, Xanadu' },
  ],
};

test('a note is found by its words, its tags and what it is about, until it is changed or in the trash', async () => {
  const service = createSearchService({
    list: async () => [],
    open: () => Promise.reject(new Error('There are no articles.')),
    countries: [],
    notes: notes.source,
  });
  const ask = async (query: string, articleId: string | null = null) =>
    (
      await service.search({ query, kinds: [], articleId, sectionId: null, language: 'en', limit: 10 })
    ).hits.map(({ kind, targetId, title }) => [kind, targetId, title]);
  expect(await ask('rio bravo')).toEqual([]);
  await notes.handlers['notes.save'](draft);
  const found = [['note', id, 'Río Bravo']];
  for (const query of ['rio bravo', 'channel moved', 'hydrology', 'xanadu']) {
    expect(await ask(query), query).toEqual(found);
  }
  expect(await ask('channel', 'a-b')).toEqual(found);
  expect(await ask('channel', 'c-d')).toEqual([]);
  await notes.handlers['notes.save']({ ...draft, body: 'Dry now.' });
  expect(await ask('channel')).toEqual([]);
  expect(await ask('dry')).toHaveLength(1);
  await notes.handlers['notes.trash']({ id, trashed: true });
  expect(await ask('dry')).toEqual([]);
});

test('a note on a section is found in the section that it is on now, as its article changes, and in none that took its id', async () => {
  const text = (heading: string, before: string) =>
    `= A–B relations =\n\nTies.\n\n${before}== B ==\n\n=== ${heading} ===\n\nThe ports of the coast sell wine and glass every summer.\n`;
  const articleOf = (source: string) => {
    const article = articleFrom(source);
    return { ...article, id: 'a-b', source: { ...article.source, sha256: sha256(Buffer.from(source)) } };
  };
  const editionOf = (source: string): Edition => ({
    article: articleOf(source),
    border: null,
    missions: [],
    mentions: [],
    events: [],
    checks: [],
    warnings: [],
  });
  let edition = editionOf(text('Trade', ''));
  const service = createSearchService({
    list: async () => [{ id: 'a-b', stamp: edition.article.source.text }],
    open: async () => edition,
    countries: [],
    notes: notes.source,
  });
  const ask = async (query: string, sectionId: string | null = null) => {
    const request = {
      query,
      kinds: ['note' as const],
      articleId: 'a-b',
      sectionId,
      language: 'en' as const,
      limit: 9,
    };
    return (await service.search(request)).hits.map((hit) => [hit.targetId, hit.sectionId]);
  };
  const target = keepSection(edition.article, 'trade');
  await notes.handlers['notes.save']({ ...draft, body: 'Barrels', tags: [], targets: [target] });
  expect(await ask('barrels', 'trade')).toEqual([[id, 'trade']]);
  // Another section takes its id, and it has the second.
  edition = editionOf(text('Trade', '== A ==\n\n=== Trade ===\n\nOil, mostly.\n\n'));
  expect(await ask('barrels', 'trade')).toEqual([]);
  expect(await ask('barrels', 'trade-2')).toEqual([[id, 'trade-2']]);
  edition = editionOf(text('Commerce', ''));
  // Under another heading it is to be checked: found by what the note says, and in no section until then.
  expect(await ask('trade')).toEqual([[id, null]]);
  expect(await ask('barrels', 'commerce')).toEqual([]);
});
