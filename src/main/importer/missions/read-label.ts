import { indexCodePoints } from '#shared/text/code-points.ts';
import { type Frame, inherit } from './frames.ts';
import { readLeadIn } from './grammar/read-lead-in.ts';
import { scopeOf } from './grammar/scope.ts';
import type { Setting } from './grammar/setting.ts';
import type { Passage } from './passages.ts';

type Part = { readonly text: string; readonly start: number; readonly frame: Frame };

/**
 * "Turkish missions in Iraq: Embassy in Baghdad; Consulates-General in Basra and Mosul": a line that begins with what
 * would stand above a list, and the list's items after it. Null where a line has no such label.
 */
export function readLabel(passage: Passage, outer: Frame, setting: Setting): readonly Part[] | null {
  const { text } = passage;
  const colon = text.indexOf(':');
  if (colon <= 0 || colon > 120 || text.slice(colon + 1).trim() === '') return null;
  const leadIn = readLeadIn(scopeOf(text.slice(0, colon), setting));
  // "Consulates: Lyon, Nice" is an item by itself; a label names a State.
  if (leadIn === null || (leadIn.sender ?? leadIn.receiver ?? leadIn.bare) === null) return null;
  if (leadIn.type !== null) return null;
  const frame = inherit(outer, leadIn, `${outer.id}/${passage.start}`);
  const units = indexCodePoints(text);
  const parts: Part[] = [];
  let from = colon + 1;
  for (const part of text.slice(from).split(';')) {
    const lead = part.length - part.trimStart().length;
    if (part.trim() !== '')
      parts.push({ text: part.trim(), start: passage.start + units.fromUnit(from + lead), frame });
    from += part.length + 1;
  }
  return parts;
}
