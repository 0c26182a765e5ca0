import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { propertyRuns } from '#shared/testing/property-runs.ts';
import type { AnchoredText } from './anchored-text.ts';
import { anchoredText } from './anchored-text.ts';
import { createAnchor } from './create-anchor.ts';
import { resolveAnchor } from './resolve-anchor.ts';

const article = readFileSync('resources/articles/mexico-united-states-relations.txt', 'utf8');

/** Sections by heading line, as the importer would cut them, without depending on it. */
function withSections(text: string): AnchoredText {
  const heads = [{ id: 'lead', at: 0 }];
  for (const match of text.matchAll(/^==+\s*(.+?)\s*==+$/gm))
    heads.push({ id: match[1] ?? '', at: match.index });
  const prepared = anchoredText(text, []);
  const sections = heads.map(({ id, at }, index) => ({
    id,
    start: prepared.points.fromUnit(at),
    end: prepared.points.fromUnit(heads[index + 1]?.at ?? text.length),
  }));
  return { ...prepared, sections };
}

function anchorOf(text: string, words: string) {
  const at = text.indexOf(words);
  const prepared = withSections(text);
  return createAnchor(prepared, prepared.points.fromUnit(at), prepared.points.fromUnit(at + words.length));
}

describe('when the article changes', () => {
  test('an unchanged article finds every anchor exactly', () => {
    const text = withSections(article);
    fc.assert(
      fc.property(fc.nat(article.length - 200), fc.integer({ min: 1, max: 180 }), (start, length) => {
        const anchor = createAnchor(text, start, start + length);
        fc.pre(anchor.exact !== '');
        const resolved = resolveAnchor(text, anchor);
        if (resolved.state === 'exact')
          expect(resolved.found).toMatchObject({ start: anchor.start, end: anchor.end });
        else expect(resolved.state).toBe('changed');
      }),
    );
  });

  test('text inserted far before leaves it exact, at its new place', () => {
    const anchor = anchorOf(article, 'Chamizal dispute');
    const edited = withSections(`An opening 🌎 sentence that is new.\n\n${article}`);
    const resolved = resolveAnchor(edited, anchor);
    expect(resolved.state).toBe('exact');
    expect(resolved.found?.text).toBe('Chamizal dispute');
    expect(resolved.found?.start).toBe(anchor.start + 36);
  });

  test('replaced words between their old neighbours are proposed, not asserted', () => {
    const anchor = anchorOf(
      article,
      'the Bracero Program became the largest recruitment program of all time',
    );
    const edited = article.replace(anchor.exact, 'a guest-worker scheme grew quickly');
    expect(resolveAnchor(withSections(edited), anchor)).toMatchObject({
      state: 'changed',
      found: { text: 'a guest-worker scheme grew quickly' },
    });
  });

  test('a reworded quote shows the new words', () => {
    const anchor = anchorOf(
      article,
      'Mexico closed a plant run by an American company for refusing to sell ventilators',
    );
    const edited = article.replace(
      anchor.exact,
      'Mexico shut a plant run by an American firm for refusing to sell ventilators',
    );
    const resolved = resolveAnchor(withSections(edited), anchor);
    expect(resolved.state).toBe('changed');
    expect(resolved.found?.text).toContain('American firm');
  });

  test.each([
    ['consul', 'consulate'],
    ['State', 'Statement'],
    ['tratado', 'tratados'],
    ['republique', 'republique\u0301'],
    ['Norte', 'Pronorte', 'norte'],
  ])(
    'of %s nothing is certain when it has become %s: the whole word is shown',
    (word, other, part = word) => {
      const sentence = (noun: string) =>
        `In 1853 the two parties spoke at length of the ${noun} of the year before, and then of nothing else.`;
      const anchor = anchorOf(sentence(part), part);
      const resolved = resolveAnchor(withSections(sentence(other)), anchor);
      expect(resolved).toMatchObject({ state: 'changed', found: { text: other } });
    },
  );

  test('a part of a word that was noted as a part is found as one', () => {
    const anchor = anchorOf(article, 'lateral relations');
    expect(resolveAnchor(withSections(`New.\n\n${article}`), anchor).state).toBe('exact');
  });

  test('a whole chapter that was noted is proposed by its ends, words in it having changed', () => {
    const anchor = anchorOf(article, article.slice(1000, 20_000).replace(/\s\S*$/, ''));
    const edited = withSections(article.replaceAll(' the ', ' this '));
    const resolved = resolveAnchor(edited, anchor);
    expect(resolved.state).toBe('changed');
    expect(resolved.found?.text).toBe(anchor.exact.replaceAll(' the ', ' this '));
  });

  test('a short word whose sentence is gone is an orphan, though it stands elsewhere', () => {
    const sentence = /[^.\n]*stealing water from Texas farmers[^\n]*/.exec(article)?.[0] ?? '';
    expect(sentence).not.toBe('');
    const resolved = resolveAnchor(
      withSections(article.replace(sentence, '')),
      anchorOf(article, 'Texas farmers'),
    );
    expect(resolved.state).toBe('orphan');
  });
});

/** A paragraph that remembers which letters of the old text it is made of: their index, `-1` for new ones, `-2 - index` in a copy. */
type Tracked = { readonly text: string; readonly origin: readonly number[] };

const words = [
  'treaty',
  'border',
  'Mexico',
  'consulate',
  'in 2019',
  'the United States',
  'agreement',
  'water',
];

const edit = fc.record({
  kind: fc.constantFrom('insert', 'delete', 'move', 'repeat', 'rename', 'reword'),
  at: fc.nat(),
  to: fc.nat(),
  words: fc.array(fc.constantFrom(...words), { minLength: 4, maxLength: 40 }),
});

function paragraphs(text: string): Tracked[] {
  let position = 0;
  return text.split(/(?<=\n)/).map((line) => {
    const origin = Array.from({ length: line.length }, (_, offset) => position + offset);
    position += line.length;
    return { text: line, origin };
  });
}

function apply(
  lines: Tracked[],
  change: { kind: string; at: number; to: number; words: string[] },
): Tracked[] {
  const at = change.at % lines.length;
  const line = lines[at] as Tracked;
  const fresh = (text: string): Tracked => ({ text, origin: Array.from(text, () => -1) });
  const rest = [...lines.slice(0, at), ...lines.slice(at + 1)];
  switch (change.kind) {
    case 'insert':
      return [...lines.slice(0, at), fresh(`${change.words.join(' ')}.\n`), ...lines.slice(at)];
    case 'delete':
      return rest;
    case 'move':
      return [...rest.slice(0, change.to % lines.length), line, ...rest.slice(change.to % lines.length)];
    case 'repeat': {
      const copy = { text: line.text, origin: line.origin.map((index) => (index < 0 ? index : -2 - index)) };
      return [...lines.slice(0, change.to % lines.length), copy, ...lines.slice(change.to % lines.length)];
    }
    case 'rename':
      return lines.map((one) => replaceWord(one, 'Mexican', 'Mexico’s'));
    default: {
      const cut = change.to % (line.text.length + 1);
      const added = fresh(` ${change.words.slice(0, 3).join(' ')} `);
      const text = line.text.slice(0, cut) + added.text + line.text.slice(cut + 12);
      return [
        ...lines.slice(0, at),
        { text, origin: [...line.origin.slice(0, cut), ...added.origin, ...line.origin.slice(cut + 12)] },
        ...lines.slice(at + 1),
      ];
    }
  }
}

function replaceWord(line: Tracked, from: string, to: string): Tracked {
  const at = line.text.indexOf(from);
  if (at === -1) return line;
  const head = {
    text: line.text.slice(0, at) + to,
    origin: [...line.origin.slice(0, at), ...Array.from(to, () => -1)],
  };
  const tail = replaceWord(
    { text: line.text.slice(at + from.length), origin: line.origin.slice(at + from.length) },
    from,
    to,
  );
  return { text: head.text + tail.text, origin: [...head.origin, ...tail.origin] };
}

/** Whole words of one paragraph: what edits of paragraphs keep or take as one. */
function wholeWords(text: string, from: number, to: number): [number, number] {
  const isLetter = (index: number) => /[\p{L}\p{N}’']/u.test(text[index] ?? ' ');
  let start = from;
  const lineEnd = text.indexOf('\n', start);
  let end = lineEnd === -1 ? to : Math.max(start, Math.min(to, lineEnd));
  while (start > 0 && isLetter(start - 1) && isLetter(start)) start -= 1;
  while (end < text.length && isLetter(end - 1) && isLetter(end)) end += 1;
  return [start, end];
}

test('of notes under random edits none is certain of other words, and nearly all surviving ones are found', () => {
  const before = withSections(article);
  let survived = 0;
  let found = 0;
  let certain = 0;
  fc.assert(
    fc.property(
      fc.array(edit, { minLength: 1, maxLength: 12 }),
      fc.array(fc.tuple(fc.nat(article.length - 300), fc.integer({ min: 3, max: 250 })), {
        minLength: 10,
        maxLength: 10,
      }),
      (edits, spans) => {
        const lines = edits.reduce((current, change) => apply(current, change), paragraphs(article));
        const after = withSections(lines.map((line) => line.text).join(''));
        const origin = lines.flatMap((line) => line.origin);
        for (const [from, wanted] of spans) {
          const anchor = createAnchor(before, ...wholeWords(article, from, from + wanted));
          const { start, exact } = anchor;
          const { length } = exact;
          if (length === 0) continue;
          const resolved = resolveAnchor(after, anchor);
          const at = origin.indexOf(start);
          const alive =
            at !== -1 &&
            after.text.slice(at, at + length) === anchor.exact &&
            origin[at + length - 1] === start + length - 1;
          if (resolved.state === 'exact' || resolved.state === 'moved') {
            expect(resolved.found.text).toBe(anchor.exact);
            // A copy is the same words only once the original is gone.
            expect(alive ? [start] : [start, -2 - start]).toContain(origin[resolved.found.start]);
          }
          if (!alive) continue;
          survived += 1;
          if (resolved.state === 'exact' || resolved.state === 'moved') certain += 1;
          if (resolved.found?.start === at) found += 1;
        }
      },
    ),
    { numRuns: propertyRuns(200) },
  );
  expect(survived).toBeGreaterThan(400);
  expect(found / survived).toBeGreaterThanOrEqual(0.95);
  expect(certain / survived).toBeGreaterThanOrEqual(0.9);
});
