import type { ApplicationFolders } from '#main/application-folders.ts';
import type { ImportWorker } from '#main/services/library/import-worker-client.ts';
import type { World } from '#main/world/open-world.ts';

/** What a command may touch of the terminal and the installation. */
export type CommandContext = {
  readonly folders: ApplicationFolders;
  readonly version: string;
  /** What was asked for, to standard output. */
  readonly write: (text: string) => void;
  /** Everything else, to standard error. */
  readonly note: (text: string) => void;
  /** Columns of the terminal that standard error goes to; null when it goes to none. */
  readonly terminalColumns: number | null;
  /** Reads articles as the window does, with its patience and no more memory. Started when it is first asked. */
  readonly articles: Pick<ImportWorker, 'ask'>;
  /** Opens the bundled geographic data. Whoever opened it closes it. */
  readonly openWorld: () => Promise<World>;
};

/** A subcommand of `lindero`. One a file; `commands.ts` lists them. */
export type Command = {
  readonly name: string;
  /** One line for the list of commands. */
  readonly summary: string;
  /** The whole of `lindero NAME --help`. */
  readonly help: string;
  /**
   * Does the work and gives the exit code. Throws `LinderoError` for what
   * cannot be done (exit 1) and `UsageError` for what was not understood (exit 2).
   */
  readonly run: (parameters: readonly string[], context: CommandContext) => Promise<number>;
};
