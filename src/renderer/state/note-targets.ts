import { createAnchor } from '#shared/anchors/create-anchor.ts';
import type { Position } from '#shared/geo/great-circle.ts';
import { isWhole, type SketchKind } from '#shared/geo/sketch.ts';
import type { Article } from '#shared/models/article.ts';
import type { Edition } from '#shared/models/edition.ts';
import type { Mission } from '#shared/models/mission.ts';
import type { NoteGeometry, NoteTarget } from '#shared/models/note.ts';
import type { Language } from '#shared/models/settings.ts';
import type { CountryFacts } from '#shared/models/world.ts';
import { eventTarget } from '#shared/subjects/kinds/event.ts';
import { postOf } from '#shared/subjects/kinds/mission.ts';
import { placeTarget } from '#shared/subjects/kinds/place.ts';
import { sectionTarget } from '#shared/subjects/kinds/section.ts';
import { missionName } from '#shared/text/mission-name.ts';
import { textOf } from './note-places.ts';
import type { Selection } from './selection.ts';

type Target<Kind extends NoteTarget['kind']> = Extract<NoteTarget, { readonly kind: Kind }>;

const inArticle = ({ id, title }: Article) => ({ articleId: id, articleTitle: title });

/** Words of the open edition, from one code point up to another; null when there are none. */
export function wordsTarget(edition: Edition, start: number, end: number): Target<'words'> | null {
  const anchor = createAnchor(textOf(edition), start, end);
  return anchor.exact === '' ? null : { kind: 'words', ...inArticle(edition.article), anchor };
}

/** A mission, by the name that it has in the reader's language. */
export function missionTarget(
  article: Article,
  mission: Mission,
  countries: readonly CountryFacts[],
  language: Language,
): Target<'mission'> {
  const name = missionName(mission, countries, language);
  return {
    kind: 'mission',
    ...inArticle(article),
    missionId: mission.id,
    name,
    post: postOf(mission),
    edition: article.source.sha256,
  };
}

/** What was drawn on the map: a point, a line, or an area, whose ring is closed. Its first point alone when it is no whole one yet. */
export function drawnTarget(kind: SketchKind, points: readonly Position[], name: string): Target<'geometry'> {
  const [first = [0, 0], ...rest] = points.map(({ lat, lon }) => [lon, lat] as const);
  const geometry: NoteGeometry =
    !isWhole(kind, points) || kind === 'point'
      ? { type: 'Point', coordinates: first }
      : kind === 'line'
        ? { type: 'LineString', coordinates: [first, ...rest] }
        : { type: 'Polygon', coordinates: [[first, ...rest, first]] };
  return { kind: 'geometry', geometry, name };
}

/** What is chosen, as something to write a note on; null when nothing is. */
export function targetOfSelection(
  { article, missions, mentions, events }: Edition,
  selection: Selection,
  countries: readonly CountryFacts[],
  language: Language,
): NoteTarget | null {
  switch (selection.kind) {
    case 'section':
      return sectionTarget(article, selection.id);
    case 'mission': {
      const mission = missions.find(({ id }) => id === selection.id);
      return mission === undefined ? null : missionTarget(article, mission, countries, language);
    }
    case 'place': {
      const mention = mentions.find(({ placeId }) => placeId === selection.placeId);
      return mention === undefined ? null : placeTarget(article, mention);
    }
    case 'event': {
      const event = events.find(({ id }) => id === selection.id);
      return event === undefined ? null : eventTarget(article, event);
    }
    case 'period':
      return { kind: 'period', first: selection.first, last: selection.last };
    default:
      return null;
  }
}
