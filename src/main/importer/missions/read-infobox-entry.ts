import { indexCodePoints } from '#shared/text/code-points.ts';
import type { Claim } from './claim.ts';
import { readLine } from './grammar/read-line.ts';
import { readStatement } from './grammar/read-statement.ts';
import { scopeOf } from './grammar/scope.ts';
import type { Setting } from './grammar/setting.ts';
import { isVerbal } from './is-verbal.ts';
import type { Passage } from './passages.ts';
import { toClaims } from './to-claims.ts';

const MISSION_KEY =
  /^(?:diplomatic[ _-]?)?(?:missions?|embass(?:y|ies)|consulates?|high[ _-]commissions?|misi[oó]n(?:es)?|embajadas?)[ _-]?([12ab]?)$/i;
const NONE = /^(?:none|n\/?a|no|[-–—]|)$/i;

/** "Mission1: Irish Embassy, London": the missions of an infobox. The slot's side sends where the words say nothing. */
export function readInfoboxEntry(passage: Passage, setting: Setting): readonly Claim[] {
  const slot = MISSION_KEY.exec(passage.key.trim())?.[1];
  if (slot === undefined || NONE.test(passage.text.trim())) return [];
  const scope = scopeOf(passage.text, setting);
  const posts = isVerbal(scope)
    ? readStatement(scope, { subject: null, verbless: true }).posts
    : readLine(scope, { type: null, plural: false });
  const side = slot === '' ? null : (setting.sides['1a'.includes(slot.toLowerCase()) ? 0 : 1] ?? null);
  const frame = { id: passage.key, sender: null, receiver: null, bare: null, type: null, plural: false };
  const claims = toClaims(posts, {
    passage,
    frame,
    evidence: 'infobox',
    inMissionSection: true,
    text: indexCodePoints(''),
    setting,
  });
  return claims.map((claim) => {
    const unplaced = claim.place === null && !claim.inCapital;
    return claim.sender === null && unplaced ? { ...claim, sender: side, senderByContext: true } : claim;
  });
}
