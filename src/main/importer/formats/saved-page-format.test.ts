import { describe, expect, test } from 'vitest';
import { fixtureText, readFixture, readText } from './testing/read-fixture.ts';

const plainOf = (body: string) =>
  (
    readText(
      `<!DOCTYPE html><html><body><h1>T</h1><div class="mw-parser-output">${body}</div></body></html>`,
    )[0]?.plainText ?? ''
  )
    .split('\n')
    .slice(2)
    .join('\n')
    .trimEnd();

test('a page saved from the desktop site becomes the plain form, and nothing around the article gets in', () => {
  const [document] = readFixture('chile-japan.html');
  expect(document).toMatchObject({ format: 'html', title: 'Chile–Japan relations', language: 'en' });
  expect(document?.plainText).toBe(fixtureText('chile-japan.plain.txt'));
});

test.each([
  ['mobile', 'chile-japan-mobile.html'],
  ['REST', 'chile-japan-rest.html'],
])('so does the %s form of the site', (_name, fileName) => {
  const [document] = readFixture(fileName);
  expect(document?.title).toBe('Chile–Japan relations');
  expect(document?.plainText).toMatch(
    /^= Chile–Japan relations =\n\nChile and Japan have had relations since 1897\.\n\n== Missions ==\n\n- Tokyo \(Embassy\)\n/,
  );
});

test.each(['quoted-printable', 'base64'])(
  'a page saved as one file, in %s, reads like the page itself',
  (encoding) => {
    const html = fixtureText('chile-japan.html');
    const body =
      encoding === 'base64'
        ? Buffer.from(html).toString('base64')
        : Buffer.from(html)
            .toString('latin1')
            .replace(/[=\u0080-\u00ff]/g, (byte) => `=${byte.charCodeAt(0).toString(16).toUpperCase()}`);
    const archive = [
      'From: <Saved by Blink>',
      'MIME-Version: 1.0',
      'Content-Type: multipart/related; type="text/html"; boundary="----Boundary"',
      '',
      '------Boundary',
      'Content-Type: text/html',
      `Content-Transfer-Encoding: ${encoding}`,
      '',
      body,
      '------Boundary--',
    ].join('\r\n');
    expect(readText(archive, 'page.mhtml')[0]?.plainText).toBe(fixtureText('chile-japan.plain.txt'));
  },
);

describe('odd pages', () => {
  test.each([
    ['text without paragraphs', 'One <b>two</b><div>three</div>four', 'One two\n\nthree\n\nfour'],
    ['a list without items', '<ul><ul><li>a</li></ul><li>b</li></ul>', '- a\n- b'],
    ['a table without cells', '<table class="wikitable"><tr></tr></table>x', 'x'],
    [
      'cells that cover more than there is',
      '<table class="wikitable"><tr><th colspan="9999">a</th><th rowspan="99999">b</th></tr></table>x',
      null,
    ],
    ['elements that are not closed', '<p>one<p>two<ul><li>three', 'one\n\ntwo\n\n- three'],
    [
      'words struck out',
      '<ul><li>Rome</li><li><s>Milan</s></li><li><del>2</del>Bari</li></ul>',
      '- Rome\n- Bari',
    ],
    ['a heading of two lines', '<h2>One<br>two</h2><p>x</p>', '== One two ==\n\nx'],
    ['lists nested a thousand deep', `${'<ul><li>a'.repeat(1000)}<b>the end</b>`, null],
    [
      'a picture that is a flag alone',
      '<ul><li><span class="flagicon"><img alt="Chad"></span></li></ul>',
      '- Chad',
    ],
  ])('%s', (_name, body, expected) => {
    const text = plainOf(body);
    if (expected === null) expect(text.length).toBeLessThan(200_000);
    if (expected !== null) expect(text).toBe(expected);
    if (body.includes('the end')) expect(text).toContain('the end');
  });

  test('an infobox whose title has no class of its own names its States once each', () => {
    const row = (cells: string): string => `<tr>${cells}</tr>`;
    const party = '<td><img alt="Ghana"><br>Ghana</td><td><div>India</div></td>';
    const box = `<table class="infobox">${row('<th colspan="2">Ghana–India relations</th>')}${row(party)}${row('<th colspan="2">Diplomatic mission</th>')}${row('<td>Embassy A</td><td>Embassy B</td>')}</table>`;
    expect(plainOf(`${box}<p>Ties.</p>`)).toBe(
      'Infobox\n- Party1: Ghana\n- Party2: India\n- Mission1: Embassy A\n- Mission2: Embassy B\n\nTies.',
    );
  });

  test('a page of another site is read from its main part, with a note', () => {
    const [document] = readText(
      '<html><body><nav>Menu</nav><main><h1>A–B relations</h1><p>Text.</p></main></body></html>',
    );
    expect(document?.plainText).toBe('= A–B relations =\n\nText.\n');
    expect(document?.notes.map(({ code }) => code)).toEqual(['html.not-wikipedia']);
  });

  test('a page without text is no article', () => {
    expect(() => readText('<html><body><script>x</script></body></html>')).toThrow(/no text/);
  });
});

test('a page that opens forms without end is refused with a code, and lists and flags may nest as deep as they like', () => {
  const tangled = Array.from({ length: 4000 }, (_, number) => `<p><b id="${number}">a</p>`).join('');
  expect(() => plainOf(tangled)).toThrow(expect.objectContaining({ code: 'article.too-tangled' }));
  const lists = '<ul><li>'.repeat(30_000);
  const flag = `<p>Flag <span class="flagicon">${'<b>'.repeat(30_000)}</span></p>`;
  expect(plainOf(`${lists}Tokyo`)).toContain('Tokyo');
  expect(plainOf(flag)).toContain('Flag');
});
