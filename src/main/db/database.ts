import initSqlJs, { type Database, type SqlJsStatic, type SqlValue, type Statement } from 'sql.js';

export type Value = string | number | null | Uint8Array;
export type Row = Readonly<Record<string, Value>>;

declare const readable: unique symbol;
declare const writable: unique symbol;

/** A database that can only be asked. */
export type ReadableDatabase = { readonly [readable]: true };

/** A database that can be changed, too; it can be passed wherever one is asked for. */
export type WritableDatabase = ReadableDatabase & { readonly [writable]: true };

/**
 * The file that SQLite sees is in memory and nobody else's: it need not look
 * for another's journal before each query, nor keep its own in a file.
 */
const inMemory = 'PRAGMA locking_mode = EXCLUSIVE; PRAGMA synchronous = OFF; PRAGMA cache_size = -16000;';
const writing = `${inMemory} PRAGMA journal_mode = MEMORY; PRAGMA foreign_keys = ON;`;

/** A query that is asked often: compiled once, freed with its database. */
export type PreparedQuery<Result> = (parameters?: readonly Value[]) => readonly Result[];

/**
 * Opens the bytes of a SQLite file for reading. Throws what SQLite says when
 * they are none; whoever knows what the file should be turns that into a coded error.
 */
export async function openReadable(bytes: Uint8Array): Promise<ReadableDatabase> {
  return (await loadEngine())(bytes);
}

/** SQLite itself, ready to open bytes for reading at once, for whoever cannot wait when they are needed. */
export async function loadEngine(): Promise<(bytes: Uint8Array) => ReadableDatabase> {
  const sqlite = await initSqlJs();
  return (bytes) =>
    open(sqlite, bytes, `${inMemory} PRAGMA query_only = ON; SELECT count(*) FROM sqlite_schema;`);
}

/** Opens the bytes of a SQLite file for changes in memory, or makes a new database. */
export async function openWritable(bytes?: Uint8Array): Promise<WritableDatabase> {
  const firstSql = `${writing} SELECT count(*) FROM sqlite_schema;`;
  return open(await initSqlJs(), bytes, firstSql) as WritableDatabase;
}

function open(sqlite: SqlJsStatic, bytes: Uint8Array | undefined, firstSql: string): ReadableDatabase {
  // A copy: sql.js keeps what it is given, and SQLite would write into the bytes of whoever gave them.
  const database = new sqlite.Database(bytes === undefined ? undefined : new Uint8Array(bytes));
  try {
    database.exec(firstSql);
  } catch (error) {
    database.close();
    throw error;
  }
  return database as unknown as ReadableDatabase;
}

/** All rows that a query gives. */
export function all<Result = Row>(
  database: ReadableDatabase,
  sql: string,
  parameters: readonly Value[] = [],
): readonly Result[] {
  const statement = native(database).prepare(sql);
  try {
    return rowsOf<Result>(statement, parameters);
  } finally {
    statement.free();
  }
}

/** As sql.js's `getAsObject`, with the columns' names asked once and not for every row. */
function rowsOf<Result>(statement: Statement, parameters: readonly Value[]): readonly Result[] {
  const rows: Result[] = [];
  statement.bind(parameters as SqlValue[]);
  const names = statement.getColumnNames();
  while (statement.step()) {
    const values = statement.get();
    const row: Record<string, SqlValue> = {};
    for (let column = 0; column < names.length; column += 1)
      row[names[column] as string] = values[column] as SqlValue;
    rows.push(row as Result);
  }
  return rows;
}

/** The first row that a query gives, or undefined. */
export function first<Result = Row>(
  database: ReadableDatabase,
  sql: string,
  parameters: readonly Value[] = [],
): Result | undefined {
  return all<Result>(database, sql, parameters)[0];
}

/** Compiles a query that is asked often. It lives until its database is closed or exported. */
export function prepare<Result = Row>(database: ReadableDatabase, sql: string): PreparedQuery<Result> {
  const statement = native(database).prepare(sql);
  return (parameters = []) => {
    try {
      return rowsOf<Result>(statement, parameters);
    } finally {
      statement.reset();
    }
  };
}

/** Runs one statement that changes something. */
export function run(database: WritableDatabase, sql: string, parameters: readonly Value[] = []): void {
  runForEach(database, sql, [parameters]);
}

/** Runs one statement that changes something, once for each list of parameters. */
export function runForEach(
  database: WritableDatabase,
  sql: string,
  parameterLists: Iterable<readonly Value[]>,
): void {
  const statement = native(database).prepare(sql);
  try {
    for (const parameters of parameterLists) statement.run(parameters as SqlValue[]);
  } finally {
    statement.free();
  }
}

/** Runs a script of several statements without parameters. */
export function runScript(database: WritableDatabase, sql: string): void {
  native(database).exec(sql);
}

/** Does all of the work, or, when it throws, none of it. */
export function transaction<Result>(database: WritableDatabase, work: () => Result): Result {
  runScript(database, 'BEGIN IMMEDIATE');
  try {
    const result = work();
    runScript(database, 'COMMIT');
    return result;
  } catch (error) {
    runScript(database, 'ROLLBACK');
    throw error;
  }
}

/**
 * The database as the bytes of a SQLite file. sql.js closes and opens it anew
 * for that: prepared queries end, and pragmas are set again here.
 */
export function exportBytes(database: WritableDatabase): Uint8Array {
  const bytes = native(database).export();
  runScript(database, writing);
  return bytes;
}

/**
 * Whether an error is SQLite's word on the bytes that it was given. What the
 * system says (no memory, no more files), or the engine that did not start, says
 * nothing about them.
 */
export function isSaidOfBytes(error: unknown): boolean {
  return error instanceof Error && error.constructor === Error && !/out of memory/i.test(error.message);
}

/** Frees the database and every query prepared on it. */
export function close(database: ReadableDatabase): void {
  native(database).close();
}

function native(database: ReadableDatabase): Database {
  return database as unknown as Database;
}
