import { existsSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import type { World } from '#main/world/open-world.ts';
import { sharedWorld } from '#main/world/testing/shared-world.ts';
import type { Article } from '#shared/models/article.ts';
import type { Edition } from '#shared/models/edition.ts';
import { compileArticle } from './compile-article.ts';
import { readDocuments } from './formats/read-documents.ts';
import type { SourceDocument } from './formats/source-document.ts';
import type { Claim } from './missions/claim.ts';
import type { Post } from './missions/grammar/post.ts';
import { readStatement } from './missions/grammar/read-statement.ts';
import { type Scope, scopeOf } from './missions/grammar/scope.ts';
import { lexiconOf, type Meaning } from './missions/lexicon/lexicon.ts';
import { passagesOf } from './missions/passages.ts';
import { readClaims } from './missions/read-claims.ts';
import { placingRule } from './missions/with-lookup-cache.ts';
import { parseArticle } from './parse/parse-article.ts';
import { homeCountries } from './placing/territories.ts';
import { findStates } from './states/find-states.ts';

const page = readFileSync('docs/importer.md', 'utf8');

/** The values on the page, in its order; the first is the file. */
const [wikitext = '', ...values] = Array.from(
  page.matchAll(/^```text\n([\s\S]*?)```$/gm),
  ([, block = '']) => block,
);

/** Columns as the page aligns them, so that only the values are compared. */
const rows = (text: string): readonly string[] =>
  text
    .trim()
    .split('\n')
    .map((line) => line.replace(/ +/g, ' '));

let world: World;
let document: SourceDocument;
let article: Article;
let edition: Edition;
let scope: Scope;
let claims: readonly Claim[];

beforeAll(async () => {
  world = await sharedWorld();
  const file = {
    fileName: 'Norway–Portugal relations.wikitext',
    bytes: new TextEncoder().encode(wikitext),
  };
  document = readDocuments(file)[0] as SourceDocument;
  const { plainText: text, originalName: fileName, format, language } = document;
  const parsed = parseArticle({ text, fileName, format, sha256: '', language }).article;
  const { sides } = findStates(parsed.title, text, world);
  article = { ...parsed, sides };
  edition = compileArticle(file, world);
  const [first = '', second = ''] = sides.map(({ iso2 }) => iso2 ?? '');
  const setting = {
    lexicon: lexiconOf(world, 'en'),
    language: 'en' as const,
    world,
    place: placingRule(world),
    sides: [first, second] as const,
    homes: new Set([...homeCountries(first, world), ...homeCountries(second, world)]),
  };
  scope = scopeOf(Array.from(passagesOf(article)).at(-1)?.text ?? '', setting);
  claims = readClaims(article, setting).claims;
}, 120_000);

describe('the page on the importer gives what each stage makes of its sentence', () => {
  const stages: readonly (readonly [string, () => readonly string[]])[] = [
    ['the plain form', () => rows(document.plainText)],
    ['sections and blocks', sectionRows],
    ['the two States', () => article.sides.map(({ iso2, name }) => `${iso2} ${name}`)],
    ['words', () => [scope.words.map(({ text }) => text).join(' · ')]],
    ['meanings', meaningRows],
    ['posts', () => readStatement(scope, { subject: null, verbless: false }).posts.map(postRow)],
    ['claims', () => claims.map(claimRow)],
    ['missions', missionRows],
    ['mentions', mentionRows],
    ['events', eventRows],
  ];

  it.each(stages.map(([name, made], index) => ({ name, made, index })))('$name', ({ made, index }) => {
    expect(rows(values[index] ?? '')).toEqual(made());
  });

  it('and no other value', () => {
    expect(values).toHaveLength(stages.length);
  });

  it('and what it says of stages that find nothing', () => {
    expect(edition).toMatchObject({ border: null, checks: [], warnings: [] });
  });
});

it('the page on the importer names the stages in the order in which they run', () => {
  const source = readFileSync(new URL('compile-article.ts', import.meta.url), 'utf8');
  const stages = Array.from(page.matchAll(/^\| [^|]+ \| (`[^|]+`) \| `(\w+)` \|/gm), (row) => ({
    folders: Array.from((row[1] ?? '').matchAll(/`(\w+)`/g), ([, name = '']) => name),
    entry: row[2] ?? '',
  }));
  const missing = stages
    .flatMap(({ folders }) => folders)
    .filter((name) => !existsSync(new URL(name, import.meta.url)));
  expect(missing).toEqual([]);
  const order = Array.from(source.matchAll(/\b(\w+)\(/g), ([, name = '']) => name);
  const entries = stages.map(({ entry }) => entry);
  expect(order.filter((name) => entries.includes(name))).toEqual(entries);
});

function sectionRows(): readonly string[] {
  return article.sections.flatMap(({ id, start, end, blocks }) =>
    blocks.map((block) => `${id} ${start}–${end} ${block.id} ${block.kind} ${block.start}–${block.end}`),
  );
}

function meaningRows(): readonly string[] {
  const found: string[] = [];
  for (let index = 0; index < scope.words.length; index += 1) {
    const match = scope.at(index);
    if (match === null) continue;
    found.push(`${scope.textOf(index, index + match.length)} ${meaningWords(match.meaning)}`);
    index += match.length - 1;
  }
  return found;
}

function meaningWords(meaning: Meaning): string {
  if (meaning.kind === 'cue') return `cue ${meaning.cue}`;
  if (meaning.kind === 'term') return `term ${meaning.type}`;
  return `country ${meaning.countries.join(' ')}`;
}

const postRow = ({ type, sender, places, standing }: Post): string =>
  `${type} of ${sender} in ${places.map(({ name }) => name).join(', ')} ${standing}`;

const claimRow = ({ type, place, evidence, start }: Claim): string =>
  `${type} ${place?.name} ${evidence} from code point ${start}`;

const missionRows = (): readonly string[] =>
  edition.missions.map(
    ({ id, placing: { status, rule, place } }) =>
      `${id} ${status} ${rule} ${place?.placeId} ${place?.name}, ${place?.country}`,
  );

/** Those of the sentence that the page follows. */
const mentionRows = (): readonly string[] =>
  edition.mentions
    .filter(({ blockId }) => blockId === 'resident-missions.1')
    .map(({ text, start, placeId }) => `${text} ${start} ${placeId}`);

const eventRows = (): readonly string[] =>
  edition.events.map(
    ({ id, text, edtf, earliest, latest }) =>
      `${id} “${text}” ${edtf} from ${earliest} to ${latest ?? 'open'}`,
  );
