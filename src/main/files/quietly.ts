/** Does what nothing depends on: where it fails, everything is as it was, and right all the same. */
export function quietly(work: () => unknown): void {
  try {
    work();
  } catch {
    // Who calls it says why that is no loss.
  }
}
