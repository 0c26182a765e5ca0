import type { Edition } from '#shared/models/edition.ts';
import type { Mission } from '#shared/models/mission.ts';
import type { Subject } from '#shared/models/subject.ts';
import { subjectIndex } from '#shared/subjects/subject-index.ts';

/** Nothing is chosen: the whole article is what the window is about. */
export const noSelection: Subject = { kind: 'article' };

/** The chosen mission; undefined when something else or nothing is chosen. */
export const chosenMission = (edition: Edition, selection: Subject): Mission | undefined =>
  subjectIndex(edition).mission(selectedMissionId(selection) ?? '');

/** The chosen mission's id, or null when something else or nothing is chosen. */
export function selectedMissionId(selection: Subject): string | null {
  return selection.kind === 'mission' ? selection.id : null;
}
