import type { BlockContent, Section } from '#shared/models/article.ts';
import type { Edition } from '#shared/models/edition.ts';
import type { Mission } from '#shared/models/mission.ts';

/**
 * What an edition holds, in the form that `inspect --json` prints. The form is
 * public: `format` is raised when it changes. `section` is an id in missions and
 * tables, and a title (the article's for the lead) in mentions and events.
 */
export function inspectionOf(edition: Edition) {
  const { article, border } = edition;
  const titles = new Map(article.sections.map(({ id, title }) => [id, title]));
  const titleOf = (sectionId: string): string => titles.get(sectionId) ?? article.title;
  return {
    format: 1,
    article: {
      id: article.id,
      title: article.title,
      language: article.language,
      codePoints: article.source.codePoints,
    },
    countries: article.sides.map(({ iso2, name }) => ({ iso2, name })),
    infobox: blocksOf(article.sections, 'infobox').flatMap(({ block }) =>
      block.entries.map(({ key, value, country }) => ({ key, value: value.text, country })),
    ),
    sections: article.sections.map(({ id, level, title, path, blocks }) => ({
      id,
      level,
      title,
      path,
      blocks: blocks.length,
    })),
    tables: blocksOf(article.sections, 'table').map(({ section, block: { table } }) => ({
      section: section.id,
      kind: table.kind,
      rows: table.rows.length + (table.header.length > 0 ? 1 : 0),
      columns: table.columnCountries.length,
    })),
    missions: edition.missions.map(inspectMission),
    border: border === null ? null : { kind: border.kind, lengthKm: rounded(border.lengthKm) },
    mentions: edition.mentions.map(({ sectionId, text, start, placeId, lat, lon }) => ({
      section: titleOf(sectionId),
      text,
      start,
      placeId,
      lat,
      lon,
    })),
    events: edition.events.map(({ sectionId, edtf, text, sentence }) => ({
      section: titleOf(sectionId),
      edtf,
      text,
      sentence,
    })),
    checks: edition.checks.map(({ kind, tableId, row, stated, computed, unit, verdict }) => ({
      kind,
      table: tableId,
      row,
      stated,
      computed,
      unit,
      verdict,
    })),
    warnings: edition.warnings.map(({ code, message, line }) => ({ code, message, line })),
  };
}

function inspectMission({ sending, receiving, type, city, placing, sectionId, source }: Mission) {
  const { place } = placing;
  return {
    sending,
    receiving,
    type,
    city,
    admin1: place?.admin1 ?? null,
    country: place?.country ?? null,
    lat: place?.lat ?? null,
    lon: place?.lon ?? null,
    placeId: place?.placeId ?? null,
    status: placing.status,
    candidates: placing.candidateCount,
    section: sectionId,
    source,
  };
}

type BlockOf<Kind extends BlockContent['kind']> = Extract<BlockContent, { readonly kind: Kind }>;

function blocksOf<Kind extends BlockContent['kind']>(
  sections: readonly Section[],
  kind: Kind,
): readonly { readonly section: Section; readonly block: BlockOf<Kind> }[] {
  return sections.flatMap((section) =>
    section.blocks.flatMap((block) => (isOf(block, kind) ? [{ section, block }] : [])),
  );
}

function isOf<Kind extends BlockContent['kind']>(block: BlockContent, kind: Kind): block is BlockOf<Kind> {
  return block.kind === kind;
}

/** To a tenth: a line of that precision has no more. */
function rounded(kilometres: number | null): number | null {
  return kilometres === null ? null : Math.round(kilometres * 10) / 10;
}
