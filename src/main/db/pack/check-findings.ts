import { groupBy } from '#shared/group-by.ts';
import { type ArticleFrame, checkPositions, checkUnique } from './article-frame.ts';
import { damaged } from './damaged.ts';
import type { PackRows } from './tables.ts';

/** What the importer found, held against the article that it was found in. Throws `pack.damaged`. */
export function checkFindings(rows: PackRows, frame: ArticleFrame): void {
  checkMissions(rows, frame);
  checkMentions(rows, frame);
  checkEvents(rows, frame);
  checkPositions('figure_check', rows.figure_check);
  const tableIds = new Set(rows.data_table.map(({ id }) => id));
  const blind = rows.figure_check.find(({ table_id }) => !tableIds.has(table_id));
  if (blind !== undefined)
    throw damaged(`a figure of table ${blind.table_id} is checked, which is not there`);
  checkPositions('warning', rows.warning);
}

function checkMissions(rows: PackRows, { checkWords, sectionIds }: ArticleFrame): void {
  const { mission: missions } = rows;
  checkPositions('mission', missions);
  checkUnique(
    'mission',
    missions.map(({ id }) => id),
  );
  const placesOf = groupBy(rows.mission_place, ({ mission_id }) => mission_id);
  let known = 0;
  for (const mission of missions) {
    const { id } = mission;
    if (!sectionIds.has(mission.section_id)) throw inNoSection(`mission ${id}`);
    checkWords(`mission ${id}`, mission.start_offset, mission.source);
    const places = placesOf.get(id) ?? [];
    known += places.length;
    const chosen = places[0]?.position === 0 ? 1 : 0;
    checkPositions('mission_place', places, 1 - chosen);
    if (
      (mission.status === 'unplaced') !== (chosen === 0) ||
      mission.candidate_count < places.length - chosen
    ) {
      throw damaged(`mission ${id} has not the places that it says`);
    }
  }
  if (known < rows.mission_place.length) throw damaged('it has places of a mission that is not there');
}

function checkMentions(
  { mention: mentions }: PackRows,
  { checkWords, sectionIds, blockIds }: ArticleFrame,
): void {
  checkPositions('mention', mentions);
  checkUnique(
    'mention',
    mentions.map(({ id }) => id),
  );
  for (const { id, section_id, block_id, start_offset, text } of mentions) {
    if (!sectionIds.has(section_id) || !blockIds.has(block_id)) throw inNoSection(`mention ${id}`);
    checkWords(`mention ${id}`, start_offset, text);
  }
}

function checkEvents({ event: events }: PackRows, { checkWords, sectionIds, blockIds }: ArticleFrame): void {
  checkPositions('event', events);
  checkUnique(
    'event',
    events.map(({ id }) => id),
  );
  for (const event of events) {
    const { id, earliest, latest } = event;
    if (!sectionIds.has(event.section_id) || !blockIds.has(event.block_id)) throw inNoSection(`event ${id}`);
    checkWords(`event ${id}`, event.start_offset, event.text);
    checkWords(`the sentence of event ${id}`, event.sentence_start, event.sentence);
    if (earliest !== null && latest !== null && isLater(earliest, latest)) {
      throw damaged(`event ${id} ends before it starts`);
    }
  }
}

/** Days as numbers of their digits: of two before the year 0, the later one has the smaller year. */
function isLater(one: string, other: string): boolean {
  const [year = 0, otherYear = 0] = [one, other].map((day) => Number(day.slice(0, -6)));
  return year === otherYear ? one.slice(-5) > other.slice(-5) : year > otherYear;
}

const inNoSection = (what: string) => damaged(`${what} lies in a section that is not there`);
