import type { LeadIn } from './grammar/read-lead-in.ts';
import type { TermType } from './lexicon/mission-terms.ts';

/** What the headings and lines above say of the missions in a list. */
export type Frame = {
  readonly id: string;
  readonly sender: string | null;
  readonly receiver: string | null;
  readonly bare: string | null;
  readonly type: TermType | null;
  readonly plural: boolean;
};

type Level = { readonly kind: 'heading' | 'text' | 'item'; readonly depth: number; readonly frame: Frame };

/** The frames around the current line, outermost first. */
export type Frames = {
  readonly current: () => Frame;
  readonly enter: (kind: Level['kind'], depth: number, leadIn: LeadIn | null) => void;
  /** The items of a deeper list belong to the item above; what is as deep or less ends it. */
  readonly leaveItems: (depth: number) => void;
  readonly leaveBlock: () => void;
};

const NOTHING: Frame = { id: '0', sender: null, receiver: null, bare: null, type: null, plural: false };

export function createFrames(): Frames {
  let levels: readonly Level[] = [];
  let count = 0;

  const drop = (keep: (level: Level) => boolean): void => {
    levels = levels.filter(keep);
  };
  const current = (): Frame => levels.at(-1)?.frame ?? NOTHING;
  return {
    current,
    enter(kind, depth, leadIn) {
      if (kind === 'heading') drop((level) => level.kind === 'heading' && level.depth < depth);
      if (kind === 'text') drop((level) => level.kind === 'heading' || isKept(level, leadIn));
      if (kind === 'item')
        drop((level) => level.kind !== 'item' || level.depth < depth || isKept(level, leadIn));
      count += 1;
      levels = [...levels, { kind, depth, frame: inherit(current(), leadIn, String(count)) }];
    },
    leaveItems(depth) {
      drop((level) => level.kind !== 'item' || level.depth <= depth);
    },
    leaveBlock() {
      drop((level) => level.kind !== 'item');
    },
  };
}

/** A line that only names a type ("Consulates:") stands under the State that a line before it named. */
const isKept = ({ frame }: Level, leadIn: LeadIn | null): boolean =>
  leadIn !== null && !namesState(leadIn) && leadIn.type !== null && frame.type === null;

const namesState = ({ sender, receiver, bare }: LeadIn | Frame): boolean =>
  sender !== null || receiver !== null || bare !== null;

/** What a lead-in says, and of the frame around it what that leaves open. */
export function inherit(outer: Frame, leadIn: LeadIn | null, id: string): Frame {
  if (leadIn === null) return { ...outer, id };
  const { type, plural } = leadIn.type === null ? outer : leadIn;
  if (!namesState(leadIn)) return { ...outer, type, plural, id };
  const { sender, receiver, bare } = leadIn;
  return { sender: sender ?? outer.sender, receiver: receiver ?? outer.receiver, bare, type, plural, id };
}
