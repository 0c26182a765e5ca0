import { groupBy } from '#shared/group-by.ts';
import type { Edition } from '#shared/models/edition.ts';
import type { Mission } from '#shared/models/mission.ts';
import type { PackRows } from './tables.ts';

/** The findings that `findingsToRows` took apart. */
export function rowsToFindings(rows: PackRows): Omit<Edition, 'article'> {
  const [border] = rows.border;
  return {
    border: border === undefined ? null : { kind: border.kind, lengthKm: border.length_km },
    missions: rowsToMissions(rows),
    mentions: rows.mention.map((row) => ({
      id: row.id,
      sectionId: row.section_id,
      blockId: row.block_id,
      start: row.start_offset,
      text: row.text,
      kind: row.kind,
      placeId: row.place_id,
      name: row.name,
      country: row.country,
      lat: row.lat,
      lon: row.lon,
      asGovernment: row.as_government === 1,
    })),
    events: rows.event.map((row) => ({
      id: row.id,
      sectionId: row.section_id,
      blockId: row.block_id,
      start: row.start_offset,
      text: row.text,
      edtf: row.edtf,
      earliest: row.earliest,
      latest: row.latest,
      basis: row.basis,
      sentence: row.sentence,
      sentenceStart: row.sentence_start,
    })),
    checks: rows.figure_check.map((row) => ({
      kind: row.kind,
      tableId: row.table_id,
      row: row.row,
      column: row.column,
      stated: row.stated,
      computed: row.computed,
      unit: row.unit,
      verdict: row.verdict,
      formula: row.formula,
    })),
    warnings: rows.warning.map(({ code, message, line }) => ({ code, message, line })),
  };
}

function rowsToMissions(rows: PackRows): readonly Mission[] {
  const placesOf = groupBy(rows.mission_place, ({ mission_id }) => mission_id);
  return rows.mission.map((row): Mission => {
    const places = (placesOf.get(row.id) ?? []).map(({ mission_id: _, position, place_id, ...place }) => ({
      position,
      place: { placeId: place_id, ...place },
    }));
    return {
      id: row.id,
      sending: row.sending,
      receiving: row.receiving,
      type: row.type,
      city: row.city,
      concurrent: row.concurrent === 1,
      placing: {
        status: row.status,
        rule: row.rule,
        place: places.find(({ position }) => position === 0)?.place ?? null,
        candidates: places.filter(({ position }) => position > 0).map(({ place }) => place),
        candidateCount: row.candidate_count,
      },
      sectionId: row.section_id,
      source: row.source,
      start: row.start_offset,
    };
  });
}
