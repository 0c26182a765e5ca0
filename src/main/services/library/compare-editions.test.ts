import { describe, expect, test } from 'vitest';
import { parseArticle } from '#main/importer/parse/parse-article.ts';
import type { MissionType } from '#shared/missions/mission-types.ts';
import type { Edition } from '#shared/models/edition.ts';
import type { Mission } from '#shared/models/mission.ts';
import { slug } from '#shared/text/slug.ts';
import { compareEditions } from './compare-editions.ts';

function mission(city: string, type: MissionType, placeId = `geonames:${city}`): Mission {
  const place = { placeId, name: city, admin1: null, country: 'JP', lat: 0, lon: 0, population: 0, score: 0 };
  return {
    id: `fr-jp-${type}-${slug(city)}`,
    sending: 'FR',
    receiving: 'JP',
    type,
    city,
    concurrent: false,
    placing: { status: 'placed', rule: '', place, candidates: [place], candidateCount: 1 },
    sectionId: 'lead',
    source: '',
    start: 0,
  };
}

function edition(text: string, missions: readonly Mission[] = []): Edition {
  const { article } = parseArticle({
    text: `= France–Japan relations =\n\n${text}`,
    fileName: '',
    format: 'plain',
    sha256: '',
    language: null,
  });
  return { article, border: null, missions, mentions: [], events: [], checks: [], warnings: [] };
}

const changes = (before: string, after: string) => compareEditions(edition(before), edition(after));

test('an edition compared with itself has no changes', () => {
  const same = edition('Text.\n\n== A ==\n\n| | x |\n| y | 1 |\n', [mission('Tokyo', 'embassy')]);
  expect(compareEditions(same, same)).toEqual({
    sections: { added: [], removed: [], renamed: [], changed: [] },
    missions: { opened: [], closed: [], renamed: [] },
    figures: [],
  });
});

describe('sections', () => {
  const history = 'They met in 1858.\n\nThey traded silk.\n\nThey signed a treaty.\n';

  test('that are new, gone, or say something else', () => {
    const { sections } = changes(
      `== History ==\n\n${history}\n== Trade ==\n\nSilk.\n`,
      `== History ==\n\n${history}More.\n\n== Culture ==\n\nFilms.\n`,
    );
    expect(sections).toEqual({
      added: [{ id: 'culture', title: 'Culture' }],
      removed: [{ id: 'trade', title: 'Trade' }],
      renamed: [],
      changed: [{ id: 'history', title: 'History' }],
    });
  });

  test('that have another title over the same text are renamed, not lost and found', () => {
    const { sections } = changes(
      `== History ==\n\n${history}`,
      `== Early contacts ==\n\n${history}\nMore.\n`,
    );
    expect(sections).toMatchObject({
      added: [],
      removed: [],
      renamed: [{ id: 'early-contacts', before: 'History', after: 'Early contacts' }],
    });
  });
});

describe('missions', () => {
  const compare = (before: readonly Mission[], after: readonly Mission[]) =>
    compareEditions(edition('', before), edition('', after)).missions;

  test('that are opened and closed', () => {
    const { opened, closed, renamed } = compare(
      [mission('Tokyo', 'embassy'), mission('Kobe', 'consulate')],
      [mission('Tokyo', 'embassy'), mission('Kyoto', 'consulate-general')],
    );
    expect([opened.map(({ city }) => city), closed.map(({ city }) => city), renamed]).toEqual([
      ['Kyoto'],
      ['Kobe'],
      [],
    ]);
  });

  test('that have another rank, or another name of the same city, are renamed', () => {
    const { opened, closed, renamed } = compare(
      [mission('Kobe', 'consulate'), mission('Ōsaka', 'consulate', 'geonames:1')],
      [mission('Kobe', 'consulate-general'), mission('Naniwa', 'consulate', 'geonames:1')],
    );
    expect([opened, closed]).toEqual([[], []]);
    expect(
      renamed.map(({ before, after }) => `${before.city} ${before.type} → ${after.city} ${after.type}`),
    ).toEqual(['Kobe consulate → Kobe consulate-general', 'Ōsaka consulate → Naniwa consulate']);
  });

  test('of which several could be the same are opened and closed instead of guessed at', () => {
    const { opened, closed, renamed } = compare(
      [mission('Kobe', 'consulate')],
      [mission('Kobe', 'consulate-general'), mission('Kobe', 'trade-office')],
    );
    expect([opened.length, closed.length, renamed.length]).toEqual([2, 1, 0]);
  });
});

describe('figures', () => {
  const table = (rows: string) => `== Trade ==\n\n| | 2019 | 2020 |\n${rows}\n`;

  test('that changed are named by section, row and column, also in a renamed section', () => {
    const before = table('| Exports | 12 | |\n| Imports | 3 | 4 |');
    const { figures } = changes(
      before,
      before.replace('Trade', 'Commerce').replace('| 12 | |', '| 13 | 14 |'),
    );
    expect(figures).toEqual([
      {
        sectionId: 'commerce',
        section: 'Commerce',
        row: 'Exports',
        column: '2019',
        before: '12',
        after: '13',
      },
      { sectionId: 'commerce', section: 'Commerce', row: 'Exports', column: '2020', before: '', after: '14' },
    ]);
  });

  test('of rows with the same name are told apart by their order', () => {
    const { figures } = changes(
      table('| Total | 1 | 2 |\n| Total | 3 | 4 |'),
      table('| Total | 1 | 2 |\n| Total | 3 | 5 |'),
    );
    expect(figures).toMatchObject([{ row: 'Total', column: '2020', before: '4', after: '5' }]);
  });

  test('of the infobox have no column', () => {
    const box = (envoy: string) => `Infobox\n- Envoy1: ${envoy}\n\nText.\n`;
    expect(changes(box('A'), box('B')).figures).toMatchObject([
      { row: 'Envoy1', column: '', before: 'A', after: 'B' },
    ]);
  });
});

describe('what counts positions is no evidence', () => {
  const exports = 'Exports by year\n| Year | Exports | Imports |\n| 2019 | 110 | 60 |\n| 2020 | 121 | 72 |\n';
  const investment = 'Investment by year\n| Year | Exports | Imports |\n| 2019 | 5 | 6 |\n| 2020 | 7 | 8 |\n';

  test('a new table of the same head above another changes none of its figures', () => {
    const { figures } = changes(`== Trade ==\n\n${exports}`, `== Trade ==\n\n${investment}\n${exports}`);
    expect(figures).toEqual([]);
  });

  test('a figure that changed is named though a new table and a row of its name stand above it', () => {
    const { figures } = changes(
      `== Trade ==\n\n${exports}`,
      `== Trade ==\n\nMore.\n\n${investment}\n${exports.replace('| 2019', '| 2020 | 1 | 2 |\n| 2019').replace('110', '115')}`,
    );
    expect(figures).toEqual([
      { sectionId: 'trade', section: 'Trade', row: '2019', column: 'Exports', before: '110', after: '115' },
    ]);
  });

  test('a section of the same title before another is new, and the other is what it was', () => {
    const mexico = '== Mexico ==\n\n=== Trade ===\n\nMexico sells oil.\n\n';
    const union = '== European Union ==\n\n=== Trade ===\n\nThe Union sells cars.\n\n';
    const spain = '== Spain ==\n\n=== Trade ===\n\nSpain sells wine.\n';
    expect(changes(mexico + spain, mexico + union + spain).sections).toEqual({
      added: [
        { id: 'european-union', title: 'European Union' },
        { id: 'trade-2', title: 'Trade' },
      ],
      removed: [],
      renamed: [],
      changed: [],
    });
  });
});
