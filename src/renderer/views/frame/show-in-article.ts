import { revealWords } from '#renderer/views/reader/reveal.ts';
import type { Mission } from '#shared/models/mission.ts';
import { indexCodePoints } from '#shared/text/code-points.ts';

/** Leads from a mission, on the map or in the table, to the words it came from. */
export function showInArticle(mission: Mission): void {
  revealWords(mission.start, mission.start + indexCodePoints(mission.source).length);
}
