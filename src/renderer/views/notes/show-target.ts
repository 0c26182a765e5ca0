import type { Actions } from '#renderer/state/actions.ts';
import { textOf } from '#renderer/state/note-places.ts';
import { revealSection, revealWords } from '#renderer/views/reader/reveal.ts';
import { resolveAnchor } from '#shared/anchors/resolve-anchor.ts';
import { formatLink } from '#shared/links/link.ts';
import type { Edition } from '#shared/models/edition.ts';
import type { NoteTarget } from '#shared/models/note.ts';
import { linkOfTarget } from '#shared/notes/link-of-target.ts';
import { findTarget, isThing } from '#shared/subjects/find-target.ts';
import { indexCodePoints } from '#shared/text/code-points.ts';

/** Brings the window to what a note is about, or most likely is, opening its article when another is open. */
export function showTarget(noted: NoteTarget, edition: Edition, actions: Actions): void {
  const { article } = edition;
  const link = linkOfTarget(noted);
  if (link !== null && link.articleId !== article.id) {
    void actions.openLink(formatLink(link));
    return;
  }
  const target = isThing(noted) ? findTarget(noted, edition).subject : noted;
  if (target === null) return;
  switch (target.kind) {
    case 'words': {
      const { found } = resolveAnchor(textOf(edition), target.anchor);
      if (found !== null) revealWords(found.start, found.end);
      return;
    }
    case 'section':
      revealSection(target.sectionId);
      return;
    case 'mission':
      actions.select({ kind: 'mission', id: target.missionId });
      return;
    case 'place':
      actions.select({ kind: 'place', placeId: target.placeId });
      return;
    case 'event': {
      const event = edition.events.find(({ id }) => id === target.eventId);
      if (event !== undefined) revealWords(event.start, event.start + indexCodePoints(event.text).length);
      actions.select({ kind: 'event', id: target.eventId });
      return;
    }
    case 'period':
      actions.select({ kind: 'period', first: target.first, last: target.last });
      return;
    case 'figure': {
      const start = tableStart(edition, target.tableId);
      if (start !== null) revealWords(start, start + 1);
      return;
    }
    case 'geometry':
      actions.showOnMap(target.geometry);
      return;
  }
}

function tableStart({ article }: Edition, tableId: string): number | null {
  for (const { blocks } of article.sections)
    for (const block of blocks)
      if (block.kind === 'table' && block.table.id === tableId)
        return block.table.header[0]?.start ?? block.start;
  return null;
}
