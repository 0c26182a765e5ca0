import * as reference from 'edtf';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { propertyRuns } from '#shared/testing/property-runs.ts';
import { articleFrom } from '../testing/article-from.ts';
import { findEvents } from './find-events.ts';

const dates = (text: string) =>
  findEvents(articleFrom(`= Title =\n\n${text}`)).map((event) => [event.text, event.edtf]);

describe('dates in prose', () => {
  it.each([
    ['They signed it on January 14, 1964, in Paris.', [['January 14, 1964', '1964-01-14']]],
    ['They signed it on 14 January 1964.', [['14 January 1964', '1964-01-14']]],
    ['On the 14th of January, 1964, they met.', [['14th of January, 1964', '1964-01-14']]],
    ['It ended on Jan. 14, 1964.', [['Jan. 14, 1964', '1964-01-14']]],
    ['It was repaid in January 1997, early.', [['January 1997', '1997-01']]],
    [
      'The treaty (1876–1911) and the war (1910–20).',
      [
        ['1876–1911', '1876/1911'],
        ['1910–20', '1910/1920'],
      ],
    ],
    ['They met on 26 and 27 July 1822.', [['26 and 27 July 1822', '1822-07-26/1822-07-27']]],
    ['It was one from the 13th century to 1809.', [['13th century to 1809', '1200/1809']]],
    ['From 1990 to 1995 it grew.', [['1990 to 1995', '1990/1995']]],
    ['Between January and April 2024 it fell.', [['January and April 2024', '2024-01/2024-04']]],
    [
      'It lasted from December 1825 until August 1828.',
      [['December 1825 until August 1828', '1825-12/1828-08']],
    ],
    ['On 7–8 August 2008 war began.', [['7–8 August 2008', '2008-08-07/2008-08-08']]],
    ['On May 3–5, 2001, they met.', [['May 3–5, 2001', '2001-05-03/2001-05-05']]],
    ['From 26 May to 4 June 1940 it went on.', [['26 May to 4 June 1940', '1940-05-26/1940-06-04']]],
    ['From November to March 2010 it rained.', [['November to March 2010', '2009-11/2010-03']]],
    [
      'Members (1995–present) and others (2010–).',
      [
        ['1995–present', '1995/..'],
        ['2010–', '2010/..'],
      ],
    ],
    [
      'In fiscal year 2018–19 and in 2019/20 it rose.',
      [
        ['2018–19', '2018/2019'],
        ['2019/20', '2019/2020'],
      ],
    ],
    ['It has been so since 1994.', [['1994', '1994/..']]],
    ['From 1945 onwards it was.', [['1945', '1945/..']]],
    [
      'From April 1942, pilots flew. It was besieged from 1915, and sales rose from 2010.',
      [
        ['April 1942', '1942-04/..'],
        ['1915', '1915/..'],
        ['2010', '2010'],
      ],
    ],
    ['He was bishop in about 330, and left about 405 men.', [['330', '0330~']]],
    ['He left in 399 and wrote in 120 of 250 towns.', [['399', '0399']]],
    ['It lasted until 1970.', [['1970', '../1970']]],
    ['It did not join until 1993.', [['1993', '1993']]],
    [
      'Before 1947, it was; shortly after 1950, not.',
      [
        ['1947', '../1947'],
        ['1950', '1950'],
      ],
    ],
    ['After the 2016 election it fell.', [['2016', '2016']]],
    ['It grew in the 1960s–70s.', [['1960s–70s', '1960/1979']]],
    ['Between the 1970s and ’80s it grew.', [['1970s and ’80s', '1970/1989']]],
    [
      "In the 1950s and '60s, and in the 1980s, 90s and early 00s.",
      [
        ['1950s', '195X'],
        ['60s', '196X'],
        ['1980s', '198X'],
        ['90s', '199X'],
        ['early 00s', '200X'],
      ],
    ],
    [
      'The 1910s and the 1930s and 1940s.',
      [
        ['1910s', '191X'],
        ['1930s', '193X'],
        ['1940s', '194X'],
      ],
    ],
    [
      'Since the 1990s, until the 1970s.',
      [
        ['1990s', '1990/..'],
        ['1970s', '../1979'],
      ],
    ],
    [
      'In the nineteenth century and in 21st-century talks.',
      [
        ['nineteenth century', '18XX'],
        ['21st-century', '20XX'],
      ],
    ],
    [
      'In the 18th and 19th centuries.',
      [
        ['18th', '17XX'],
        ['19th centuries', '18XX'],
      ],
    ],
    [
      'In the 3rd century BC and in 44 BC.',
      [
        ['3rd century BC', '-02XX'],
        ['44 BC', '-0043'],
      ],
    ],
    ['At the turn of the 20th century.', [['turn of the 20th century', '1900~']]],
    [
      'In early 1995 and late 2020.',
      [
        ['early 1995', '1995'],
        ['late 2020', '2020'],
      ],
    ],
    ['Since the late nineteenth century.', [['late nineteenth century', '1870~/..']]],
    [
      'In the spring of 1989 and winter 2010.',
      [
        ['spring of 1989', '1989-21'],
        ['winter 2010', '2010-24'],
      ],
    ],
    [
      'In the second quarter of 2009 and Q3 2010.',
      [
        ['second quarter of 2009', '2009-04/2009-06'],
        ['Q3 2010', '2010-07/2010-09'],
      ],
    ],
    [
      'It was built c. 1800, rebuilt around 1226.',
      [
        ['1800', '1800~'],
        ['1226', '1226~'],
      ],
    ],
    [
      'The Act of 1924, the 1944 Water Treaty, the 2016 election.',
      [
        ['1924', '1924'],
        ['1944', '1944'],
        ['2016', '2016'],
      ],
    ],
    [
      'In 2021 and 2022, and in January and March 2023.',
      [
        ['2021', '2021'],
        ['2022', '2022'],
        ['January', '2023-01'],
        ['March 2023', '2023-03'],
      ],
    ],
    ['After the attacks of 9/11, it changed.', [['9/11', '2001-09-11']]],
    [
      'It was seized on Christmas Eve 1941, lost on New Year’s Day, 1943, and seen at Christmas 1497.',
      [
        ['Christmas Eve 1941', '1941-12-24'],
        ['New Year’s Day, 1943', '1943-01-01'],
        ['Christmas 1497', '1497-12-25'],
      ],
    ],
    [
      'It was held by one from 1776, and from 1790 by the other.',
      [
        ['1776', '1776'],
        ['1790', '1790/..'],
      ],
    ],
    ['It was published on 2020-05-08.', [['2020-05-08', '2020-05-08']]],
    ['On 2001-09-11 and later.', [['2001-09-11', '2001-09-11']]],
    [
      "After Nixon's 1972 visit, Iran's 1979 revolution and Kenya’s 2013 elections.",
      [
        ['1972', '1972'],
        ['1979', '1979'],
        ['2013', '2013'],
      ],
    ],
    ['On the night of 3/4 May 1945 it burned.', [['3/4 May 1945', '1945-05-03/1945-05-04']]],
    [
      "It was so in the late 1980's, in 2010's.",
      [
        ["late 1980's", '198X'],
        ["2010's", '201X'],
      ],
    ],
  ] as const)('%s', (text, expected) => expect(dates(text)).toEqual(expected));

  it.each([
    'It sent 2000 soldiers and 1,500 officers, and lost more than 1900.',
    "The army's 2000 men, Mexico's 2000 soldiers and India's 1500 villages.",
    'Resolution 1973 and Boeing 747, flight 1549, No. 2020, p. 1848.',
    'It cost $2000, US$1.783 trillion, 1.75 million, 5 million, 47%, 2015 km.',
    'The May government, led by Theresa May, began a March of the Living.',
    'They march in every May, and may meet. COVID-19, G-20, F-16, 31 February.',
    'Over the next 20 years it grew by 122,000 acre-feet.',
    'In recent decades, many years later.',
  ])('finds none in: %s', (text) => expect(dates(text)).toEqual([]));
});

describe('dates by context', () => {
  it.each([
    [
      'On March 4, 2025, it began. On March 6, it changed, and it will end on April 2.',
      ['2025-03-06', '2025-04-02'],
    ],
    ['In February 2021 they met. In March, it was denied. In May, it ended.', ['2021-03', '2021-05']],
    ['In 2024, he proposed it. In August several senators wrote.', ['2024-08']],
    ['In April 2025, he quoted the 1944 Water Treaty. It ends in October.', ['2025-10']],
    ['In December 1999 they met. In January, they parted.', ['2000-01']],
    ['He came in 1961. In November of that year he left.', ['1961-11']],
    ['It was signed on 22 June 1965 and came into force six months later.', ['1965-12']],
    ['He was taken on 8 August 1973; five days later he was free.', ['1973-08-13']],
    ['It began in 1898. The following year, it ended. Two years later, all was forgotten.', ['1899', '1901']],
    ['Sales reached 5 in 2022, up from 4 the year before.', ['2021']],
    ['The treaty of 1970 settled it. Since then, all is quiet.', ['1970/..']],
    ['They met in June 1990, and again that December.', ['1990-12']],
    ['In April 1954 it was signed. He came that June, and again in November 1956.', ['1954-06']],
    ['On 23 February 2019 lorries burned. That same day he cut relations.', ['2019-02-23']],
    [
      'He left on 5 May 1945; it had been signed the day before. A year before, he had come.',
      ['1945-05-04', '1944'],
    ],
    ['It began in June 2020; by the end of the year it was over.', ['2020']],
    [
      'In 2015 it began. Talks went on from November 2019 until February 2020; aid stopped that September.',
      ['2020-09'],
    ],
    ['In December 2017 they met, on the 13th of that month.', ['2017-12-13', '2017-12']],
    ['They were 9 by February 1990, 50 by the mid-1990s. Troops came in August of that year.', ['1990-08']],
    [
      'He came on 13 September 1759; the following April he won, and the next December he was beaten.',
      ['1760-04', '1760-12'],
    ],
    ['It sank on 2 February 1944. That summer it was raised.', ['1944-22']],
    ['He sailed on 24 July 1534 and again in the autumn of the next year.', ['1535-23']],
    ['Areas that fall within it were sold in 1990, before the following fall of the town.', []],
  ] as const)('%s', (text, expected) => {
    const events = findEvents(articleFrom(`= Title =\n\n${text}`));
    expect(events.filter(({ basis }) => basis === 'context').map(({ edtf }) => edtf)).toEqual(expected);
  });

  it('end with the year of a heading that says so', () => {
    expect(dates('== To 1905 ==\n\nIt began.')).toEqual([['1905', '../1905']]);
  });

  it('are left out where no year is known, and not taken from another chapter', () => {
    expect(dates('In May, it began. That year it ended. Two years later it was forgotten.')).toEqual([]);
    expect(dates('== A ==\n\nIn 1990 it was.\n\n== B ==\n\nIn May it was not.')).toEqual([['1990', '1990']]);
  });
});

describe('an event', () => {
  const text = '= A–B relations =\n\n== Treaties (since 1994) ==\n\n𝐌 first. They met in 2002, on June 5.\n';

  it('keeps its sentence and says where it stands in code points, headings included', () => {
    const article = articleFrom(text);
    const points = [...article.source.text];
    const events = findEvents(article);
    expect(events.map(({ sectionId, edtf }) => [sectionId, edtf])).toEqual([
      ['treaties-since-1994', '1994/..'],
      ['treaties-since-1994', '2002'],
      ['treaties-since-1994', '2002-06-05'],
    ]);
    for (const event of events) {
      expect(points.slice(event.start, event.start + [...event.text].length).join('')).toBe(event.text);
      expect(
        points.slice(event.sentenceStart, event.sentenceStart + [...event.sentence].length).join(''),
      ).toBe(event.sentence);
    }
    expect(events[2]?.sentence).toBe('They met in 2002, on June 5.');
    expect(new Set(events.map(({ id }) => id)).size).toBe(3);
  });

  it('is bounded by what its words say, even where EDTF cannot say it', () => {
    const [early, decade, open] = findEvents(
      articleFrom('= T =\n\nIn early 1995. In the late 2010s. Since 5 May 2001.'),
    );
    expect(early).toMatchObject({ edtf: '1995', earliest: '1995-01-01', latest: '1995-04-30' });
    expect(decade).toMatchObject({ edtf: '201X', earliest: '2017-01-01', latest: '2019-12-31' });
    expect(open).toMatchObject({ edtf: '2001-05-05/..', earliest: '2001-05-05', latest: null });
  });

  it('is not made of the numbers of a table', () => {
    const table = '| | 1990 | 2000 |\n| Exports | 1998 | 2001 |\n| Independence | 16 September 1810 | 1776 |';
    expect(dates(`== Trade ==\n\n${table}`)).toEqual([['16 September 1810', '1810-09-16']]);
  });

  it('never ends before it begins', () => {
    expect(dates('It ran from the mid-1990s until 1990.')).toEqual([
      ['mid-1990s', '199X'],
      ['1990', '../1990'],
    ]);
  });

  it('is always valid EDTF of level 0 or 1, in order, inside its sentence', () => {
    const pieces = fc.constantFrom(
      ...'in since until from to and between – - / , . ; ( ) the of 1 5 14 31 972 1850 1990 2016 20 99 00 May March January Feb. 19th'.split(
        ' ',
      ),
      ...'century centuries 1990s early late mid- spring winter first quarter half year later two that following then BC c. 9/11 US$'.split(
        ' ',
      ),
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(pieces, fc.boolean()), { maxLength: 40 }), (words) => {
        const prose = words.map(([word, glued]) => (glued ? word : `${word} `)).join('');
        let end = -1;
        for (const event of findEvents(articleFrom(`= T =\n\nOn 3 June 1950 ${prose}`))) {
          expect(() => reference.parse(event.edtf, { level: 1 })).not.toThrow();
          expect(event.start).toBeGreaterThanOrEqual(end);
          end = event.start + event.text.length;
          if (event.earliest?.startsWith('-') === false && event.latest)
            expect(event.earliest <= event.latest).toBe(true);
        }
      }),
      { numRuns: propertyRuns(400) },
    );
  });
});
