import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['src/**/*.test.{ts,tsx}', 'tools/**/*.test.ts', 'e2e/**/*.test.ts', 'bench/**/*.test.ts'],
    // Generous, because other work may share the machine: a hang is found all the same.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    pool: 'threads',
    // One thread fewer is the default, which leaves one of two cores idle.
    maxWorkers: availableParallelism(),
    setupFiles: ['tools/setup/property-seed.ts'],
    // The world and the compiled articles are read once a thread, and not once a file.
    isolate: false,
  },
});
