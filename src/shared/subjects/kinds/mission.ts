import { z } from 'zod';
import { similarity } from '#shared/anchors/edit-distance.ts';
import { missionTypes } from '#shared/missions/mission-types.ts';
import type { Article } from '#shared/models/article.ts';
import type { Mission } from '#shared/models/mission.ts';
import type { Kept, MissionPost } from '#shared/models/subject.ts';
import { indexCodePoints } from '#shared/text/code-points.ts';
import { missionName } from '#shared/text/mission-name.ts';
import { slug } from '#shared/text/slug.ts';
import { type Candidate, describe, type FoundAgain, likeliest, unsure } from '../found-again.ts';
import { edition, inArticle, short } from '../kept-schema.ts';
import type { SubjectIndex } from '../subject-index.ts';
import type { Naming, SubjectKindOf } from '../subject-kind.ts';

type KnownMission = Pick<Kept<'mission'>, 'missionId' | 'post'>;

/** So alike are two spellings of a city's name. */
const sameSpelling = 0.75;

/** What a mission is known by. */
export function postOf({ sending, receiving, type, city }: MissionPost): MissionPost {
  return { sending, receiving, type, city };
}

/** A mission as notes keep it, by the name that it has in the reader's language. */
export function keepMission(article: Article, mission: Mission, naming: Naming): Kept<'mission'> {
  return {
    kind: 'mission',
    articleId: article.id,
    articleTitle: article.title,
    missionId: mission.id,
    name: missionName(mission, naming.countries, naming.language),
    post: postOf(mission),
    edition: article.source.sha256,
  };
}

/** The id of a mission before it is told from another of the same kind in the same city by a number. */
export const missionSlug = ({ sending, receiving, type, city }: MissionPost): string =>
  slug([sending, receiving, type, city ?? 'no-city'].join(' '));

/**
 * Finds a mission by sender, receiver, type and city. One that changed its type, or whose city is spelled
 * otherwise, is for a person to look at, and so are two of which only a number tells one from the other.
 * `isOfThis`: it was described from this edition.
 */
function findMission(known: KnownMission, index: SubjectIndex, isOfThis: boolean): FoundAgain<Mission> {
  const byId = index.mission(known.missionId);
  if (byId !== undefined && isOfThis) return { state: 'exact', subject: byId };
  return likeliest(index.edition.missions.flatMap((mission) => candidateOf(known, mission)));
}

function candidateOf({ missionId, post }: KnownMission, mission: Mission): readonly Candidate<Mission>[] {
  const kind = missionSlug(mission);
  // The id of a mission says all that it is known by, and a number where there were several.
  const isNumbered = missionId.startsWith(`${kind}-`) && /^\d+$/.test(missionId.slice(kind.length + 1));
  const isSameId = isNumbered || missionId === kind || missionId === mission.id;
  const isSameKind = post === undefined ? isSameId : missionSlug(post) === kind;
  if (isSameKind) {
    const rank = mission.id === missionId ? 1 : 0.95;
    return [{ subject: mission, rank, confidence: isNumbered ? unsure(rank) : 1, isInPlace: true }];
  }
  if (post === undefined || post.sending !== mission.sending || post.receiving !== mission.receiving)
    return [];
  const sameType = post.type === mission.type;
  const [then, now] = [slug(post.city ?? ''), slug(mission.city ?? '')];
  const likeness = then === now ? 1 : similarity(then, now);
  if (likeness < (sameType ? sameSpelling : 1)) return [];
  const rank = (sameType ? 0.4 : 0) + 0.5 * likeness;
  return [{ subject: mission, rank, confidence: unsure(rank), isInPlace: false }];
}

/** An embassy, a consulate or another mission of one State in the other. */
export const mission: SubjectKindOf<'mission'> = {
  label: { en: 'Mission', es: 'Misión' },
  link: {
    write: ({ id }) => id,
    read: (id) => ({ kind: 'mission', id }),
    follow: ({ id }, _, index) =>
      describe(findMission({ missionId: id }, index, false), (found) => ({ kind: 'mission', id: found.id })),
  },
  isChosen: true,
  key: ({ id }) => id,
  all: ({ edition }) => edition.missions.map(({ id }) => ({ kind: 'mission', id })),
  name({ id }, index, naming) {
    const found = index.mission(id);
    return found === undefined || naming === null
      ? null
      : missionName(found, naming.countries, naming.language);
  },
  section: ({ id }, index) => index.mission(id)?.sectionId ?? null,
  words({ id }, index) {
    const found = index.mission(id);
    if (found === undefined) return null;
    return { start: found.start, end: found.start + indexCodePoints(found.source).length };
  },
  position({ id }, index) {
    const place = index.mission(id)?.placing.place;
    return place ? { type: 'Point', coordinates: [place.lon, place.lat] } : null;
  },
  kept: {
    schema: z.strictObject({
      kind: z.literal('mission'),
      ...inArticle,
      missionId: short,
      name: short,
      post: z
        .strictObject({
          sending: short,
          receiving: short,
          type: z.enum(missionTypes),
          city: short.nullable(),
        })
        .optional(),
      edition,
    }),
    keep({ id }, index, naming) {
      const found = index.mission(id);
      return found === undefined ? null : keepMission(index.edition.article, found, naming);
    },
    subject: ({ missionId }) => ({ kind: 'mission', id: missionId }),
    find(kept, index, isHere) {
      const found = findMission(kept, index, isHere);
      return describe(found, (now) => ({
        ...kept,
        missionId: now.id,
        name: found.state === 'changed' ? now.source.slice(0, 500) || kept.name : kept.name,
        post: postOf(now),
        edition: index.edition.article.source.sha256,
      }));
    },
    name: ({ name }) => name,
    shownBy: ['choice'],
  },
};
