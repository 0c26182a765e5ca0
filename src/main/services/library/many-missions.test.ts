import { expect, test } from 'vitest';
import { smallContents } from '#main/db/pack/testing/small-contents.ts';
import { searchDocuments } from '#main/services/search/documents.ts';
import { search } from '#main/services/search/search.ts';
import { closeSearchIndex, openSearchIndex, replaceDocuments } from '#main/services/search/search-index.ts';
import type { Section } from '#shared/models/article.ts';
import { compareEditions } from './compare-editions.ts';
import { withCorrections } from './placing-corrections.ts';

// Twenty times what a pack may have. What grows with the square of the missions does not end within the test's patience.
const { edition } = smallContents(40_000);
const { missions } = edition;
const renumbered = missions.map((mission) => ({ ...mission, id: `${mission.id}-2` }));
const elsewhere = renumbered.map((mission) => ({
  ...mission,
  placing: { ...mission.placing, place: null, candidates: [] },
}));

test('two editions with forty thousand missions of other ids are compared by city', () => {
  const { renamed, opened, closed } = compareEditions(
    {
      ...edition,
      missions: missions.map((mission) => ({ ...mission, placing: { ...mission.placing, place: null } })),
    },
    { ...edition, missions: elsewhere },
  ).missions;
  expect([renamed.length, opened.length, closed.length]).toEqual([40_000, 0, 0]);
});

test('forty thousand missions that are all in one place are compared, and none is taken for another', () => {
  const { renamed, opened, closed } = compareEditions(edition, { ...edition, missions: renumbered }).missions;
  expect([renamed.length, opened.length, closed.length]).toEqual([0, 40_000, 40_000]);
});

test('forty thousand placings by hand find their missions, by id and by city', () => {
  const kept = missions.map(({ id, sending, receiving, city }) => ({
    missionId: id,
    sending,
    receiving,
    city,
    choice: { kind: 'point' as const, lat: 1, lon: 2, country: 'PE' },
  }));
  for (const these of [missions, renumbered]) {
    const placed = withCorrections({ ...edition, missions: these }, kept).missions;
    expect(placed.filter(({ placing }) => placing.rule === 'manual')).toHaveLength(40_000);
  }
});

test('sections that all got new titles are compared, ten thousand of them', () => {
  const [lead] = edition.article.sections;
  const sections = (title: string) =>
    Array.from({ length: 10_000 }, (_, number): Section => {
      const text = number % 2 === 0 ? 'The same words.' : `Words of number ${number}.`;
      const block = { kind: 'paragraph' as const, span: { start: 0, text } };
      const id = `${title}-${number}`;
      return {
        ...(lead as Section),
        id,
        title: id,
        blocks: [{ ...block, id: `${id}.1`, sectionId: id, start: 0, end: 0 }],
      };
    });
  const titled = (title: string) => ({
    ...edition,
    article: { ...edition.article, sections: sections(title) },
  });
  const { renamed } = compareEditions(titled('old'), titled('new')).sections;
  expect(renamed).toHaveLength(5000);
});

test('an article with two thousand missions and a title as long as it may be is indexed and found', async () => {
  const many = smallContents(2000).edition;
  const title = `Town ${'x '.repeat(247)}`;
  const documents = searchDocuments({ ...many, article: { ...many.article, title } }, []);
  const index = await openSearchIndex();
  replaceDocuments(index, [{ source: 'a', documents }]);
  const answer = search(index, {
    query: 'town',
    kinds: [],
    articleId: null,
    sectionId: null,
    language: 'en',
    limit: 200,
  });
  closeSearchIndex(index);
  expect(answer.total).toBeGreaterThanOrEqual(2000);
  expect(answer.hits).toHaveLength(200);
});
