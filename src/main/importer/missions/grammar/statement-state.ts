import type { TermType } from '../lexicon/mission-terms.ts';
import type { PlaceWords, Post, Standing } from './post.ts';

/** What the clause says of the missions that it names next. */
export type Mode = 'none' | 'present' | 'opened' | 'reopened' | 'closed' | 'planned' | 'negated' | 'past';

/** Where the reading of a sentence stands. One reader owns one state and changes it as it goes. */
export type StatementState = {
  mode: Mode;
  /** Inside brackets: what was said before them. */
  modeOutside: Mode | null;
  /** ISO 3166-1 alpha-2 of the clause's subject; null when it is not named. */
  subject: string | null;
  everyone: boolean;
  /** The subject is where missions are, not whose they are: "hosts". */
  subjectHosts: boolean;
  /** A State named right before a mission: "the Mexican embassy", "Mexico's embassy". */
  owner: { readonly country: string | null; readonly at: number } | null;
  /** Missions that wait for their place. */
  open: Post[];
  /** Missions of the clause, and those that got their place last. */
  clause: Post[];
  located: Post[];
  lastTermEnd: number;
  lastType: TermType | null;
  /** After "accredited" or "represented": the States to which. */
  accreditedTo: string[] | null;
  accreditation: 'none' | 'accredited' | 'represented';
  /** After "through its": what comes is the seat. */
  seat: boolean;
  /** A place named before the mission: "is represented in Ankara by". */
  fronted: PlaceWords[];
  former: boolean;
  /** After "upgraded", "converted": a mission after "to" takes the place of the one before. */
  raised: boolean;
  /** A line without verbs: a comma or dash after the mission may lead to its place ("Irish Embassy, London"). */
  readonly verbless: boolean;
  mentioned: { readonly country: string; readonly end: number } | null;
  /** Cities read last, and those that "where" speaks of: "resides in Rome, where the embassy is". */
  lastCities: readonly PlaceWords[];
  antecedent: readonly PlaceWords[];
  /** Where the missions after "where" are when no place of their own follows. */
  readonly elsewhere: Map<Post, readonly PlaceWords[]>;
  readonly posts: Post[];
  /** Something was said to be closed without saying where: "it was closed in 1990". */
  readonly closures: (TermType | null)[];
  readonly reopenings: (TermType | null)[];
};

export function initialState(subject: string | null, mode: Mode, verbless: boolean): StatementState {
  return {
    mode,
    modeOutside: null,
    subject,
    everyone: false,
    subjectHosts: false,
    owner: null,
    open: [],
    clause: [],
    located: [],
    lastTermEnd: -1,
    lastType: null,
    accreditedTo: null,
    accreditation: 'none',
    seat: false,
    fronted: [],
    former: false,
    raised: false,
    verbless,
    mentioned: null,
    lastCities: [],
    antecedent: [],
    elsewhere: new Map(),
    posts: [],
    closures: [],
    reopenings: [],
  };
}

/** "is represented in Bangui by an embassy": the place before is the mission's when none comes after. */
export function endClause(state: StatementState): void {
  if (state.accreditation !== 'represented') return;
  for (const post of state.clause) {
    if (post.places.length === 0 && !post.inCapital) post.places.push(...state.fronted);
  }
}

/** A clause with a subject of its own begins; what the one before said does not carry over. */
export function beginClause(state: StatementState, subject: string | null, everyone: boolean): void {
  endClause(state);
  state.mode = 'none';
  state.subject = subject;
  state.everyone = everyone;
  state.subjectHosts = false;
  state.owner = null;
  state.open = [];
  state.clause = [];
  state.accreditedTo = null;
  state.accreditation = 'none';
  state.seat = false;
  state.fronted = [];
  state.former = false;
  state.raised = false;
}

export const standingOf: Readonly<Record<Mode, Standing>> = {
  none: 'bare',
  present: 'present',
  opened: 'opened',
  reopened: 'reopened',
  closed: 'closed',
  planned: 'not',
  negated: 'not',
  past: 'not',
};
