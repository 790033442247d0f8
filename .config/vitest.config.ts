import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    root: fileURLToPath(new URL('..', import.meta.url)),
    include: ['tests/**/*.test.ts'],
    globalSetup: ['tests/support/build-gazetteer.ts'],
    setupFiles: ['tests/support/seed.ts'],
    // laws that are run more often take longer
    testTimeout: 120_000 + 100 * Number(process.env['ANNOTATE_RUNS'] ?? 2000),
    pool: 'threads',
    // git and the built program run beside the tests that start them: one worker a core, not one less
    maxWorkers: Math.max(2, availableParallelism()),
  },
});
