import type { Edition } from '#shared/models/edition.ts';
import { close, exportBytes, openWritable, runScript, transaction } from '../database.ts';
import { articleToRows } from './article-to-rows.ts';
import { findingsToRows } from './findings-to-rows.ts';
import { applicationId, packVersion } from './format.ts';
import { insertRows } from './rows.ts';
import { sealOf } from './seal.ts';
import { selectPackRows } from './select-pack-rows.ts';
import { type PackRows, packTables, packTablesSql, sealTable } from './tables.ts';

export type PackContents = {
  readonly edition: Edition;
  /** The bytes that were imported, whatever their format, so that nothing is lost and they can be compiled again. */
  readonly original: Uint8Array;
  /** Which version of the importer compiled the edition. */
  readonly importerVersion: number;
};

/** A pack as the bytes of its file. The same contents give the same bytes. */
export async function writePack(contents: PackContents): Promise<Uint8Array> {
  const database = await openWritable();
  try {
    runScript(
      database,
      `PRAGMA page_size = 1024; PRAGMA application_id = ${applicationId}; PRAGMA user_version = ${packVersion}`,
    );
    transaction(database, () => {
      for (const sql of packTablesSql) runScript(database, sql);
      const rows = contentsToRows(contents);
      for (const name of Object.keys(packTables) as (keyof PackRows)[]) {
        insertRows(database, name, packTables[name], rows[name] as never);
      }
      insertRows(database, 'seal', sealTable, [{ sha256: sealOf(selectPackRows(database)) }]);
    });
    return exportBytes(database);
  } finally {
    close(database);
  }
}

function contentsToRows({ edition, original, importerVersion }: PackContents): PackRows {
  const { article } = edition;
  const { source } = article;
  return {
    article: [
      {
        id: article.id,
        title: article.title,
        language: article.language,
        format: source.format,
        file_name: source.fileName,
        sha256: source.sha256,
        code_points: source.codePoints,
        text: source.text,
        original,
        importer_version: importerVersion,
      },
    ],
    ...articleToRows(article),
    ...findingsToRows(edition),
  };
}
