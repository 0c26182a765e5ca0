import fc from 'fast-check';

/** What breaks parsers: marks without partners, control characters, halves of pairs, depth, width. */
const hostile = [
  '= A =',
  '\n== A ==\n',
  '\n==A==\n',
  '\n====== deep ======\n',
  '\n=\n',
  '\n== ==\n',
  '\n|',
  '|\n',
  '\n| | |\n',
  '\n| a | b |\n| c |\n',
  '\n|---|---|\n',
  '\\|',
  '\n- ',
  '\n  - nested\n',
  '\n**',
  '\n*#* mixed\n',
  '**\n\n|x|y|\n',
  '\nInfobox\n- Key: value\n',
  '\nInfobox\n',
  '\n- Mission1:',
  '\r',
  '\r\n',
  '\u0000',
  '\u0007\u001b[31m',
  '\u2028',
  '\ufeff',
  '\ud83d',
  '\ude00',
  '🇲🇽',
  'e\u0301',
  '\u202eabc',
  '\u00a0',
  '{{template|',
  '[[link',
  '<table>',
  "'''",
  '(Consulate',
  '))))',
  ' of the United States in Mexico',
  'US$1,23,4.5.6 trillion',
  '−−–-',
  '0000-99-99',
  '\t',
  ' '.repeat(300),
  '='.repeat(120),
  '| '.repeat(400),
  `\n${'*'.repeat(60)} deep\n`,
  'x'.repeat(2000),
];

type Edit = { readonly kind: number; readonly at: number; readonly length: number; readonly insert: string };

const edit: fc.Arbitrary<Edit> = fc.record({
  kind: fc.nat(5),
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.nat(80),
  insert: fc.oneof(fc.constantFrom(...hostile), fc.string({ unit: 'binary', maxLength: 12 })),
});

/** Texts made from real ones by one to eight edits: cut, doubled, overwritten, moved, cut off, hostile text put in. */
export function mutated(texts: readonly string[]): fc.Arbitrary<string> {
  return fc
    .tuple(fc.constantFrom(...texts), fc.array(edit, { minLength: 1, maxLength: 8 }))
    .map(([text, edits]) => edits.reduce(applyEdit, text));
}

function applyEdit(text: string, { kind, at, length, insert }: Edit): string {
  const from = Math.floor(at * text.length);
  const to = Math.min(text.length, from + length);
  switch (kind) {
    case 0:
      return text.slice(0, from) + text.slice(to);
    case 1:
      return text.slice(0, to) + text.slice(from);
    case 2:
      return text.slice(0, from) + insert + text.slice(to);
    case 3:
      return text.slice(to) + text.slice(from, to) + text.slice(0, from);
    case 4:
      return text.slice(0, from);
    default:
      return text.slice(0, from) + insert + text.slice(from);
  }
}
