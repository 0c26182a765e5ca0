import type { Edition } from '#shared/models/edition.ts';
import type { NoteTarget } from '#shared/models/note.ts';
import { type FoundAgain, orphan } from './found-again.ts';
import { eventTarget, findEvent } from './kinds/event.ts';
import { figureTarget, findFigure } from './kinds/figure.ts';
import { findMission, postOf } from './kinds/mission.ts';
import { findPlace, placeTarget } from './kinds/place.ts';
import { findSection, sectionTarget } from './kinds/section.ts';

/** What of an article a note holds on to by what it is; words have their anchor. */
export type ThingTarget = Extract<
  NoteTarget,
  { readonly kind: 'section' | 'mission' | 'place' | 'event' | 'figure' }
>;

export const isThing = (target: NoteTarget): target is ThingTarget =>
  'articleId' in target && target.kind !== 'words';

/**
 * Finds what a target is about in an edition of its article; the subject is the target as it would be made there
 * now. Ids count positions and mean something only in the edition that they come from, which is this one when
 * its file is the same, or, for notes of before that do not say, when `isOfThis`.
 */
export function findTarget(target: ThingTarget, edition: Edition, isOfThis = false): FoundAgain<ThingTarget> {
  const { article } = edition;
  const isHere = isDescribed(target) ? target.edition === article.source.sha256 : isOfThis;
  switch (target.kind) {
    case 'section':
      return withTarget(findSection(target, article, isHere), ({ id }) => sectionTarget(article, id));
    case 'event':
      return withTarget(findEvent(target, edition, isHere), (event) => eventTarget(article, event));
    case 'figure':
      return withTarget(findFigure(target, article, isHere), ({ tableId, row, column }) =>
        figureTarget(article, tableId, row, column),
      );
    case 'place':
      return withTarget(findPlace(target, edition.mentions), (mention) => placeTarget(article, mention));
    case 'mission': {
      const found = findMission(target, edition.missions, isHere);
      return withTarget(found, (mission) => ({
        ...target,
        missionId: mission.id,
        name: found.state === 'changed' ? mission.source.slice(0, 500) || target.name : target.name,
        post: postOf(mission),
        edition: article.source.sha256,
      }));
    }
  }
}

const isDescribed = (target: ThingTarget): target is ThingTarget & { readonly edition: string } =>
  'edition' in target && target.edition !== undefined && target.edition !== '';

function withTarget<Subject>(
  found: FoundAgain<Subject>,
  describe: (subject: Subject) => ThingTarget,
): FoundAgain<ThingTarget> {
  return found.state === 'orphan' ? orphan : { state: found.state, subject: describe(found.subject) };
}
