/** Does what nothing depends on: where it fails, everything is as it was, and right all the same. */
export function quietly<Result>(work: () => Result): Result | undefined {
  try {
    return work();
  } catch {
    // Who calls it says why that is no loss.
    return undefined;
  }
}
