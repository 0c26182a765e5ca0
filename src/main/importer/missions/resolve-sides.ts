import { isHeadOfMission } from '#shared/missions/mission-types.ts';
import type { Claim } from './claim.ts';
import { otherSide } from './grammar/scope.ts';
import type { Setting } from './grammar/setting.ts';

export type Sided = { readonly claim: Claim; readonly sending: string; readonly receiving: string };

/**
 * Says of every claim who sends and who receives: by the words, by the list's heading, and where neither says
 * it, by the State in which the list's cities lie. Claims about other States are left out.
 */
export function resolveSides(claims: readonly Claim[], setting: Setting): readonly Sided[] {
  const byWords = claims.map((claim) => sidesByWords(claim, setting));
  const byCities = sidesByCities(
    claims.filter((_, index) => byWords[index] === 'unknown'),
    setting,
  );
  return claims.flatMap((claim, index) => {
    const sending = byWords[index] === 'unknown' ? byCities.get(claim) : byWords[index];
    const receiving = sending === undefined ? null : otherSide(sending, setting);
    if (sending === undefined || receiving === null) return [];
    return [turned({ claim, sending, receiving }, setting)];
  });
}

/** The sending State; undefined: not a mission of the pair; `unknown`: the words do not say. */
function sidesByWords(claim: Claim, setting: Setting): string | undefined | 'unknown' {
  const { sender, receivers, accredited } = claim;
  const receiving = receivers.find((iso2) => setting.sides.includes(iso2));
  if (sender !== null) {
    if (!setting.sides.includes(sender)) return undefined;
    if (receivers.length > 0 && receiving === undefined && !accredited) return undefined;
    return sender;
  }
  if (receiving !== undefined) return otherSide(receiving, setting) ?? undefined;
  return receivers.length > 0 ? undefined : 'unknown';
}

/** Lists without a State's name: one list's cities lie in one State; an embassy begins the next State's list. */
function sidesByCities(claims: readonly Claim[], setting: Setting): ReadonlyMap<Claim, string> {
  const found = new Map<Claim, string>();
  for (const run of runsOf(claims)) {
    const [first, second] = setting.sides;
    const sums = run.map(
      (claim) => [homeScore(claim, first, setting), homeScore(claim, second, setting)] as const,
    );
    const lead = sums.reduce((sum, [a, b]) => sum + a - b, 0);
    for (const [index, claim] of run.entries()) {
      const [inFirst = NOWHERE, inSecond = NOWHERE] = sums[index] ?? [];
      const isUnknown = inFirst === NOWHERE && inSecond === NOWHERE;
      if (isUnknown && claim.bare === null && !goesWithList(claim)) continue;
      const isOwn = !isUnknown && (inFirst === NOWHERE || inSecond === NOWHERE);
      const alone = isOwn ? inFirst - inSecond : isUnknown && claim.bare !== null ? 0 : lead;
      if (alone !== 0) found.set(claim, alone > 0 ? second : first);
      else if (claim.bare !== null) found.set(claim, claim.bare);
    }
  }
  return found;
}

/** A town that no gazetteer has, in a list of missions: it is where the towns beside it are. */
const goesWithList = ({ evidence, inMissionSection, place }: Claim): boolean =>
  place !== null && evidence === 'listed' && inMissionSection;

function runsOf(claims: readonly Claim[]): readonly (readonly Claim[])[] {
  const runs: Claim[][] = [];
  for (const claim of claims) {
    const run = runs.at(-1);
    const follows = run?.[0]?.group === claim.group;
    const begins = isHeadOfMission(claim.type) && run?.some(({ type }) => isHeadOfMission(type));
    if (run !== undefined && follows && !begins) run.push(claim);
    else runs.push([claim]);
  }
  return runs;
}

const NOWHERE = -4;

/** How well the claim's city is known in a State. */
function homeScore(
  { place, type }: Claim,
  receiving: string,
  { place: placeByRule, sides }: Setting,
): number {
  if (place === null) return NOWHERE;
  const sending = receiving === sides[0] ? sides[1] : sides[0];
  const { query: city, qualifiers } = place;
  const { place: found, rule } = placeByRule({
    city,
    qualifiers,
    inCapital: false,
    sending,
    receiving,
    type,
    elsewhere: false,
  });
  const home = [
    'gazetteer.receiving-state',
    'gazetteer.territory',
    'gazetteer.division',
    'gazetteer.seat-across-the-border',
  ];
  return found !== null && home.includes(rule) ? found.score : NOWHERE;
}

/** A town of this score (a capital, or some 100,000 people) is meant where the words' own sender cannot be. */
const WELL_KNOWN = 5;

/** Nobody has a mission at home: a city that only lies in the sender's own State turns the claim around. */
function turned(sided: Sided, setting: Setting): Sided {
  const { claim, sending, receiving } = sided;
  if (claim.accredited || claim.place === null || homeScore(claim, receiving, setting) !== NOWHERE)
    return sided;
  if (homeScore(claim, sending, setting) < WELL_KNOWN) return sided;
  return { claim, sending: receiving, receiving: sending };
}
