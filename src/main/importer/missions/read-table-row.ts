import type { Frame } from './frames.ts';
import type { PlaceWords, Post } from './grammar/post.ts';
import { readCities } from './grammar/read-cities.ts';
import { isMissionItself, type LeadIn, readLeadIn } from './grammar/read-lead-in.ts';
import { linePost, readLine } from './grammar/read-line.ts';
import { type Scope, scopeOf } from './grammar/scope.ts';
import type { Setting } from './grammar/setting.ts';
import type { TermType } from './lexicon/mission-terms.ts';
import type { Passage } from './passages.ts';

/** What a table's header says that a column holds. */
export type Column = {
  readonly holds: 'sender' | 'receiver' | 'city' | 'type' | 'ignored' | 'unknown';
  /** "Embassy", "Consulates": the type of the missions whose cities stand below. */
  readonly type: TermType | null;
  readonly plural: boolean;
  /** "Brazilian missions in Nigeria": whose missions stand below, and where. */
  readonly states: Pick<LeadIn, 'sender' | 'receiver' | 'bare'> | null;
};

const UNKNOWN: Column = { holds: 'unknown', type: null, plural: false, states: null };

/** The first that fits: a "head of mission" is no mission, a "host city" no State. */
const HEADERS: readonly (readonly [RegExp, Column['holds']])[] = [
  [/\bheads?\b/i, 'ignored'],
  [/\b(?:city|cities|location|place|seat|town)\b/i, 'city'],
  [/\b(?:sending|country of|from)\b/i, 'sender'],
  [/\b(?:host|receiving|accredited)\b/i, 'receiver'],
  [/\b(?:mission|type|post|representation|status|level)\b/i, 'type'],
  [/\b(?:ambassador|consul|since|opened|year|address|ref|notes?|image|photo|district|website)\b/i, 'ignored'],
];

export function readColumns({ cells }: Passage, setting: Setting): readonly Column[] {
  return cells.map(({ text }) => {
    const leadIn = readLeadIn(scopeOf(text, setting));
    if (leadIn !== null && (leadIn.bare ?? leadIn.sender) !== null) return { ...UNKNOWN, states: leadIn };
    if (leadIn !== null && leadIn.type !== null)
      return { ...UNKNOWN, type: leadIn.type, plural: leadIn.plural, states: leadIn };
    return { ...UNKNOWN, holds: HEADERS.find(([pattern]) => pattern.test(text))?.[1] ?? 'unknown' };
  });
}

/** A cell that says that there is none, or only that there is one. */
const NOTHING = /^(?:none|no|yes|n\/?a|[-–—?✓✗])?$/i;

export type RowRead = { readonly posts: readonly Post[]; readonly frame: Frame };

/**
 * Reads a table's row: cells that name a State, a type of mission and cities belong together; a cell that says it
 * all ("Paris (Embassy)") stands by itself.
 */
export function readTableRow(row: Passage, columns: readonly Column[], setting: Setting): readonly RowRead[] {
  const found: Found = { sender: null, receiver: null, bare: null, types: [], places: [] };
  const whole: { readonly column: Column; readonly posts: readonly Post[] }[] = [];
  for (const [number, { text }] of row.cells.entries()) {
    const column = columns[number] ?? UNKNOWN;
    if (column.holds !== 'ignored' && !NOTHING.test(text.trim()))
      whole.push({ column, posts: readCell(scopeOf(text, setting), column, found) });
  }
  const frame: Frame = { ...found, id: `row/${found.sender ?? found.bare ?? ''}`, type: null, plural: false };
  const paired = found.types.map(({ type, plural }) => linePost(type, plural, found.places, false));
  return [
    { posts: found.places.length > 0 ? paired : [], frame },
    ...whole.map(({ column, posts }) => ({ posts, frame: frameBelow(column, frame) })),
  ].filter(({ posts }) => posts.length > 0);
}

/** What the row leaves open, the column's head may say. */
function frameBelow({ states }: Column, row: Frame): Frame {
  if (states === null || (row.sender ?? row.receiver ?? row.bare) !== null) return row;
  const { sender, receiver, bare } = states;
  return { ...row, sender, receiver, bare, id: `column/${sender ?? ''}/${receiver ?? ''}/${bare ?? ''}` };
}

type Found = {
  sender: string | null;
  receiver: string | null;
  bare: string | null;
  types: { readonly type: TermType; readonly plural: boolean }[];
  places: PlaceWords[];
};

/** Missions that the cell names whole; what it holds of one, it adds to what was found in the row. */
function readCell(scope: Scope, column: Column, found: Found): readonly Post[] {
  const { holds } = column;
  const leadIn = holds === 'city' ? null : readLeadIn(scope);
  if (leadIn !== null && namesSomething(leadIn) && !isMissionItself(scope, leadIn)) {
    const country = leadIn.sender ?? leadIn.bare ?? leadIn.receiver;
    if (holds === 'receiver' || (leadIn.receiver !== null && leadIn.receiver === country))
      found.receiver ??= country;
    else if (holds === 'sender' || leadIn.sender !== null) found.sender ??= country;
    else found.bare ??= country;
    if (leadIn.type !== null) found.types.push({ type: leadIn.type, plural: leadIn.plural });
    return [];
  }
  const posts = readLine(scope, column);
  if (posts.some(({ places }) => places.length > 0)) return posts;
  if (holds === 'city' || holds === 'unknown')
    found.places.push(...(readCities(scope, 0, true)?.places ?? []));
  return [];
}

const namesSomething = ({ sender, receiver, bare, type }: LeadIn): boolean =>
  (sender ?? receiver ?? bare ?? type) !== null;
