import { readFileSync } from 'node:fs';
import { readDocuments } from '../read-documents.ts';
import type { SourceDocument } from '../source-document.ts';

const folder = new URL('../fixtures/', import.meta.url);

/** The articles in a file of `fixtures`. */
export function readFixture(fileName: string): readonly SourceDocument[] {
  return readDocuments({ fileName, bytes: readFileSync(new URL(fileName, folder)) });
}

export function fixtureText(fileName: string): string {
  return readFileSync(new URL(fileName, folder), 'utf8');
}

/** The articles in a text, as if a file of that name held it. */
export function readText(text: string, fileName = 'article.txt'): readonly SourceDocument[] {
  return readDocuments({ fileName, bytes: new TextEncoder().encode(text) });
}

/** The body of a small piece of wikitext in the plain form, without its title line. */
export function plainOf(wikitext: string): string {
  const [document] = readText(wikitext, 'A–B relations.wiki');
  return (document?.plainText ?? '').split('\n').slice(2).join('\n').trimEnd();
}
