import type { Subject } from '#shared/models/subject.ts';

/** Nothing is chosen: the whole article is what the window is about. */
export const noSelection: Subject = { kind: 'article' };

/** The chosen mission's id, or null when something else or nothing is chosen. */
export function selectedMissionId(selection: Subject): string | null {
  return selection.kind === 'mission' ? selection.id : null;
}
