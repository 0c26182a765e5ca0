import { LinderoError } from '#shared/contract/errors.ts';
import { decodeFile } from './decode-file.ts';
import { mediawikiXmlFormat } from './mediawiki-xml-format.ts';
import { plainFormat } from './plain-format.ts';
import { savedPageFormat } from './saved-page-format.ts';
import type { ArticleFormat, SourceDocument, SourceFile } from './source-document.ts';
import { webArchiveFormat } from './web-archive-format.ts';
import { wikitextFormat } from './wikitext-format.ts';

/** The first that recognises a file reads it; the plain form takes what is left. To add a format, add it here. */
const formats: readonly ArticleFormat[] = [
  mediawikiXmlFormat,
  webArchiveFormat,
  savedPageFormat,
  wikitextFormat,
  plainFormat,
];

/**
 * The articles in a file, each in the plain form. Throws `LinderoError` with a
 * code `article.…` for what holds none.
 */
export function readDocuments(source: SourceFile): readonly SourceDocument[] {
  const file = decodeFile(source);
  const format = formats.find((candidate) => candidate.recognises(file)) ?? plainFormat;
  checkLength(file.text.length, format.maximumCharacters);
  return format.read(file).map((document) => ({ ...document, notes: [...file.notes, ...document.notes] }));
}

function checkLength(characters: number, maximum: number | null): void {
  if (maximum === null || characters <= maximum) return;
  const millions = (count: number) => Math.ceil(count / 1e6);
  throw new LinderoError(
    'article.too-large',
    `The text has ${millions(characters)} million characters; an article may have ${millions(maximum)} million. Split it and import the parts.`,
  );
}
