// Scenarios to a git repository in a folder of its own, and real merges in it; nothing of the user's configuration is seen.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const ATTRIBUTES = 'corpus/** -text\nannotations/**/*.yaml text eol=lf merge=annotate\n';

const WHO = 'Bench <bench@example.org> 1400000000 +0000';

const environment = (home) => ({
  PATH: process.env.PATH,
  HOME: home,
  LC_ALL: 'C',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CEILING_DIRECTORIES: tmpdir(),
  GIT_TERMINAL_PROMPT: '0',
  GIT_AUTHOR_NAME: 'Bench',
  GIT_AUTHOR_EMAIL: 'bench@example.org',
  GIT_AUTHOR_DATE: '1400000000 +0000',
  GIT_COMMITTER_NAME: 'Bench',
  GIT_COMMITTER_EMAIL: 'bench@example.org',
  GIT_COMMITTER_DATE: '1400000000 +0000',
});

const dataOf = (text) => `data ${Buffer.byteLength(text)}\n${text}\n`;

const commitOf = (ref, from, files) =>
  `commit ${ref}\ncommitter ${WHO}\n${dataOf('bench')}${from === undefined ? '' : `from ${from}\n`}` +
  files.map(([path, text]) => `M 100644 inline ${path}\n${dataOf(text)}`).join('');

const refOf = ({ seed }, name) => `refs/heads/m${seed}/${name}`;

/** Base and branches of a scenario as `git fast-import` reads them. */
const importOf = (scenario) => {
  const { source, base, branches } = scenario;
  const files = ({ article, yaml }) => [
    [source.path, article.source.text],
    [source.target, yaml],
  ];
  const first = commitOf(refOf(scenario, 'base'), undefined, [
    ['.gitattributes', ATTRIBUTES],
    ['annotate.config.yaml', 'corpus: corpus\n'],
    ...files(base),
  ]);
  return (
    first +
    branches
      .map((branch, index) => commitOf(refOf(scenario, index), refOf(scenario, 'base'), files(branch)))
      .join('')
  );
};

/**
 * A new repository below the folder for temporary files, with all branches of the scenarios in it. `driver` is the command of the merge
 * driver; without it git merges the lines. `remove()` it in the end.
 */
export const createRepository = (scenarios, driver) => {
  const folder = mkdtempSync(join(tmpdir(), 'annotate-bench-'));
  const env = environment(folder);
  const run = (argv, input = '') => {
    const { status, stdout, stderr, error } = spawnSync('git', argv, {
      cwd: folder,
      env,
      input,
      encoding: 'utf8',
      maxBuffer: 1 << 28,
    });
    if (error) throw error;
    return { code: status, out: stdout, err: stderr };
  };
  const must = (argv, input) => {
    const result = run(argv, input);
    if (result.code !== 0) throw new Error(`git ${argv.join(' ')}: ${result.err}`);
    return result.out;
  };
  must(['init', '-q']);
  if (driver !== undefined) must(['config', 'merge.annotate.driver', driver]);
  must(['fast-import', '--quiet'], scenarios.map(importOf).join(''));
  return {
    folder,
    env,
    checkout: (scenario) =>
      must(['checkout', '-q', '-f', '-B', 'work', refOf(scenario, 0).slice('refs/heads/'.length)]),
    /** Merges a branch into what is checked out: `{ code, out, ms }`, code 1 with conflicts. */
    merge: (scenario, index) => {
      const from = performance.now();
      const { code, out, err } = run([
        'merge',
        '-q',
        '--no-edit',
        refOf(scenario, index).slice('refs/heads/'.length),
      ]);
      const ms = performance.now() - from;
      if (code > 1) throw new Error(`git merge: ${err}`);
      return { code, out: `${out}${err}`, ms };
    },
    read: (path) => readFileSync(join(folder, path), 'utf8'),
    write: (path, text) => writeFileSync(join(folder, path), text),
    /** Writes the file as a person resolved it, and concludes the merge. */
    conclude: (path, text) => {
      writeFileSync(join(folder, path), text);
      must(['add', '--', path]);
      must(['commit', '-q', '--allow-empty', '-m', 'resolved']);
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
};
