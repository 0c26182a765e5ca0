import fc from 'fast-check';

// The gate gives one answer for one tree: property tests draw the same cases
// every time. LINDERO_SEED draws others, to look for what is not yet known.
fc.configureGlobal({ seed: Number(process.env.LINDERO_SEED ?? 20_261_123) });
