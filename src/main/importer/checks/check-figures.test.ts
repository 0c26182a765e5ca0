import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Article } from '#shared/models/article.ts';
import type { Check } from '#shared/models/figure.ts';
import { articleFrom } from '../testing/article-from.ts';
import { checkFigures } from './check-figures.ts';

/** An article with one table, of the kind that it would be described as. */
function articleWith(kind: 'comparison' | 'series' | 'other', rows: readonly string[]): Article {
  const article = articleFrom(`= T =\n\n${rows.join('\n')}\n`);
  const sections = article.sections.map((section) => ({
    ...section,
    blocks: section.blocks.map((block) =>
      block.kind === 'table' ? { ...block, table: { ...block.table, kind } } : block,
    ),
  }));
  return { ...article, sections };
}

const checks = (kind: 'comparison' | 'series' | 'other', ...rows: string[]) =>
  checkFigures(articleWith(kind, rows));
const brief = ({ kind, row, column, stated, computed, verdict }: Check) =>
  `${kind} ${row} ${column}: ${stated} ${computed} ${verdict}`;

describe('population density', () => {
  it('is population by area, and incomplete where one of them is missing', () => {
    const found = checks(
      'comparison',
      '| | Mexico | United States |',
      '| Population | 131,946,900 | |',
      '| Area | 1,972,550 km2 | 9,820,630 km2 |',
      '| Population Density | 61 /sqkm | 96.3 /sqkm |',
    );
    expect(found.map(brief)).toEqual([
      'density Population Density Mexico: 61 66.9 inconsistent',
      'density Population Density United States: 96.3 null incomplete',
    ]);
    expect(found.map(({ formula, unit }) => [formula, unit])).toEqual([
      ['131,946,900 ÷ 1,972,550 km2', '/km²'],
      ['— ÷ 9,820,630 km2', '/km²'],
    ]);
  });

  it.each([
    ['2,380 sq mi', '1 million', '420/sq mi', 'consistent'],
    ['2,380 sq mi', '1 million', '162.2/km²', 'consistent'],
    ['6,164 km² (2,380 sq mi)', '1,000,000 (2020 est.)', '162/km2', 'consistent'],
    ['6,164 km²', '1,000,000', '262/km2', 'inconsistent'],
    ['616,400 ha', '1,000,000', '162 per km2', 'consistent'],
    ['large', '1,000,000', '162/km2', 'incomplete'],
  ])('of %s and %s is %s: %s', (area, population, density, verdict) => {
    const [found] = checks(
      'comparison',
      '| | A | B |',
      `| Total population | ${population} | |`,
      `| Total area | ${area} | |`,
      `| Density | ${density} | |`,
    );
    expect(found?.verdict).toBe(verdict);
  });
});

describe('a balance of trade', () => {
  it('is exports less imports within the rounding of all three, over the years in the header', () => {
    const found = checks(
      'series',
      '| | 2010 | 2015 | 2020 |',
      '| US exports to Mexico | 163.7 | 236.5 | 212.5 |',
      '| US imports from Mexico | 230.0 | 296.4 | 323.5 |',
      '| Trade balance | −66.3 | −60.0 | −110.1 |',
    );
    expect(found.map(brief)).toEqual([
      'balance Trade balance 2010: -66.3 -66.3 consistent',
      'balance Trade balance 2015: -60 -59.9 consistent',
      'balance Trade balance 2020: -110.1 -111 inconsistent',
    ]);
  });

  it('is found where the years stand in the first column, and total trade beside it', () => {
    const found = checks(
      'series',
      '| Year | Exports | Imports | Total trade | Balance |',
      '| 2019 | $10.4 billion | $9.8 billion | $20.2 billion | $0.6 billion |',
      '| 2020 | $12.7 billion | $15.3 billion | $29.0 billion | −$2.6 billion |',
    );
    expect(found.map(brief)).toEqual([
      'sum 2019 Total trade: 20200000000 20200000000 consistent',
      'sum 2020 Total trade: 29000000000 28000000000 inconsistent',
      'balance 2019 Balance: 600000000 600000000 consistent',
      'balance 2020 Balance: -2600000000 -2600000000 consistent',
    ]);
  });

  it('may be a deficit of either sign, or be seen from the side of the second exporter', () => {
    const deficit = checks(
      'series',
      '| | 2010 | 2015 |',
      '| Exports | 3 | 4 |',
      '| Imports | 10 | 9 |',
      '| Trade deficit | 7 | 5 |',
    );
    expect(deficit.map(({ verdict }) => verdict)).toEqual(['consistent', 'consistent']);
    const negative = checks(
      'series',
      '| | 2010 | 2015 |',
      '| Exports | 3 | 4 |',
      '| Imports | 10 | 9 |',
      '| Deficit | −7 | −5 |',
    );
    expect(negative.map(({ verdict }) => verdict)).toEqual(['consistent', 'consistent']);
    const second = checks(
      'series',
      '| Year | Exports of Nepal | Exports of India | Balance for India |',
      '| 2019 | 3 | 10 | 7 |',
      '| 2020 | 4 | 12 | 8 |',
      '| 2021 | 4 | 12 | 9.5 |',
    );
    expect(second.map(({ verdict }) => verdict)).toEqual(['consistent', 'consistent', 'inconsistent']);
  });

  it('of several pairs belongs to the pair before it', () => {
    const found = checks(
      'series',
      '| | 2010 | 2015 |',
      '| Goods exports | 5 | 6 |',
      '| Goods imports | 3 | 3 |',
      '| Goods balance | 2 | 3 |',
      '| Services exports | 9 | 9 |',
      '| Services imports | 4 | 4 |',
      '| Services balance | 5 | 5 |',
    );
    expect(found.every(({ kind, verdict }) => kind === 'balance' && verdict === 'consistent')).toBe(true);
    expect(found).toHaveLength(4);
  });
});

describe('totals, shares and changes', () => {
  it('adds up lists, and says nothing about a total of more than is listed', () => {
    const rows = ['| Product | 2019 | 2020 |', '| Oil | 10 | 12 |', '| Maize | 5 | 5 |'];
    expect(checks('other', ...rows, '| Total | 15 | 19 |').map(brief)).toEqual([
      'sum Total 2019: 15 15 consistent',
      'sum Total 2020: 19 17 inconsistent',
    ]);
    expect(checks('other', ...rows, '| Total | 40 | 50 |').map(brief)).toEqual([
      'sum Total 2019: 40 null incomplete',
      'sum Total 2020: 50 null incomplete',
    ]);
    expect(checks('other', ...rows, '| Total | 12 | 50 |').map(({ verdict }) => verdict)).toEqual([
      'inconsistent',
      'incomplete',
    ]);
  });

  it('says nothing about a balance of a list that leaves parts out', () => {
    const rows = [
      '| Rank | Country | Exports | Imports | Balance |',
      '| 1 | Uganda | 6 | 2 | 4 |',
      '| 2 | Japan | 1 | 9 | (8) |',
    ];
    expect(
      checks('other', ...rows, '| World | | 70 | 200 | −130 |')
        .filter(({ kind }) => kind === 'sum')
        .map(brief),
    ).toEqual([
      'sum World Exports: 70 null incomplete',
      'sum World Imports: 200 null incomplete',
      'sum World Balance: -130 null incomplete',
    ]);
  });

  it('reads the rows by their names where the first column numbers them', () => {
    const found = checks(
      'other',
      '| HS code | Product | Value | Share (%) |',
      '| 0902 | Tea | 30 | 60 |',
      '| 0901 | Coffee | 20 | 45 |',
      '| | Total | 50 | 100 |',
    );
    expect(found.map(brief)).toEqual([
      'sum Total Value: 50 50 consistent',
      'sum Total Share (%): 100 105 inconsistent',
      'share Tea Share (%): 60 60 consistent',
      'share Coffee Share (%): 45 40 inconsistent',
    ]);
  });

  it('compares years that the columns name among other words, and gives "about" its room', () => {
    const found = checks(
      'other',
      '| Country | Visitors 2019[a] | Visitors 2023 | Change | Change (%) |',
      '| Japan | 620 | 810 | 190 | 30.6% |',
      '| China | 45,000 | 13,400 | ~ −32,000 | −70.2% |',
      '| India | 100 | 90 | 10 | −10% |',
    );
    expect(found.map(brief)).toEqual([
      'difference Japan Change: 190 190 consistent',
      'difference China Change: -32000 -31600 consistent',
      'difference India Change: 10 -10 inconsistent',
      'growth Japan Change (%): 30.6 30.65 consistent',
      'growth China Change (%): -70.2 -70.22 consistent',
      'growth India Change (%): -10 -10 consistent',
    ]);
  });

  it('divides parts by the total', () => {
    const found = checks(
      'other',
      '| Country | Value | Share (%) |',
      '| India | 640 | 64.0 |',
      '| China | 160 | 18 |',
      '| Others | 200 | 20 |',
      '| Total | 1,000 | 100 |',
    );
    expect(found.filter(({ kind }) => kind === 'share').map(brief)).toEqual([
      'share India Share (%): 64 64 consistent',
      'share China Share (%): 18 16 inconsistent',
      'share Others Share (%): 20 20 consistent',
    ]);
  });

  it('compares years that follow each other', () => {
    const found = checks(
      'other',
      '| Sector | 2019 | 2020 | Change (%) |',
      '| Tourism | 50 | 40 | −20% |',
      '| Mining | 50 | 60 | 25% |',
    );
    expect(found.map(brief)).toEqual([
      'growth Tourism Change (%): -20 -20 consistent',
      'growth Mining Change (%): 25 20 inconsistent',
    ]);
    const along = checks(
      'series',
      '| | 2018 | 2019 | 2023 |',
      '| Trade | 50 | 60 | 90 |',
      '| Growth (%) | | 20.0 | 50.0 |',
    );
    expect(along.filter(({ kind }) => kind === 'growth').map(brief)).toEqual([
      'growth Growth (%) 2019: 20 20 consistent',
    ]);
  });

  it('divides product by people', () => {
    const found = checks(
      'comparison',
      '| | A | B |',
      '| Population | 10,000,000 | 20,000,000 |',
      '| GDP (nominal) | US$100 billion | US$300 billion |',
      '| GDP (PPP) | US$200 billion | US$600 billion |',
      '| GDP per capita (nominal) | US$10,000 | US$20,000 |',
    );
    expect(found.filter(({ computed }) => computed !== null).map(brief)).toEqual([
      'other GDP per capita (nominal) A: 10000 10000 consistent',
      'other GDP per capita (nominal) B: 20000 15000 inconsistent',
    ]);
  });
});

describe('every number', () => {
  it('of a comparison takes part in a check or is named, also where the cell is not one number', () => {
    const found = checks(
      'comparison',
      '| | Mexico | United States |',
      '| GDP (nominal) | US$1.783 trillion | 30 or 31 trillion |',
      '| Largest city | Mexico City – 9,209,944 (21,804,515 Metro) | New York |',
    );
    expect(
      found.map(({ row, column, stated, verdict, formula }) => [row, column, stated, verdict, formula]),
    ).toEqual([
      ['GDP (nominal)', 'Mexico', 1783000000000, 'incomplete', 'US$1.783 trillion'],
      ['GDP (nominal)', 'United States', null, 'incomplete', '30 or 31 trillion'],
      ['Largest city', 'Mexico', null, 'incomplete', 'Mexico City – 9,209,944 (21,804,515 Metro)'],
    ]);
  });

  it('of another table of figures is named, too, and of a table of words is not', () => {
    const rows = ['| Port | Ships | Berths |', '| Beira | 310 | 12 |', '| Nacala | 95 | 4 |'];
    expect(checks('other', ...rows).map(({ verdict }) => verdict)).toEqual(Array(4).fill('incomplete'));
    expect(checks('other', '| Treaty | Place | Year |', '| A | Rome | 1957 |', '| B | Oslo | 12 |')).toEqual(
      [],
    );
  });

  it('of any table is read without failing, and computed values are numbers', () => {
    const cell = fc.constantFrom(
      '',
      'x',
      '1',
      '2.5',
      '−3',
      '0',
      '10%',
      '$5 billion',
      '1,000 km2',
      '12/km2',
      '2019',
      '1.2.3',
    );
    const label = fc.constantFrom(
      'Exports',
      'Imports',
      'Balance',
      'Total',
      'Share (%)',
      'Growth',
      'Change',
      'Population',
      'Area',
      'Density',
      'GDP',
      'GDP per capita',
      '2019',
      '2020',
      '',
    );
    const row = fc
      .tuple(label, fc.array(cell, { maxLength: 5 }))
      .map(([name, cells]) => `| ${[name, ...cells].join(' | ')} |`);
    const kinds = fc.constantFrom('comparison' as const, 'series' as const, 'other' as const);
    const header = fc.array(label, { minLength: 1, maxLength: 5 }).map((cells) => `| ${cells.join(' | ')} |`);
    fc.assert(
      fc.property(kinds, header, fc.array(row, { maxLength: 8 }), (kind, head, rows) => {
        for (const { computed, verdict, stated } of checkFigures(articleWith(kind, [head, ...rows]))) {
          if (computed !== null) expect(Number.isFinite(computed)).toBe(true);
          expect(verdict === 'incomplete').toBe(computed === null || stated === null);
        }
      }),
    );
  });
});
