import { checkFigures } from '#main/importer/checks/check-figures.ts';
import { findEvents } from '#main/importer/events/find-events.ts';
import { articleFrom } from '#main/importer/testing/article-from.ts';
import type { RelationSide } from '#shared/models/article.ts';
import type { Edition } from '#shared/models/edition.ts';
import type { Mention } from '#shared/models/mention.ts';
import { indexCodePoints } from '#shared/text/code-points.ts';

/** An edition as the importer makes it, as far as that needs no map of the world: missions and places are added by hand. */
export function editionOf(text: string, sides: readonly RelationSide[] = [], file = '0'): Edition {
  const parsed = articleFrom(text);
  const source = { ...parsed.source, sha256: file.repeat(64) };
  const article = { ...parsed, source, sides };
  return {
    article,
    border: null,
    missions: [],
    mentions: [],
    events: findEvents(article),
    checks: checkFigures(article),
    warnings: [],
  };
}

/** A place where the article names it, the first time after some words of it. */
export function mentionOf(edition: Edition, text: string, placeId: string, after = ''): Mention {
  const { source, sections } = edition.article;
  const unit = source.text.indexOf(text, source.text.indexOf(after));
  if (unit === -1) throw new Error(`The article does not say “${text}” after “${after}”.`);
  const start = indexCodePoints(source.text.slice(0, unit)).length;
  const block = sections.flatMap(({ blocks }) => blocks).find((one) => one.start <= start && start < one.end);
  if (block === undefined) throw new Error(`“${text}” stands in a heading.`);
  return {
    id: `${placeId} ${start}`,
    sectionId: block.sectionId,
    blockId: block.id,
    start,
    text,
    kind: 'city',
    placeId,
    name: text,
    country: 'PT',
    lat: 38.7,
    lon: -9.1,
    asGovernment: false,
  };
}
