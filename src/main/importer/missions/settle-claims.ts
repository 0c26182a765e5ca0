import { homeCountries, seatsAcrossTheBorder } from '#main/importer/placing/territories.ts';
import { isHeadOfMission, missionFamily } from '#shared/missions/mission-types.ts';
import { placeKey } from '#shared/text/place-key.ts';
import { type Claim, evidences } from './claim.ts';
import { isMissionType } from './grammar/post.ts';
import type { Setting } from './grammar/setting.ts';
import type { Closing } from './read-claims.ts';
import { resolveSides, type Sided } from './resolve-sides.ts';
import { createSettledMissions, type Settled } from './settled-missions.ts';

/** Chooses among claims: the better evidence first, each mission once, none that is closed or never was. */
export function settleClaims(
  claims: readonly Claim[],
  closings: readonly Closing[],
  setting: Setting,
): readonly Settled[] {
  const sided = resolveSides(claims, setting);
  const present = sided.filter(({ claim }) => claim.standing !== 'closed' && claim.standing !== 'not');
  const ended = endingsOf(sided, closings);
  const settled = createSettledMissions();
  for (const each of present.toSorted(byEvidence)) {
    if (each.claim.evidence === 'opened' && (isOfAnotherAge(each.claim) || isOver(each, ended))) continue;
    const candidate = settle(each, setting);
    if (candidate !== null) settled.take(candidate);
  }
  return settled.all.toSorted((a, b) => a.claim.start - b.claim.start);
}

/**
 * The better evidence first, then in reading order. A mission without a place waits for a statement that says where
 * it is, but not for captions and history, which may be of another time.
 */
const byEvidence = ({ claim: a }: Sided, { claim: b }: Sided): number => rank(a) - rank(b);

function rank(claim: Claim): number {
  const place = evidences.indexOf(claim.evidence);
  const waits = namesNoPlace(claim) === 1 && place < evidences.indexOf('stated');
  return (waits ? evidences.indexOf('stated') : place) + namesNoPlace(claim) / 2;
}

const namesNoPlace = ({ place, inCapital }: Claim): number => (place === null && !inCapital ? 1 : 0);

function settle(sided: Sided, setting: Setting): Settled | null {
  const { claim, sending, receiving } = sided;
  const { place } = claim;
  if (claim.evidence === 'opened' && namesNoPlace(claim) && !isHeadOfMission(claim.type)) return null;
  const placing = setting.place({
    city: place?.query ?? null,
    qualifiers: place?.qualifiers ?? [],
    inCapital: claim.inCapital,
    sending,
    receiving,
    type: claim.type,
    elsewhere: claim.accredited,
  });
  const country = placing.place?.country;
  const outside =
    country !== undefined &&
    !homeCountries(receiving, setting.world).has(country) &&
    seatsAcrossTheBorder[receiving] !== country;
  const listed = claim.evidence === 'listed' || claim.evidence === 'infobox';
  if (outside && !claim.accredited && !listed) return null;
  // "The office in Ramallah is accredited to the Palestinian Authority": of no concern to the pair.
  if (outside && claim.accredited && claim.receivers.length > 0 && !claim.receivers.includes(receiving))
    return null;
  const isAcross = country !== undefined && seatsAcrossTheBorder[receiving] === country;
  // An ambassador who is at home, or in the receiving State, tells of no mission elsewhere.
  if (claim.accredited && country === sending && !isAcross) return null;
  if (claim.byEnvoy && !isAcross && (!outside || placing.rule === 'gazetteer.other-country')) return null;
  const city = place?.name ?? (claim.inCapital ? (placing.place?.name ?? null) : null);
  return { ...sided, placing, concurrent: outside, city };
}

/** Embassies opened before this year were of another order of States; consulates have come and gone more often. */
const OLDEST_OPENING = { head: 1945, post: 1990 } as const;

/** An opening so long ago that it says nothing of today, where no section about missions repeats it. */
function isOfAnotherAge({ source, type, inMissionSection }: Claim): boolean {
  const years = [...source.matchAll(/\b(?:1[5-9]|20)\d\d\b/g)].map(([year]) => Number(year));
  if (years.length === 0) return false;
  const oldest = isHeadOfMission(type) || inMissionSection ? OLDEST_OPENING.head : OLDEST_OPENING.post;
  return Math.max(...years) < oldest;
}

/** Where a mission was last said to be closed or open again: by its sender, family and place. */
type Endings = ReadonlyMap<string, { readonly start: number; readonly reopened: boolean }>;

function endingsOf(sided: readonly Sided[], closings: readonly Closing[]): Endings {
  const last = new Map<string, { start: number; reopened: boolean }>();
  const note = (key: string, start: number, reopened: boolean): void => {
    if (start >= (last.get(key)?.start ?? 0)) last.set(key, { start, reopened });
  };
  for (const { claim, sending } of sided) {
    if (claim.standing !== 'closed') continue;
    for (const place of [placeOf(claim), ANY]) note(endingKey(claim, sending, place), claim.start, false);
  }
  for (const { type, start, reopened } of closings)
    note(isMissionType(type) ? missionFamily(type) : 'office', start, reopened);
  return last;
}

const ANY = '*';
const placeOf = ({ place }: Claim): string => (place === null ? '' : placeKey(place.query));
const endingKey = ({ type }: Claim, sending: string, place: string): string =>
  `${sending}/${missionFamily(type)}/${place}`;

/** An opening that a later passage undoes: closed, and not opened again after that. */
function isOver({ claim, sending }: Sided, endings: Endings): boolean {
  const places = claim.place === null ? [ANY] : [placeOf(claim), ''];
  const keys = [...places.map((place) => endingKey(claim, sending, place)), missionFamily(claim.type)];
  const later = keys.flatMap((key) => endings.get(key) ?? []).filter(({ start }) => start >= claim.start);
  const last = later.toSorted((a, b) => a.start - b.start).at(-1);
  return last !== undefined && !last.reopened;
}
