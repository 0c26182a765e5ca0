import {
  all,
  close,
  openWritable,
  run,
  runForEach,
  runScript,
  transaction,
  type WritableDatabase,
} from '#main/db/database.ts';
import { searchTokens } from '#shared/text/search-key.ts';
import type { SearchDocument } from './documents.ts';
import type { VocabularyWord } from './suggest.ts';

/**
 * The index is made from the packs whenever they change and never written to
 * disk. `words` holds nothing but keys parted by spaces, so that FTS4's `simple`
 * tokenizer cuts them exactly where the shared normalisation did.
 */
const schema = `
  CREATE TABLE document (
    id INTEGER PRIMARY KEY,
    source TEXT NOT NULL,
    kind TEXT NOT NULL,
    article_id TEXT NOT NULL,
    article_title TEXT NOT NULL,
    section_id TEXT,
    section_mark TEXT,
    target_id TEXT NOT NULL,
    title TEXT NOT NULL,
    heading TEXT NOT NULL,
    text TEXT NOT NULL,
    start INTEGER
  );
  CREATE INDEX document_by_source ON document (source);
  CREATE VIRTUAL TABLE words USING fts4 (title, heading, text, tokenize=simple, prefix="2,4");
  CREATE VIRTUAL TABLE vocabulary USING fts4aux (words);
`;

export type SearchIndex = { readonly database: WritableDatabase };

export type IndexedDocument = SearchDocument & { readonly matchinfo: Uint8Array };

export async function openSearchIndex(): Promise<SearchIndex> {
  const database = await openWritable();
  runScript(database, schema);
  return { database };
}

export function closeSearchIndex({ database }: SearchIndex): void {
  close(database);
}

/** What comes and goes together: everything of an article, or one note. */
export type DocumentSource = { readonly source: string; readonly documents: readonly SearchDocument[] };

/** Puts the documents of some sources in the place of what the index held of them. */
export function replaceDocuments({ database }: SearchIndex, sources: readonly DocumentSource[]): void {
  transaction(database, () => {
    for (const each of sources) replaceSource(database, each);
  });
}

function replaceSource(database: WritableDatabase, { source, documents }: DocumentSource): void {
  run(database, 'DELETE FROM words WHERE docid IN (SELECT id FROM document WHERE source = ?)', [source]);
  run(database, 'DELETE FROM document WHERE source = ?', [source]);
  const [row] = all<{ last: number | null }>(database, 'SELECT max(id) AS last FROM document');
  const next = (row?.last ?? 0) + 1;
  runForEach(
    database,
    'INSERT INTO document VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)',
    documents.map((document, index) => [
      next + index,
      source,
      document.kind,
      document.articleId,
      document.articleTitle,
      document.sectionId,
      document.sectionMark,
      document.targetId,
      document.title,
      document.heading,
      document.text,
      document.start,
    ]),
  );
  runForEach(
    database,
    'INSERT INTO words (docid, title, heading, text) VALUES (?, ?, ?, ?)',
    documents.map(({ title, heading, text }, index) => [
      next + index,
      keys(title),
      keys(heading),
      keys(text),
    ]),
  );
}

const keys = (text: string): string =>
  searchTokens(text)
    .map((token) => token.word)
    .join(' ');

export type MatchFilter = {
  readonly kinds: readonly string[];
  readonly articleId: string | null;
  readonly sectionId: string | null;
};

/** All documents that match, with what ranking needs. */
export function matchDocuments(
  { database }: SearchIndex,
  expression: string,
  filter: MatchFilter,
): readonly IndexedDocument[] {
  const kinds = filter.kinds.map(() => '?').join(', ');
  return all<IndexedDocument>(
    database,
    `SELECT document.kind, article_id AS articleId, article_title AS articleTitle, section_id AS sectionId,
            section_mark AS sectionMark, target_id AS targetId, document.title, document.heading, document.text, document.start,
            matchinfo(words, 'pcnalx') AS matchinfo
       FROM words JOIN document ON document.id = words.docid
      WHERE words MATCH ?
        ${filter.kinds.length > 0 ? `AND kind IN (${kinds})` : ''}
        ${filter.articleId === null ? '' : 'AND article_id = ?'}
        ${filter.sectionId === null ? '' : 'AND section_id = ?'}`,
    [
      expression,
      ...filter.kinds,
      ...(filter.articleId === null ? [] : [filter.articleId]),
      ...(filter.sectionId === null ? [] : [filter.sectionId]),
    ],
  );
}

/** Words of about this length that the index holds, with how many documents hold them. */
export function vocabularyNear({ database }: SearchIndex, length: number): readonly VocabularyWord[] {
  return all<VocabularyWord>(
    database,
    `SELECT term AS word, documents AS count FROM vocabulary
      WHERE col = '*' AND length(term) BETWEEN ? AND ?`,
    [length - 1, length + 1],
  );
}
