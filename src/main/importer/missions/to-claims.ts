import type { MissionType } from '#shared/missions/mission-types.ts';
import { isHeadOfMission, missionFamily } from '#shared/missions/mission-types.ts';
import type { CodePointIndex } from '#shared/text/code-points.ts';
import { honoraryType } from './branch-and-honorary.ts';
import type { Claim, Evidence } from './claim.ts';
import type { Frame } from './frames.ts';
import { isMissionType, type PlaceWords, type Post } from './grammar/post.ts';
import type { Setting } from './grammar/setting.ts';
import type { Passage } from './passages.ts';

type Origin = {
  readonly passage: Pick<Passage, 'text' | 'start' | 'kind' | 'section' | 'blockId'>;
  readonly frame: Frame;
  readonly evidence: Evidence;
  readonly inMissionSection: boolean;
  readonly text: CodePointIndex;
  readonly setting: Setting;
};

/** A claim for every place of every mission that a passage names. */
export function toClaims(posts: readonly Post[], origin: Origin): readonly Claim[] {
  return posts.flatMap((post) => (post.foreign ? [] : claimsOf(post, origin)));
}

function claimsOf(post: Post, origin: Origin): readonly Claim[] {
  const { type } = post;
  if (!isMissionType(type) || isOnlyNamed(post, origin)) return [];
  const { sides } = origin.setting;
  const reciprocal = post.everyone && (post.inCapital || post.places.length === 0);
  // A permanent mission is one to an organisation, unless it is accredited to a State besides.
  if (post.byEnvoy && (!post.accredited || post.places.length === 0)) return [];
  if (isOfficeOfUnknown(post, type, origin) || (type === 'permanent-mission' && !post.accredited)) return [];
  const senders = reciprocal ? sides : [post.everyone ? null : (post.sender ?? origin.frame.sender)];
  const places: readonly (PlaceWords | null)[] =
    post.inCapital || post.places.length === 0 ? [null] : post.places;
  if (places[0] === null && !post.inCapital && !countsUnplaced(post, type, reciprocal, origin)) return [];
  return senders.flatMap((sender) =>
    places.map((place) => claim(post, typeAt(place, type), sender, place, reciprocal, origin)),
  );
}

/** A bracket after a city may say of what type the mission is there. */
function typeAt(place: PlaceWords | null, type: MissionType): MissionType {
  const said = place?.type;
  if (said !== undefined && isMissionType(said)) return said;
  return place?.honorary ? (honoraryType(type) ?? type) : type;
}

/** Organisations and companies have offices too: without a State's name an office is no mission. */
const isOfficeOfUnknown = (post: Post, type: MissionType, { inMissionSection }: Origin): boolean =>
  missionFamily(type) === 'office' && post.sender === null && !post.everyone && !inMissionSection;

/** A mission that a sentence mentions without saying that it is there; a section about missions would not in vain. */
const isOnlyNamed = ({ standing, owned }: Post, { inMissionSection }: Origin): boolean =>
  standing === 'bare' && !(inMissionSection && owned);

/** Without a city only what is surely one mission counts: an embassy, or a post that is said to lie in the other State. */
function countsUnplaced(
  post: Post,
  type: MissionType,
  reciprocal: boolean,
  { inMissionSection, setting }: Origin,
): boolean {
  if (type === 'other') return false;
  if (isHeadOfMission(type)) return reciprocal || !post.plural;
  return !post.plural && (inMissionSection || post.receivers.some((iso2) => setting.sides.includes(iso2)));
}

function claim(
  post: Post,
  type: MissionType,
  sender: string | null,
  place: PlaceWords | null,
  reciprocal: boolean,
  { passage, frame, evidence, inMissionSection, text }: Origin,
): Claim {
  const opened = post.standing === 'opened' || post.standing === 'reopened' || post.standing === 'bare';
  const receivers = reciprocal ? [] : post.receivers;
  return {
    type,
    sender,
    senderByContext: post.sender === null && !reciprocal,
    receivers: receivers.length > 0 || frame.receiver === null ? receivers : [frame.receiver],
    bare: sender === null ? frame.bare : null,
    place,
    inCapital: post.inCapital,
    accredited: post.accredited,
    byEnvoy: post.byEnvoy,
    evidence: opened ? 'opened' : evidence,
    standing: place?.ended ? 'closed' : post.standing,
    inMissionSection,
    group: `${passage.blockId}/${frame.id}`,
    sectionId: passage.section.id,
    ...sourceOf(passage, text),
  };
}

/** The words with the list's mark before them, as they stand in the article. */
function sourceOf({ text: words, start, kind }: Origin['passage'], text: CodePointIndex) {
  if (kind !== 'item') return { source: words, start };
  const lead = text.slice(Math.max(0, start - 12), start);
  const mark = /[-*#•:;]+\s*$/.exec(lead)?.[0] ?? '';
  return { source: `${mark}${words}`, start: start - [...mark].length };
}
