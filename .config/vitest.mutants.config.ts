// The fast tests of the writer, the reader, the merge and the guards, for `npm run mutants:each`: none starts the built program.
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    root: fileURLToPath(new URL('..', import.meta.url)),
    include: [
      'tests/{annotations,io}/**/*.test.ts',
      'tests/review/{merge/**/*,check-document,states}.test.ts',
    ],
    // looks at the sources, which are not as they are while they are broken
    exclude: ['tests/review/merge/mutants.test.ts'],
    setupFiles: ['tests/support/seed.ts'],
    testTimeout: 60_000,
    maxWorkers: 1,
  },
});
