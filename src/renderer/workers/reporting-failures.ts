/**
 * For files of which each can be missing without the others: runs what reads
 * one, and reports what it throws instead of throwing it. null is the answer
 * for a file that could not be read.
 */
export function reportingFailures(onFailure: (file: string, error: unknown) => void) {
  return async function orNothing<Value>(
    file: string,
    read: (file: string) => Promise<Value>,
  ): Promise<Value | null> {
    try {
      return await read(file);
    } catch (error) {
      onFailure(file, error);
      return null;
    }
  };
}
