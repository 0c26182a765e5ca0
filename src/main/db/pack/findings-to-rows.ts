import type { Edition } from '#shared/models/edition.ts';
import type { PlaceCandidate } from '#shared/models/mission.ts';
import type { PackRows } from './tables.ts';

/** What the importer found in an article, as rows: everything of an edition but the article. */
export function findingsToRows(
  edition: Edition,
): Pick<PackRows, 'border' | 'mission' | 'mission_place' | 'mention' | 'event' | 'figure_check' | 'warning'> {
  const { border } = edition;
  return {
    border: border === null ? [] : [{ kind: border.kind, length_km: border.lengthKm }],
    mission: edition.missions.map((mission, position) => ({
      position,
      id: mission.id,
      sending: mission.sending,
      receiving: mission.receiving,
      type: mission.type,
      city: mission.city,
      concurrent: bit(mission.concurrent),
      status: mission.placing.status,
      rule: mission.placing.rule,
      candidate_count: mission.placing.candidateCount,
      section_id: mission.sectionId,
      start_offset: mission.start,
      source: mission.source,
    })),
    mission_place: edition.missions.flatMap(({ id, placing: { place, candidates } }) => [
      ...(place === null ? [] : [placeRow(id, 0, place)]),
      ...candidates.map((candidate, index) => placeRow(id, index + 1, candidate)),
    ]),
    mention: edition.mentions.map((mention, position) => ({
      position,
      id: mention.id,
      section_id: mention.sectionId,
      block_id: mention.blockId,
      start_offset: mention.start,
      text: mention.text,
      kind: mention.kind,
      place_id: mention.placeId,
      name: mention.name,
      country: mention.country,
      lat: mention.lat,
      lon: mention.lon,
      as_government: bit(mention.asGovernment),
    })),
    event: edition.events.map((event, position) => ({
      position,
      id: event.id,
      section_id: event.sectionId,
      block_id: event.blockId,
      start_offset: event.start,
      text: event.text,
      edtf: event.edtf,
      earliest: event.earliest,
      latest: event.latest,
      basis: event.basis,
      sentence: event.sentence,
      sentence_start: event.sentenceStart,
    })),
    figure_check: edition.checks.map((check, position) => ({
      position,
      kind: check.kind,
      table_id: check.tableId,
      row: check.row,
      column: check.column,
      stated: check.stated,
      computed: check.computed,
      unit: check.unit,
      verdict: check.verdict,
      formula: check.formula,
    })),
    warning: edition.warnings.map(({ code, message, line }, position) => ({ position, code, message, line })),
  };
}

function placeRow(mission_id: string, position: number, place: PlaceCandidate) {
  const { placeId, name, admin1, country, lat, lon, population, score } = place;
  return { mission_id, position, place_id: placeId, name, admin1, country, lat, lon, population, score };
}

function bit(truth: boolean): 0 | 1 {
  return truth ? 1 : 0;
}
