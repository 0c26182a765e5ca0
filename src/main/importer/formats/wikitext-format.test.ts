import { describe, expect, test } from 'vitest';
import { plainOf, readFixture, readText } from './testing/read-fixture.ts';

describe('a page of wikitext becomes the plain form', () => {
  const [document] = readFixture('kenya-norway.wikitext');
  const text = document?.plainText ?? '';

  test('with its title and infobox first', () => {
    expect(text.split('\n').slice(0, 11)).toEqual([
      '= Kenya–Norway relations =',
      '',
      'Infobox',
      '- Party1: Kenya',
      '- Party2: Norway',
      '- Mission1: Embassy of Kenya, Stockholm',
      '- Mission2: Embassy of Norway, Nairobi',
      '- Envoytitle1: Ambassador (resident in Stockholm)',
      '- Envoy1: Angelina Musera (since 2022)',
      '- Envoytitle2: Ambassador',
      '- Envoy2: Gunnar Andreas Holm',
    ]);
  });

  test('its prose without references, marks of editors and comments', () => {
    expect(text).toContain(
      'Norway opened its embassy in Nairobi in 1965. The flight takes 8 to 9 h and covers 7,150 km.\n',
    );
    expect(text).toContain('Trade was worth US$310 million in 2019 (₹25 billion; biashara).');
    expect(text).toContain('The first Norwegian consul came to Mombasa c. 1905. Relations were cut');
    expect(text).not.toMatch(/\{\{|\}\}|<|'''|cite|check this|citation/);
  });

  test('captions as paragraphs of their own', () => {
    expect(text).toContain('\n\nThe former consulate in Mombasa, closed in 1990\n\n');
    expect(text).toContain('\n\nEmbassy of Norway in Nairobi\n\n');
  });

  test('lists nested by indentation, and terms as lines', () => {
    expect(text).toContain(
      '- Turkana: the fish-processing plant at Lake Turkana\n  - built in 1981\n    - sold in 1999\n- roads\n',
    );
    expect(text).toContain('\n\nMoney\n\nMost was spent on water.\n\nSome was not.\n');
  });

  test('tables with every cell in its column', () => {
    expect(text).toContain(
      [
        'Kenya and Norway compared',
        '| | Kenya | Norway |',
        '| Population | 53,771,300 | 5,425,270 |',
        '| Area | 580,367 km2 | 385,207 km2 |',
        '| Capital | Nairobi | Oslo |',
        '| Capital | 4,397,073 inhabitants | 709,037 inhabitants |',
        '| Official languages | Swahili, English | Bokmål; Nynorsk |',
        '| Currency | see KES and NOK | see KES and NOK |',
      ].join('\n'),
    );
    expect(text).toContain('| Year | Exports Kenya | Exports Norway |\n| 2019 | 12.5 | 40 |\n| 2020 | −3 |');
  });

  test('the countries that flags name, because lists of missions begin with them', () => {
    expect(text).toContain(
      '- Kenya has no embassy in Oslo; it is represented from its embassy in Stockholm.',
    );
    expect(text).toContain('- Norway has an embassy in Nairobi and an honorary consulate in Kisumu.');
  });

  test('nothing of references, links to other sites and navigation', () => {
    expect(text.match(/^==+ .*/gm)).toEqual([
      '== History ==',
      '=== Development ===',
      '== Country comparison ==',
      '== Trade ==',
      '== Resident diplomatic missions ==',
      '== Agreements ==',
      '== See also ==',
    ]);
  });

  test('and a note, with its line, for each thing that it could not give', () => {
    expect(document?.notes.map(({ code, line }) => [code, line])).toEqual([
      ['format.sections-left-out', null],
      ['wikitext.left-out', 87],
      ['wikitext.left-out', 88],
    ]);
  });
});

describe('the title', () => {
  const body = '{{Infobox bilateral relations|Iran–Oman|Iran|Oman}}\nText of [[Iran]] and [[Oman]].';
  test.each([
    ['Iran–Oman relations.wiki', 'Iran–Oman relations'],
    ['Iran%E2%80%93Oman_relations.txt', 'Iran–Oman relations'],
    ['download (1).txt', 'Iran–Oman relations'],
    ['iran-oman-relations.wiki', 'Iran–Oman relations'],
  ])('of %s is %s', (fileName, title) => {
    expect(readText(body, fileName)[0]?.title).toBe(title);
  });

  test('is the bold words at the start where there is no infobox', () => {
    expect(readText("'''Iran–Oman relations''' are old. [[A]] [[B]]", 'x.txt')[0]?.title).toBe(
      'Iran–Oman relations',
    );
  });
});

describe('odd wikitext', () => {
  test.each([
    ['a flag alone in a line', '* {{flagicon|MEX}}\n* {{flagicon|USA}} [[Boston]]', '- Mexico\n- Boston'],
    ['a flag between words', '{{flagicon|FRA}} in {{flagicon|Chad}}', 'France in Chad'],
    ['a country code', '* {{TUR}}\n* {{flag|KSA|1934}}', '- Turkey\n- Saudi Arabia'],
    ['a table of columns', '{|\n| valign=top |\n* one\n* two\n|\n* three\n|}', '- one\n- two\n\n- three'],
    [
      'a wikitable whose cells are lists',
      '{| class="wikitable"\n! Of A in B !! Of B in A\n|-\n|\n* Rome (Embassy)\n* Milan (Consulate)\n|\n* Bern (Embassy)\n|}',
      'Of A in B\n\n- Rome (Embassy)\n- Milan (Consulate)\n\nOf B in A\n\n- Bern (Embassy)',
    ],
    [
      'a table within a cell',
      '{| class=wikitable\n! a !! b\n|-\n| 1 ||\n{|\n| x || y\n|}\n|}',
      '| a | b |\n| 1 | x; y |',
    ],
    [
      'a table that is never closed',
      '{| class=wikitable\n! a\n|-\n| 1\n== H ==\nText',
      '| a |\n| 1 |\n\n== H ==\n\nText',
    ],
    ['a bar in a cell', '{| class=wikitable\n! a\n|-\n| 1 <nowiki>|</nowiki> 2\n|}', '| a |\n| 1 ¦ 2 |'],
    [
      'a table in HTML',
      '<table><tr><th>a</th><th>b</th></tr><tr><td>1</td><td>2</td></tr></table>',
      '| a | b |\n| 1 | 2 |',
    ],
    ['a list in HTML', '<ul><li>a</li><li>b<ul><li>c</li></ul></li></ul>', '- a\n- b\n  - c'],
    [
      'a template that is never closed',
      'One {{cite web|x\n\n== H ==\nTwo',
      'One {{cite web|x\n\n== H ==\n\nTwo',
    ],
    ['a link that is never closed', 'See [[Rome and go.\n* item', 'See [[Rome and go.\n\n- item'],
    [
      'words struck out',
      '* [[Rome]]\n* <s>[[Milan]]</s>\n* {{strike|Bari}} Turin<del> 2</del>',
      '- Rome\n- Turin',
    ],
    ['a mark of struck words that nobody closed', 'One <s>two\n\nthree</s>', 'One two\n\nthree'],
    ['a reference that is never closed', 'One <ref>two three', 'One two three'],
    [
      'brackets within brackets',
      '{{nowrap|[[A|{{small|b}}]]}} [[File:x.jpg|thumb|see [[C|d]] {{e|f}}]]',
      'b\n\nsee d',
    ],
    ['an equals sign in a value', '{{lang|es|1=a=b}}{{nowrap|1=x=y}}', 'a=bx=y'],
    ['a bar from a template', '{{{!}} class=wikitable\n! a\n{{!}}-\n{{!}} 1\n{{!}}}', '| a |\n| 1 |'],
    ['entities', 'a&nbsp;b &amp; c&#8211;d &lt;ref&gt;', 'a b & c–d <ref>'],
    ['the pipe trick and an anchor', '[[Cork (city)|]] and [[#Trade|trade]]', 'Cork and trade'],
    ['apostrophes', "l'''Italie''' and ''x'' and rock 'n' roll", "lItalie and x and rock 'n' roll"],
    ['a line like a heading', 'a\n<nowiki>== no heading ==</nowiki>', 'a == no heading =='],
    ['a paragraph like a list', '<nowiki>- no item</nowiki>', '– no item'],
    ['sort keys', '{| class=wikitable\n! a\n|-\n| {{sort|0012|12}} {{hs|3}}\n|}', '| a |\n| 12 |'],
    [
      'dates',
      '{{date|2020-05-04|dmy}}, {{start date|2001|2|3}}, {{dts|2019-01-31}}',
      '4 May 2020, February 3, 2001, January 31, 2019',
    ],
    [
      'a template that only the general renderer knows',
      'It is {{sortname|Jane|Doe}} and {{math|x}}',
      'It is Jane Doe and x',
    ],
    ['brackets that a template emptied', 'Rome ({{lang-xx}}) and ({{fact}}; capital)', 'Rome and (capital)'],
  ])('%s', (_name, wikitext, expected) => {
    expect(plainOf(wikitext)).toBe(expected);
  });

  test('another infobox than that of the relations stays in its place as a list', () => {
    expect(
      plainOf('Text.\n\n== Treaty ==\n{{Infobox treaty|name=T|signed={{start date|1904}}}}\nMore.'),
    ).toBe('Text.\n\n== Treaty ==\n\n- Signed: 1904\n\nMore.');
  });

  test('lines of an infobox are told apart, whichever tags break them', () => {
    const box = (mission1: string): string =>
      plainOf(`{{Infobox bilateral relations|A–B|A|B|mission1=${mission1}}}\nTies.`).split('\n')[3] ?? '';
    const expected = '- Mission1: Rome (Embassy); Milan (Consulate)';
    expect(box('[[Rome]] (Embassy)<br>[[Milan]] (Consulate)')).toBe(expected);
    expect(box('Rome (Embassy)<br/>{{small|Milan<br />(Consulate)}}')).toBe(expected);
    expect(box('<ul><li>Rome (Embassy)</li><li>Milan (Consulate)</li></ul>')).toBe(expected);
    expect(box('<div>Rome (Embassy)</div><div>Milan (Consulate)</div>')).toBe(expected);
  });

  test('a note that is not closed takes no chapter with it, keeps its words in the text, and is told of', () => {
    const wikitext =
      'Ties. <ref name=a>Open.\n\n== History ==\nThey met.<ref>x</ref>\n\n== Trade ==\nGoods.<ref>y';
    expect(plainOf(wikitext)).toBe('Ties. Open.\n\n== History ==\n\nThey met.\n\n== Trade ==\n\nGoods.y');
    const [document] = readText(wikitext, 'A–B relations.wiki');
    expect(document?.notes.map(({ code }) => code)).toContain('wikitext.unclosed');
  });

  test('a redirect or a page of templates alone is no article', () => {
    expect(() => readText('#REDIRECT [[A–B relations]]')).toThrow(/redirect/);
    expect(() => readText('{{Foreign relations of Chad}}\n[[Category:Chad]]')).toThrow(/no text/);
  });
});

test('a text in the plain form stays as it is, even with brackets in it', () => {
  const text = '= A–B relations =\n\nThe [[first]] and the {{second}} and [[third]].\n';
  expect(readText(text)[0]).toMatchObject({ format: 'plain', title: 'A–B relations', plainText: text });
});

test('JSON is no article, and a text that begins with a bracket is one', () => {
  expect(() => readText('{"query":{"pages":{"1":{"extract":"In 1999"}}}}', 'api.json')).toThrow(/JSON/);
  expect(readText('[1] was the first.', 'A–B relations.txt')[0]?.format).toBe('plain');
});
