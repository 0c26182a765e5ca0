import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findEvents } from '#main/importer/events/find-events.ts';
import { parseArticle } from '#main/importer/parse/parse-article.ts';
import { anyDraft, anyEdits, edited, published } from '#main/importer/testing/edited-article.ts';
import type { Edition } from '#shared/models/edition.ts';
import { findKept, type KeptThing } from '#shared/subjects/kept.ts';
import { keepEvent } from '#shared/subjects/kinds/event.ts';
import { keepFigure } from '#shared/subjects/kinds/figure.ts';
import { keepSection } from '#shared/subjects/kinds/section.ts';
import { keptKey } from '#shared/subjects/subject-key.ts';

import { propertyRuns } from '#shared/testing/property-runs.ts';

test('after any edits no note stands on something else without a mark', () => {
  let sure = 0;
  let doubtful = 0;
  fc.assert(
    fc.property(anyDraft, anyEdits, (draft, edits) => {
      const before = published(draft, 1);
      const after = published(edits.reduce(edited, draft), 2);
      for (const thing of before.things) {
        const found = findKept(thing.target, after.edition);
        if (found.state === 'changed' || found.state === 'orphan') {
          doubtful += 1;
          continue;
        }
        sure += 1;
        // Where a part was repeated and then deleted, its copy is what is left of it.
        const isGone = !after.things.some(({ uid }) => uid === thing.uid);
        const isHeir = (uid: string, of: string) => isGone && uid.split('.')[0] === of.split('.')[0];
        const key = keptKey(found.subject);
        const there = after.things.filter(({ target }) => keptKey(target) === key);
        expect(
          there.some(({ uid, says }) => uid === thing.uid || says === thing.says || isHeir(uid, thing.uid)),
          `${thing.uid}: ${thing.says} became ${there.map(({ says }) => says)}`,
        ).toBe(true);
      }
    }),
    // Each run makes two or three edits.
    { numRuns: propertyRuns(400) },
  );
  // Whoever marks everything never errs: most of what was not touched is found.
  expect(sure).toBeGreaterThan(doubtful);
});

let editions = 0;
function editionOf(text: string): Edition {
  editions += 1;
  const sha256 = `edition ${editions}`;
  const { article } = parseArticle({
    text: `= Ghana–Turkey relations =\n\n${text}`,
    fileName: 'test.txt',
    format: 'plain',
    sha256,
    language: 'en',
  });
  return {
    article,
    border: null,
    missions: [],
    mentions: [],
    events: findEvents(article),
    checks: [],
    warnings: [],
  };
}

/** Of notes of before, what is optional is not there. */
function asOfBefore(target: KeptThing): KeptThing {
  const { path, begins, sentence, at, table, edition, post, ...rest } = { ...target } as Record<
    string,
    unknown
  >;
  return rest as KeptThing;
}

describe('with a date, a table and a section of the same name put in before it', () => {
  const exports = 'Exports by year\n| Year | Exports | Imports |\n| 2019 | 110 | 60 |\n| 2020 | 121 | 72 |\n';
  const investment = exports
    .replace('Exports by', 'Investment by')
    .replace('121 | 72', '7 | 8')
    .replace('110 | 60', '5 | 6');
  const told = 'In 1990 a trade accord was signed in Accra. In 1995 the President of Ghana visited Ankara.';
  const before = editionOf(
    `== History ==\n\n${told}\n\n${exports}\n== Mexico ==\n\n=== Trade ===\n\nMexico sells oil.\n\n== Spain ==\n\n=== Trade ===\n\nSpain sells wine.\n`,
  );
  const after = editionOf(
    `== History ==\n\nIn 1985 envoys came. ${told}\n\n${investment}\n${exports}\n== Mexico ==\n\n=== Trade ===\n\nMexico sells oil.\n\n== European Union ==\n\n=== Trade ===\n\nThe Union sells cars.\n\n== Spain ==\n\n=== Trade ===\n\nSpain sells wine.\n`,
  );
  const visit = before.events.find(({ edtf }) => edtf === '1995');
  if (visit === undefined) throw new Error('The visit is dated.');
  const table = before.article.sections[1]?.blocks[1]?.id ?? '';
  const targets = [
    keepEvent(before.article, visit),
    keepFigure(before.article, table, '2020', 'Exports'),
    keepFigure(before.article, table, 'Exports by year', ''),
    keepSection(before.article, 'trade-2'),
  ] as const;
  const [onVisit, onFigure, onTable, onTrade] = targets;

  test('a note on a date stands on the same date', () => {
    expect(findKept(onVisit, after)).toMatchObject({
      state: 'exact',
      subject: { edtf: '1995', eventId: 'history.1.event-3' },
    });
  });

  test('a note on a figure, and one on its table, stand on the same table', () => {
    const moved = after.article.sections[1]?.blocks[2]?.id;
    expect(findKept(onFigure, after)).toMatchObject({
      state: 'exact',
      subject: { tableId: moved, row: '2020' },
    });
    expect(findKept(onTable, after)).toMatchObject({ state: 'exact', subject: { tableId: moved } });
  });

  test('a note on a section stands under the same headings', () => {
    expect(findKept(onTrade, after)).toMatchObject({
      state: 'exact',
      subject: { sectionId: 'trade-3', path: ['Spain', 'Trade'] },
    });
  });

  test('a note of before, which holds ids and names alone, is to check in another edition, and sure in its own', () => {
    for (const target of targets.map(asOfBefore)) {
      expect(findKept(target, after).state).toBe('changed');
      expect(findKept(target, before, true)).toMatchObject({ state: 'exact', subject: target });
    }
    expect(findKept(asOfBefore(onVisit), after)).toMatchObject({ subject: { edtf: '1995' } });
  });

  test('what was rewritten is to check, what is gone is said to be, and a person’s answer holds', () => {
    const rewritten = editionOf(
      `== History ==\n\nIn 1995 the President of Ghana visited Istanbul.\n\n${exports.replace('121', '130')}\n== Spain ==\n\n=== Trade ===\n\nSpain sells olives.\n`,
    );
    for (const target of [onVisit, onFigure, onTrade]) {
      const found = findKept(target, rewritten);
      expect(found.state).toBe('changed');
      if (found.subject !== null) expect(findKept(found.subject, rewritten).state).toBe('exact');
    }
    const gone = editionOf('== Sports ==\n\nFootball.\n');
    for (const target of targets) expect(findKept(target, gone).state).toBe('orphan');
  });
});

test('a column beyond those that a note remembers is known by its name, and to check when that is gone', () => {
  const columns = Array.from({ length: 14 }, (_, index) => `Good ${index + 1}`);
  const wide = (names: readonly string[]) =>
    `== Trade ==\n\nExports by good\n| Year | ${names.join(' | ')} |\n| 2019 | ${names.map((_, index) => 100 + index).join(' | ')} |\n| 2020 | ${names.map((_, index) => 200 + index).join(' | ')} |\n`;
  const before = editionOf(wide(columns));
  const table = before.article.sections[1]?.blocks[0]?.id ?? '';
  const target = keepFigure(before.article, table, '2020', 'Good 14');
  const moved = editionOf(`== History ==\n\nOnce upon a time.\n\n${wide(columns)}`);
  expect(findKept(target, moved)).toMatchObject({ state: 'exact', subject: { column: 'Good 14' } });
  expect(findKept(target, editionOf(wide(columns.with(13, 'Services')))).state).toBe('changed');
});
