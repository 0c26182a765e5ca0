import { appendFileSync } from 'node:fs';
import fc from 'fast-check';
import { propertyRuns } from '#shared/testing/property-runs.ts';

// The gate gives one answer for one tree: property tests draw the same cases
// every time. LINDERO_SEED draws others, to look for what is not yet known.
fc.configureGlobal({ seed: Number(process.env.LINDERO_SEED ?? 20_261_123), numRuns: propertyRuns(100) });

// `npm run fuzz` counts what it tried. A reporter of one's own has to fail by itself.
const countsFile = process.env.LINDERO_FUZZ_COUNTS;
if (countsFile !== undefined) {
  fc.configureGlobal({
    ...fc.readConfigureGlobal(),
    reporter: (details) => {
      appendFileSync(countsFile, `${details.failed ? 'failed' : 'held'} ${details.numRuns}\n`);
      if (details.failed) throw new Error(fc.defaultReportMessage(details));
    },
  });
}
