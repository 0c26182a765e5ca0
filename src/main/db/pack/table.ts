import { z } from 'zod';
import type { Value } from '../database.ts';

/** A column: how SQLite declares it, and what a value read from a stranger's file has to be. */
export type Column<Type extends Value = Value> = {
  readonly declaration: string;
  readonly schema: z.ZodType<Type>;
};

export type Columns = { readonly [name: string]: Column };

/** A table of the pack format. Rows are kept in the order of `key`, its primary key. */
export type PackTable<Shape extends Columns = Columns> = {
  readonly key: readonly string[];
  readonly columns: Shape;
  /** What a row read from a stranger's file has to be. */
  readonly rows: z.ZodType;
};

export type RowOf<Table extends PackTable> = {
  readonly [Name in keyof Table['columns']]: z.infer<Table['columns'][Name]['schema']>;
};

/** Checks, where a table is written down, that its key is made of its columns. */
export function packTable<const Shape extends Columns>(
  key: readonly (keyof Shape & string)[],
  columns: Shape,
): PackTable<Shape> {
  const fields = Object.entries(columns).map(([name, { schema }]) => [name, schema] as const);
  return { key, columns, rows: z.array(z.object(Object.fromEntries(fields))) };
}

export const text: Column<string> = { declaration: 'TEXT NOT NULL', schema: z.string() };
export const textOrNull: Column<string | null> = { declaration: 'TEXT', schema: z.string().nullable() };
export const count: Column<number> = { declaration: 'INTEGER NOT NULL', schema: z.int().nonnegative() };
export const countOrNull: Column<number | null> = {
  declaration: 'INTEGER',
  schema: z.int().nonnegative().nullable(),
};
export const real: Column<number> = { declaration: 'REAL NOT NULL', schema: z.number() };
export const realOrNull: Column<number | null> = { declaration: 'REAL', schema: z.number().nullable() };
export const blob: Column<Uint8Array> = { declaration: 'BLOB NOT NULL', schema: z.instanceof(Uint8Array) };
export const truth: Column<0 | 1> = {
  declaration: 'INTEGER NOT NULL',
  schema: z.union([z.literal(0), z.literal(1)]),
};
export const latitude: Column<number> = { declaration: 'REAL NOT NULL', schema: z.number().min(-90).max(90) };
export const longitude: Column<number> = {
  declaration: 'REAL NOT NULL',
  schema: z.number().min(-180).max(180),
};
/** ISO 3166-1 alpha-2. */
export const countryCode: Column<string> = {
  declaration: 'TEXT NOT NULL',
  schema: z.string().regex(/^[A-Z]{2}$/),
};
export const countryCodeOrNull: Column<string | null> = {
  declaration: 'TEXT',
  schema: z
    .string()
    .regex(/^[A-Z]{2}$/)
    .nullable(),
};

export function oneOf<const Word extends string>(words: readonly Word[]): Column<Word> {
  return { declaration: 'TEXT NOT NULL', schema: z.enum(words) };
}

/** The SQL that makes a table. */
export function createTableSql(name: string, { columns, key }: PackTable): string {
  const lines = Object.entries(columns).map(([column, { declaration }]) => `  ${column} ${declaration}`);
  return `CREATE TABLE ${name} (\n${lines.join(',\n')},\n  PRIMARY KEY (${key.join(', ')})\n) STRICT, WITHOUT ROWID`;
}
