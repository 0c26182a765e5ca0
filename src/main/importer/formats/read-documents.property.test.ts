import fc from 'fast-check';
import { expect, test } from 'vitest';
import { LinderoError } from '#shared/contract/errors.ts';
import { propertyRuns } from '#shared/testing/property-runs.ts';
import { readDocuments } from './read-documents.ts';
import { fixtureText } from './testing/read-fixture.ts';

const pieces = [
  ...[
    '{{',
    '}}',
    '[[',
    ']]',
    '|',
    '\n',
    '{|',
    '|}',
    '|-',
    '!',
    '||',
    '=',
    '==',
    '* ',
    '#',
    ':',
    ';',
    "'''",
    '<!--',
    '-->',
  ],
  ...[
    '<ref>',
    '</ref>',
    '<nowiki>',
    '</nowiki>',
    '<gallery>',
    '</gallery>',
    '<table>',
    '</td>',
    '<ul><li>',
    '<br>',
    '&amp;',
  ],
  ...[
    '{{flag|Mexico}}',
    '{{convert|1|km}}',
    '[[File:a|thumb|b]]',
    '{{Infobox x',
    'rowspan=999',
    'colspan="9999"',
    '\u0000',
  ],
  ...[
    '<div>',
    '</div>',
    '<page>',
    '<text>',
    '</text>',
    '\uE020',
    '\uE024',
    '\uD800',
    'é',
    '𝒳',
    ' ',
    '\r',
    '-{',
    '<!DOCTYPE',
  ],
];

/** A fixture with parts cut out, doubled, moved or overwritten by markup. */
function mutated(text: string): fc.Arbitrary<string> {
  const edit = fc.record({
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    remove: fc.nat({ max: 60 }),
    insert: fc.oneof(fc.constantFrom(...pieces), fc.string({ maxLength: 8 }), fc.constant('copy')),
  });
  return fc.array(edit, { minLength: 1, maxLength: 8 }).map((edits) =>
    edits.reduce((current, { at, remove, insert }) => {
      const from = Math.floor(at * current.length);
      const added = insert === 'copy' ? current.slice(from, from + 200) : insert;
      return current.slice(0, from) + added + current.slice(from + remove);
    }, text),
  );
}

const encoder = new TextEncoder();

function expectSound(text: string, fileName: string): void {
  try {
    for (const document of readDocuments({ fileName, bytes: encoder.encode(text) })) {
      expect(document.plainText.length).toBeGreaterThan(0);
      expect(document.title.trim()).not.toBe('');
      if (document.format === 'plain') continue;
      expect(document.plainText).toMatch(/^= \S.*\n/);
      expect(document.plainText).not.toMatch(/[\uE000-\uE02F]/);
    }
  } catch (error) {
    if (!(error instanceof LinderoError)) throw error;
    expect(error.code).toMatch(/^article\.[a-z-]+$/);
  }
}

test.each([
  ['kenya-norway.wikitext', 'x.wiki', 400],
  ['chile-japan.html', 'x.html', 250],
  ['export.xml', 'x.xml', 400],
])(
  'a mutated %s gives an article or a coded error, and never a crash or a hang',
  (fixture, fileName, numRuns) => {
    fc.assert(
      fc.property(mutated(fixtureText(fixture)), (text) => expectSound(text, fileName)),
      { numRuns: propertyRuns(numRuns) },
    );
  },
);

test.each([
  ['x.wiki', 800],
  ['x.html', 600],
  ['x.txt', 400],
])('so does random markup in %s', (fileName, numRuns) => {
  const markup = fc
    .array(
      fc.oneof(
        { weight: 3, arbitrary: fc.constantFrom(...pieces) },
        { weight: 1, arbitrary: fc.string({ maxLength: 5 }) },
      ),
      {
        maxLength: 60,
      },
    )
    .map((parts) => parts.join(''));
  fc.assert(
    fc.property(markup, (text) => expectSound(text, fileName)),
    { numRuns: propertyRuns(numRuns) },
  );
});

test('the plain form passes through unchanged but for its line ends', () => {
  const lines = fc.array(
    fc.string({ unit: 'grapheme', maxLength: 40 }).map((line) => line.replace(/[\p{Cc}\uFEFF]/gu, '')),
  );
  fc.assert(
    fc.property(lines, fc.constantFrom('\n', '\r\n', '\r'), (body, lineEnd) => {
      const text = ['= Title =', ...body];
      const [document] = readDocuments({ fileName: 'a.txt', bytes: encoder.encode(text.join(lineEnd)) });
      expect(document?.plainText).toBe(text.join('\n'));
    }),
    { numRuns: propertyRuns(1000) },
  );
});
