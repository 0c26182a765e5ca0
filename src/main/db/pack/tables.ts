import { missionTypes } from '#shared/models/mission.ts';
import {
  blob,
  count,
  countOrNull,
  countryCode,
  countryCodeOrNull,
  createTableSql,
  latitude,
  longitude,
  oneOf,
  packTable,
  type RowOf,
  real,
  realOrNull,
  text,
  textOrNull,
  truth,
} from './table.ts';

/**
 * The tables of the pack format, in the order in which its seal covers them.
 * docs/pack-format.md says what each column means; a test holds it to this.
 */
export const packTables = {
  article: packTable(['id'], {
    id: text,
    title: text,
    language: text,
    format: text,
    file_name: text,
    sha256: text,
    code_points: count,
    text,
    original: blob,
    importer_version: count,
  }),

  side: packTable(['position'], {
    position: count,
    iso2: countryCodeOrNull,
    name: text,
  }),

  border: packTable(['kind'], {
    kind: oneOf(['land', 'maritime']),
    length_km: realOrNull,
  }),

  section: packTable(['position'], {
    position: count,
    id: text,
    level: count,
    title: text,
    parent_id: textOrNull,
    start_offset: count,
    end_offset: count,
    heading_start: countOrNull,
    heading_text: textOrNull,
  }),

  block: packTable(['position'], {
    position: count,
    id: text,
    section_id: text,
    kind: oneOf(['infobox', 'paragraph', 'list', 'table']),
    start_offset: count,
    end_offset: count,
  }),

  paragraph: packTable(['block_id'], {
    block_id: text,
    start_offset: count,
    text,
  }),

  list_item: packTable(['block_id', 'position'], {
    block_id: text,
    position: count,
    depth: count,
    start_offset: count,
    text,
  }),

  infobox_entry: packTable(['block_id', 'position'], {
    block_id: text,
    position: count,
    key: text,
    start_offset: count,
    value: text,
    country: countryCodeOrNull,
  }),

  data_table: packTable(['block_id'], {
    block_id: text,
    id: text,
    kind: oneOf(['comparison', 'series', 'other']),
    caption_start: countOrNull,
    caption_text: textOrNull,
    row_count: count,
  }),

  data_table_column: packTable(['block_id', 'position'], {
    block_id: text,
    position: count,
    country: countryCodeOrNull,
  }),

  data_table_cell: packTable(['block_id', 'row_position', 'position'], {
    block_id: text,
    row_position: count,
    position: count,
    start_offset: count,
    text,
  }),

  mission: packTable(['position'], {
    position: count,
    id: text,
    sending: countryCode,
    receiving: countryCode,
    type: oneOf(missionTypes),
    city: textOrNull,
    concurrent: truth,
    status: oneOf(['placed', 'review', 'unplaced']),
    rule: text,
    candidate_count: count,
    section_id: text,
    start_offset: count,
    source: text,
  }),

  mission_place: packTable(['mission_id', 'position'], {
    mission_id: text,
    position: count,
    place_id: text,
    name: text,
    admin1: textOrNull,
    country: countryCode,
    lat: latitude,
    lon: longitude,
    population: count,
    score: real,
  }),

  mention: packTable(['position'], {
    position: count,
    id: text,
    section_id: text,
    block_id: text,
    start_offset: count,
    text,
    kind: oneOf(['country', 'admin1', 'region', 'city', 'river', 'sea', 'site']),
    place_id: text,
    name: text,
    country: countryCodeOrNull,
    lat: latitude,
    lon: longitude,
    as_government: truth,
  }),

  event: packTable(['position'], {
    position: count,
    id: text,
    section_id: text,
    block_id: text,
    start_offset: count,
    text,
    edtf: text,
    earliest: textOrNull,
    latest: textOrNull,
    basis: oneOf(['explicit', 'context']),
    sentence: text,
    sentence_start: count,
  }),

  figure_check: packTable(['position'], {
    position: count,
    kind: oneOf(['density', 'balance', 'sum', 'share', 'difference', 'growth', 'other']),
    table_id: text,
    row: text,
    column: text,
    stated: realOrNull,
    computed: realOrNull,
    unit: textOrNull,
    verdict: oneOf(['consistent', 'inconsistent', 'incomplete']),
    formula: text,
  }),

  warning: packTable(['position'], {
    position: count,
    code: text,
    message: text,
    line: countOrNull,
  }),
} as const;

type PackTables = typeof packTables;
type PackTableName = keyof PackTables;

/** Every row of a pack, table by table. */
export type PackRows = { readonly [Name in PackTableName]: readonly RowOf<PackTables[Name]>[] };

/** SHA-256 over the rows of all other tables: damage that leaves a valid database is found by it. */
export const sealTable = packTable(['sha256'], { sha256: text });

/** The SQL that makes every table of a pack: a pack of this version holds these and nothing else. */
export const packSchema: readonly string[] = Object.entries({ ...packTables, seal: sealTable }).map(
  ([name, table]) => createTableSql(name, table),
);
