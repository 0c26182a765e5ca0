import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { forms } from './forms.ts';

test('docs/notes-exchange.md says of every form what the program says', () => {
  const rows = readFileSync('docs/notes-exchange.md', 'utf8')
    .split('\n')
    .filter((line) => /^\| `[a-z-]+` +\| \./.test(line))
    .map((line) =>
      line
        .split('|')
        .map((cell) => cell.trim())
        .slice(1, -1),
    );
  const yesNo = (value: boolean) => (value ? 'yes' : 'no');
  expect(rows).toEqual(
    forms.map(({ name, extension, lossless, imported, keeps, loses }) => [
      `\`${name}\``,
      `.${extension}`,
      yesNo(lossless),
      yesNo(imported),
      keeps,
      loses,
    ]),
  );
});
