import { z } from 'zod';
import { articleId } from '#shared/contract/article-id.ts';
import { parseEdtf } from '#shared/time/parse-edtf.ts';
import type { Value } from '../database.ts';
import { longestText, longestTitle } from './limits.ts';

/** A column: how SQLite declares it, and what a value read from a stranger's file has to be. */
export type Column<Type extends Value = Value> = {
  readonly declaration: string;
  readonly schema: z.ZodType<Type>;
};

export type Columns = { readonly [name: string]: Column };

/** A table of the pack format. Rows are kept in the order of `key`, its primary key. */
export type PackTable<Shape extends Columns = Columns> = {
  /** At most this many rows: docs/pack-format.md says why. */
  readonly most: number;
  readonly key: readonly string[];
  readonly columns: Shape;
  /** What rows read from a stranger's file have to be. */
  readonly rows: z.ZodType;
};

export type RowOf<Table extends PackTable> = {
  readonly [Name in keyof Table['columns']]: z.infer<Table['columns'][Name]['schema']>;
};

/** Checks, where a table is written down, that its key is made of its columns. */
export function packTable<const Shape extends Columns>(
  most: number,
  key: readonly (keyof Shape & string)[],
  columns: Shape,
): PackTable<Shape> {
  const fields = Object.entries(columns).map(([name, { schema }]) => [name, schema] as const);
  return { most, key, columns, rows: z.array(z.object(Object.fromEntries(fields))) };
}

const column = <Type extends Value>(declaration: string, schema: z.ZodType<Type>): Column<Type> => ({
  declaration: `${declaration} NOT NULL`,
  schema,
});
const orNull = <Type extends Value>({ declaration, schema }: Column<Type>): Column<Type | null> => ({
  declaration: declaration.replace(' NOT NULL', ''),
  schema: schema.nullable(),
});

/** Words of the article, up to all of them. */
export const text = column('TEXT', z.string().max(longestText));
export const textOrNull = orNull(text);
/** The name of something, or a short sentence about it. */
export const name = column('TEXT', z.string().max(2_000));
export const nameOrNull = orNull(name);
export const title = column('TEXT', z.string().max(longestTitle));
/** The id of an article: the name of its pack. */
export const articleSlug = column('TEXT', articleId);
/** What something in an article is called in links, notes and the other tables. */
export const id = column('TEXT', z.string().regex(/^[\w.:~-]{1,300}$/));
export const idOrNull = orNull(id);
export const digest = column('TEXT', z.string().regex(/^[0-9a-f]{64}$/));
export const count = column('INTEGER', z.int().nonnegative());
export const countOrNull = orNull(count);
export const real = column('REAL', z.number());
export const realOrNull = orNull(real);
export const blob = column<Uint8Array>('BLOB', z.instanceof(Uint8Array));
export const truth = column('INTEGER', z.union([z.literal(0), z.literal(1)]));
export const latitude = column('REAL', z.number().min(-90).max(90));
export const longitude = column('REAL', z.number().min(-180).max(180));
/** ISO 3166-1 alpha-2. */
export const countryCode = column('TEXT', z.string().regex(/^[A-Z]{2}$/));
export const countryCodeOrNull = orNull(countryCode);
/** ISO 8601-2, as `formatEdtf` writes it. */
export const edtf = column(
  'TEXT',
  z
    .string()
    .max(40)
    .refine((written) => parseEdtf(written) !== null, 'not a date of EDTF'),
);
/** `YYYY-MM-DD`; a minus before the years before the year 0. */
export const dayOrNull = orNull(
  column('TEXT', z.string().regex(/^-?\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/)),
);

export const oneOf = <const Word extends string>(words: readonly Word[]): Column<Word> =>
  column('TEXT', z.enum(words)) as Column<Word>;

/** The SQL that makes a table. */
export function createTableSql(name: string, { columns, key }: PackTable): string {
  const lines = Object.entries(columns).map(([column, { declaration }]) => `  ${column} ${declaration}`);
  return `CREATE TABLE ${name} (\n${lines.join(',\n')},\n  PRIMARY KEY (${key.join(', ')})\n) STRICT, WITHOUT ROWID`;
}
