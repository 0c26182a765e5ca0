/**
 * Lets a process write notes through its own transport, kills it (SIGKILL) so
 * many milliseconds after its first acknowledgement, and answers with the ids
 * of the notes that were acknowledged.
 */
export type WriteUntilKilled = (dataFolder: string, milliseconds: number) => Promise<readonly string[]>;
