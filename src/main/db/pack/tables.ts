import { missionTypes } from '#shared/missions/mission-types.ts';
import {
  articleSlug,
  blob,
  count,
  countOrNull,
  countryCode,
  countryCodeOrNull,
  createTableSql,
  dayOrNull,
  digest,
  edtf,
  id,
  idOrNull,
  latitude,
  longitude,
  name,
  nameOrNull,
  oneOf,
  packTable,
  type RowOf,
  real,
  realOrNull,
  text,
  textOrNull,
  title,
  truth,
} from './table.ts';

/**
 * The tables of the pack format, in the order in which its seal covers them.
 * docs/pack-format.md says what each column means; a test holds it to this.
 */
export const packTables = {
  article: packTable(1, ['id'], {
    id: articleSlug,
    title,
    language: name,
    format: name,
    file_name: name,
    sha256: digest,
    code_points: count,
    text,
    original: blob,
    importer_version: count,
  }),

  side: packTable(2, ['position'], {
    position: count,
    iso2: countryCodeOrNull,
    name,
  }),

  border: packTable(1, ['kind'], {
    kind: oneOf(['land', 'maritime']),
    length_km: realOrNull,
  }),

  section: packTable(10_000, ['position'], {
    position: count,
    id,
    level: count,
    title: text,
    parent_id: idOrNull,
    start_offset: count,
    end_offset: count,
    heading_start: countOrNull,
    heading_text: textOrNull,
  }),

  block: packTable(100_000, ['position'], {
    position: count,
    id,
    section_id: id,
    kind: oneOf(['infobox', 'paragraph', 'list', 'table']),
    start_offset: count,
    end_offset: count,
  }),

  paragraph: packTable(100_000, ['block_id'], {
    block_id: id,
    start_offset: count,
    text,
  }),

  list_item: packTable(100_000, ['block_id', 'position'], {
    block_id: id,
    position: count,
    depth: count,
    start_offset: count,
    text,
  }),

  infobox_entry: packTable(10_000, ['block_id', 'position'], {
    block_id: id,
    position: count,
    key: text,
    start_offset: count,
    value: text,
    country: countryCodeOrNull,
  }),

  data_table: packTable(10_000, ['block_id'], {
    block_id: id,
    id,
    kind: oneOf(['comparison', 'series', 'other']),
    caption_start: countOrNull,
    caption_text: textOrNull,
    row_count: count,
  }),

  data_table_column: packTable(200_000, ['block_id', 'position'], {
    block_id: id,
    position: count,
    country: countryCodeOrNull,
  }),

  data_table_cell: packTable(200_000, ['block_id', 'row_position', 'position'], {
    block_id: id,
    row_position: count,
    position: count,
    start_offset: count,
    text,
  }),

  mission: packTable(2_000, ['position'], {
    position: count,
    id,
    sending: countryCode,
    receiving: countryCode,
    type: oneOf(missionTypes),
    city: nameOrNull,
    concurrent: truth,
    status: oneOf(['placed', 'review', 'unplaced']),
    rule: name,
    candidate_count: count,
    section_id: id,
    start_offset: count,
    source: text,
  }),

  mission_place: packTable(18_000, ['mission_id', 'position'], {
    mission_id: id,
    position: count,
    place_id: id,
    name,
    admin1: nameOrNull,
    country: countryCode,
    lat: latitude,
    lon: longitude,
    population: count,
    score: real,
  }),

  mention: packTable(50_000, ['position'], {
    position: count,
    id,
    section_id: id,
    block_id: id,
    start_offset: count,
    text,
    kind: oneOf(['country', 'admin1', 'region', 'city', 'river', 'sea', 'site']),
    place_id: id,
    name,
    country: countryCodeOrNull,
    lat: latitude,
    lon: longitude,
    as_government: truth,
  }),

  event: packTable(20_000, ['position'], {
    position: count,
    id,
    section_id: id,
    block_id: id,
    start_offset: count,
    text,
    edtf,
    earliest: dayOrNull,
    latest: dayOrNull,
    basis: oneOf(['explicit', 'context']),
    sentence: text,
    sentence_start: count,
  }),

  figure_check: packTable(20_000, ['position'], {
    position: count,
    kind: oneOf(['density', 'balance', 'sum', 'share', 'difference', 'growth', 'other']),
    table_id: id,
    row: text,
    column: text,
    stated: realOrNull,
    computed: realOrNull,
    unit: nameOrNull,
    verdict: oneOf(['consistent', 'inconsistent', 'incomplete']),
    formula: text,
  }),

  warning: packTable(20_000, ['position'], {
    position: count,
    code: name,
    message: text,
    line: countOrNull,
  }),
} as const;

type PackTables = typeof packTables;
type PackTableName = keyof PackTables;

/** Every row of a pack, table by table. */
export type PackRows = { readonly [Name in PackTableName]: readonly RowOf<PackTables[Name]>[] };

/** SHA-256 over the rows of all other tables: damage that leaves a valid database is found by it. */
export const sealTable = packTable(1, ['sha256'], { sha256: digest });

const allTables = Object.entries({ ...packTables, seal: sealTable });

/** The SQL that makes every table of a pack: a pack of this version holds these and nothing else. */
export const packTablesSql: readonly string[] = allTables.map(([name, table]) => createTableSql(name, table));

/** What `sqlite_schema` of a pack says: type, name, table and SQL. */
export const packSchema = allTables.map(([name, table]) => [
  'table',
  name,
  name,
  createTableSql(name, table),
]);
