/**
 * How often a property is tried: so often in the gate, where every second is
 * waited for, and as often as `npm run fuzz -- --runs N` says where it is asked to
 * look for long.
 */
export function propertyRuns(inGate: number): number {
  const asked = Number(process.env.LINDERO_FUZZ_RUNS ?? 0);
  return asked > 0 ? asked : inGate;
}
