import type { Edition } from '#shared/models/edition.ts';
import type { EditionChanges } from '#shared/models/edition-changes.ts';
import { compareFigures } from './compare-figures.ts';
import { compareMissions } from './compare-missions.ts';
import { compareSections } from './compare-sections.ts';

/** What the newer of two editions of an article says otherwise. */
export function compareEditions(before: Edition, after: Edition): EditionChanges {
  const { changes, afterId } = compareSections(before.article, after.article);
  return {
    sections: changes,
    missions: compareMissions(before.missions, after.missions),
    figures: compareFigures(before.article, after.article, afterId),
  };
}
