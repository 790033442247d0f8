// The tests of one group of `scripts/mutants/groups.json`, for `npm run mutants:each`: none starts the built program.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

interface Group {
  readonly tests: string[];
  /** false: all test files share their modules, which a mutant that nobody kills would load again for each */
  readonly isolate: boolean;
}

const root = fileURLToPath(new URL('..', import.meta.url));
const groups = JSON.parse(readFileSync(`${root}scripts/mutants/groups.json`, 'utf8')) as Record<
  string,
  Group
>;
const group = groups[process.env['ANNOTATE_MUTANTS'] ?? 'writer'];
if (group === undefined) throw new Error(`ANNOTATE_MUTANTS names none of ${Object.keys(groups).join(', ')}`);

export default defineConfig({
  test: {
    root,
    include: group.tests,
    setupFiles: ['tests/support/seed.ts'],
    testTimeout: 60_000,
    maxWorkers: 1,
    isolate: group.isolate,
  },
});
