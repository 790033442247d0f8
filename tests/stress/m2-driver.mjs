// M2: the merge driver is missing, not configured, killed, failing or given damaged files; what both sides decided stays visible, and the file unmerged.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { newsArticle } from './news.mjs';
import { openStage } from './stage.mjs';

const HOOK = pathToFileURL(join(import.meta.dirname, 'fail-writes.mjs')).href;
const FILE = 'annotations/0.yaml';
const NAMES = { GIT_AUTHOR_NAME: 'Ann', GIT_AUTHOR_EMAIL: 'a@example.org' };
const ENV = {
  ...NAMES,
  GIT_COMMITTER_NAME: 'Ann',
  GIT_COMMITTER_EMAIL: 'a@example.org',
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_NOSYSTEM: '1',
};

/** The first mention is decided, by both sides otherwise. */
const decide = (text, word) => text.replace(/\n( {4}[\w-]+:\n)( {6}quote:)/, `\n$1      human: ${word}\n$2`);

const KILLED = { NODE_OPTIONS: `--import ${HOOK}`, FAIL_WITH: 'KILL' };

/** What is done to the repository before the merge, what the two sides write, and what git's children find in their environment. */
const FAULTS = {
  'is sound': {},
  'is not configured': { git: ['config', '--remove-section', 'merge.annotate'] },
  'has gone from its place': { moved: true },
  'ends at its start': { env: { NODE_OPTIONS: '--require /nowhere/hook.cjs' } },
  'finds our file cut': { ours: (text) => text.slice(0, -200) },
  'finds their file cut': { theirs: (text) => text.slice(0, -200) },
  'finds the base cut': { base: (text) => text.slice(0, -200) },
  ...Object.fromEntries(
    [1, 2, 3, 4].map((at) => [`is killed at write ${at}`, { env: { ...KILLED, FAIL_AT: String(at) } }]),
  ),
  ...Object.fromEntries(
    [1, 2, 3, 4].map((at) => [
      `finds a full disk at write ${at}`,
      { env: { ...KILLED, FAIL_WITH: 'ENOSPC', FAIL_AT: String(at) } },
    ]),
  ),
};

const same = (text) => text;

const merge = async (program, random, name, failures) => {
  const fault = FAULTS[name];
  const stage = openStage(program, { 'corpus/0.txt': newsArticle(random, 2) });
  const git = (argv, env = {}) =>
    spawnSync('git', argv, { cwd: stage.root, encoding: 'utf8', env: { ...process.env, ...ENV, ...env } });
  const commit = (message, text) => {
    stage.write(FILE, text);
    git(['add', '-A']);
    git(['commit', '-q', '-m', message]);
  };
  git(['init', '-q', '-b', 'main']);
  await stage.run(['-q']);
  const made = await stage.run(['git-install'], { env: ENV });
  if (made.code !== 0) failures.push(`git-install: exit ${made.code}, ${made.err.slice(0, 200)}`);
  const fresh = stage.read(FILE);
  commit('base', (fault.base ?? same)(fresh));
  git(['checkout', '-q', '-b', 'topic']);
  commit('theirs', (fault.theirs ?? same)(decide(fresh, 'organization')));
  git(['checkout', '-q', 'main']);
  commit('ours', (fault.ours ?? same)(decide(fresh, 'nothing')));
  if (fault.git) git(fault.git);
  if (fault.moved) {
    const line = git(['config', 'merge.annotate.driver']).stdout.trim();
    git(['config', 'merge.annotate.driver', line.replaceAll(program, `${program}.gone`)]);
  }
  const { status } = git(['merge', '-q', '--no-edit', 'topic'], fault.env);
  const text = stage.read(FILE);
  const isOpen = git(['ls-files', '-u']).stdout !== '';
  if (status === 0 || !isOpen) failures.push(`the driver ${name}: the merge went through`);
  const seen = ['nothing', 'organization'].filter((word) => text.includes(word));
  if (seen.length < 2) failures.push(`the driver ${name}: only ${seen} is visible`);
  failures.push(...stage.failures);
  stage.close();
};

export const scenario = {
  id: 'M2',
  what: 'merge driver missing, killed, failing, not configured, given damaged files',
  targets: { ci: 'both decisions visible, unmerged', nightly: 'the same, from many articles' },
  sabotage: 'has no line merge to fall back to',
  async run({ program, size, random }) {
    const failures = [];
    const names = Object.keys(FAULTS).slice(0, size === 'small' ? 4 : undefined);
    const rounds = size === 'nightly' ? 10 : 1;
    for (let round = 0; round < rounds; round += 1)
      for (const name of names) await merge(program, random, name, failures);
    return { measured: `${rounds * names.length} merges, both decisions visible, unmerged`, failures };
  },
};
