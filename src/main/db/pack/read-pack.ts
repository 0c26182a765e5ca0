import { LinderoError } from '#shared/contract/errors.ts';
import type { Edition } from '#shared/models/edition.ts';
import { all, close, openReadable, type ReadableDatabase } from '../database.ts';
import { damaged } from './damaged.ts';
import { applicationId, packVersion, sqliteMagic } from './format.ts';
import { checkPackSize } from './limits.ts';
import { selectRows } from './rows.ts';
import { rowsToArticle } from './rows-to-article.ts';
import { rowsToFindings } from './rows-to-findings.ts';
import { sealOf, sha256 } from './seal.ts';
import { selectPackRows } from './select-pack-rows.ts';
import { packSchema, sealTable } from './tables.ts';
import type { PackContents } from './write-pack.ts';

/**
 * The edition in a pack. Packs come from other machines, so that everything is
 * checked: the file, the database's own integrity, every row, and the seal over
 * them. Throws `pack.not-a-pack`, `pack.newer`, `pack.too-large` or `pack.damaged`.
 */
export async function readPack(bytes: Uint8Array): Promise<Edition> {
  return (await readPackContents(bytes)).edition;
}

/** As `readPack`, with the bytes that were imported. */
export async function readPackContents(bytes: Uint8Array): Promise<PackContents> {
  checkPackSize(bytes.length);
  checkHeader(bytes);
  const database = await openReadable(bytes).catch((cause: unknown) => {
    throw damaged('the database in it cannot be opened', cause);
  });
  try {
    return contentsOf(database);
  } catch (error) {
    throw error instanceof LinderoError ? error : damaged('its tables cannot be read', error);
  } finally {
    close(database);
  }
}

/** Whether bytes claim to be a SQLite file, and so a pack rather than an article's text. */
export function looksLikePack(bytes: Uint8Array): boolean {
  return new TextDecoder('latin1').decode(bytes.subarray(0, sqliteMagic.length)) === sqliteMagic;
}

/** Reads the fields of SQLite's file header that tell whose file it is, which version, and whether it is whole. */
function checkHeader(bytes: Uint8Array): void {
  if (!looksLikePack(bytes)) throw notAPack();
  if (bytes.length < 100) throw damaged('it ends too early');
  const header = new DataView(bytes.buffer, bytes.byteOffset, 100);
  if (header.getUint32(68) !== applicationId) throw notAPack();
  const version = header.getUint32(60);
  if (version > packVersion) {
    throw new LinderoError(
      'pack.newer',
      `This pack was made by a newer Lindero (pack version ${version}; this one reads ${packVersion}). Update Lindero to open it.`,
    );
  }
  if (version < packVersion) throw damaged(`it says that it has version ${version}`);
  const pageSize = header.getUint16(16) === 1 ? 65_536 : header.getUint16(16);
  if (pageSize * header.getUint32(28) !== bytes.length) throw damaged('it is not as long as it should be');
}

function notAPack(): LinderoError {
  return new LinderoError(
    'pack.not-a-pack',
    'This file is not a Lindero pack. Packs end in .lindero; articles are opened with “Import”.',
  );
}

function contentsOf(database: ReadableDatabase): PackContents {
  // The schema first: what a forged one would compute is never run by the check below.
  const schema = all(
    database,
    `SELECT type, name, tbl_name, sql FROM sqlite_schema ORDER BY rootpage LIMIT ${packSchema.length + 1}`,
  );
  if (JSON.stringify(schema.map(Object.values)) !== JSON.stringify(packSchema)) {
    throw damaged('its tables are not those of a pack');
  }
  const problems = all<{ integrity_check: string }>(database, 'PRAGMA integrity_check(1)');
  if (problems[0]?.integrity_check !== 'ok') throw damaged('the database in it is not sound');
  const rows = selectPackRows(database);
  const [seal] = selectRows(database, 'seal', sealTable);
  if (seal?.sha256 !== sealOf(rows)) throw damaged('its contents were changed after it was made');
  const [source] = rows.article;
  if (source === undefined) throw damaged('it does not hold exactly one article');
  if (sha256(source.original) !== source.sha256) throw damaged('the original in it is not the one imported');
  return {
    edition: { article: rowsToArticle(rows), ...rowsToFindings(rows) },
    original: source.original,
    importerVersion: source.importer_version,
  };
}
