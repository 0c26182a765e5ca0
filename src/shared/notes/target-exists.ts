import type { Edition } from '#shared/models/edition.ts';
import type { NoteTarget } from '#shared/models/note.ts';

/** Whether an edition still has what a target names. Words are found by their anchor instead; free places and times always are. */
export function targetExists(target: NoteTarget, { article, missions, mentions, events }: Edition): boolean {
  switch (target.kind) {
    case 'section':
      return article.sections.some(({ id }) => id === target.sectionId);
    case 'mission':
      return missions.some(({ id }) => id === target.missionId);
    case 'place':
      return mentions.some(({ placeId }) => placeId === target.placeId);
    case 'event':
      return events.some(({ id }) => id === target.eventId);
    case 'figure':
      return article.sections.some(({ blocks }) =>
        blocks.some((block) => block.kind === 'table' && block.table.id === target.tableId),
      );
    default:
      return true;
  }
}
