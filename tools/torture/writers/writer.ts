import type { Told } from '../ledger.ts';

/** When a writer is killed: so many milliseconds after its so-and-so-many-th acknowledgement. */
export type KillAt = { readonly changes: number; readonly milliseconds: number };

export type WriterOptions = {
  readonly dataFolder: string;
  /** Notes that are in the notebook and may be written over. */
  readonly known: readonly string[];
  readonly told: Told;
  readonly killAt: KillAt;
};

/** Lets a process change a notebook through its own transport until it is killed (SIGKILL), and resolves once it has ended. */
export type WriteUntilKilled = (options: WriterOptions) => Promise<void>;
