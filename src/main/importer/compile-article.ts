import { longestText } from '#main/db/pack/limits.ts';
import { sha256 } from '#main/db/pack/seal.ts';
import type { PackContents } from '#main/db/pack/write-pack.ts';
import type { World } from '#main/world/open-world.ts';
import { LinderoError } from '#shared/contract/errors.ts';
import type { Article } from '#shared/models/article.ts';
import type { Edition } from '#shared/models/edition.ts';
import { borderWarnings } from './border/border-warnings.ts';
import { findBorder } from './border/find-border.ts';
import { checkFigures } from './checks/check-figures.ts';
import { doubtWarnings } from './doubtful-article.ts';
import { findEvents } from './events/find-events.ts';
import { readDocuments } from './formats/read-documents.ts';
import type { SourceDocument, SourceFile } from './formats/source-document.ts';
import { importerVersion } from './importer-version.ts';
import { findMentions } from './mentions/find-mentions.ts';
import { findMissions } from './missions/find-missions.ts';
import { parseArticle } from './parse/parse-article.ts';
import { ownInfobox } from './sides/own-infobox.ts';
import { sideNames } from './sides/side-names.ts';
import { findStates } from './states/find-states.ts';
import { describeTables } from './tables/describe-tables.ts';

/**
 * Compiles a file that holds one article (of several, the first). Nothing but
 * the file and the world decides what comes out. Throws `LinderoError` with a
 * code `article.…` when the file holds none.
 */
export function compileArticle(file: SourceFile, world: World): Edition {
  for (const { edition } of compileFile(file, world)) return edition;
  throw new LinderoError('article.not-an-article', `${file.fileName} holds no article.`);
}

/** Compiles every article of a file, one after another; the first that cannot be compiled ends it. */
export function* compileFile(file: SourceFile, world: World): Generator<PackContents> {
  for (const { compile } of compileEachArticle(file, world)) yield compile();
}

/**
 * The articles of a file, each to be compiled when it is its turn, so that a
 * large export is never in memory as editions all at once, and one article that
 * fails leaves the others. A pack keeps the file's bytes; of a file with several
 * articles, each keeps its own plain form.
 */
export function* compileEachArticle(
  file: SourceFile,
  world: World,
): Generator<{ readonly name: string; readonly compile: () => PackContents }> {
  const documents = readDocuments(file);
  for (const document of documents) {
    const original = documents.length === 1 ? file.bytes : new TextEncoder().encode(document.plainText);
    const compile = () => ({
      edition: compileDocument(document, sha256(original), world),
      original,
      importerVersion,
    });
    yield { name: document.originalName, compile };
  }
}

function compileDocument(document: SourceDocument, digest: string, world: World): Edition {
  checkLength(document);
  const parsed = parseArticle({
    text: document.plainText,
    fileName: document.originalName,
    format: document.format,
    sha256: digest,
    language: document.language,
  });
  const states = findStates(parsed.article.title, parsed.article.source.text, world);
  const names = sideNames(states.sides, world);
  const tables = describeTables(parsed.article, names);
  const article: Article = {
    ...parsed.article,
    sides: states.sides,
    sections: ownInfobox(tables.sections, states.sides, names),
  };
  const border = findBorder(states.sides, world);
  const missions = findMissions(article, world);
  return {
    article,
    border,
    missions: missions.missions,
    mentions: findMentions(article, world),
    events: findEvents(article),
    checks: checkFigures(article),
    warnings: [
      ...doubtWarnings({ article, missions: missions.missions }),
      ...document.notes,
      ...parsed.warnings,
      ...states.warnings,
      ...borderWarnings(article, border),
      ...tables.warnings,
      ...missions.warnings,
    ],
  };
}

function checkLength({ plainText, title }: SourceDocument): void {
  if (plainText.length <= longestText) return;
  const limit = longestText.toLocaleString('en');
  throw new LinderoError(
    'article.too-large',
    `“${title}” has ${plainText.length.toLocaleString('en')} characters; an article may have ${limit}. Import its parts.`,
  );
}
