// `annotate check --base`: work that goes without anyone having withdrawn it is found, and work that was withdrawn is let go.
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { gitBlob } from '../../src/text/git-blob.js';
import { RULESET } from '../../src/ruleset.js';
import { makeGitProject } from '../support/git-project.js';
import type { GitProject } from '../support/git-project.js';
import { makeProject } from '../support/project.js';
import { runCli } from '../support/run-cli.js';

const ARTICLE = 'Microsoft sued Google on Monday in Dublin.\n';
const FILE = 'annotations/a.yaml';

type Said = Readonly<Record<string, string | undefined>>;

const mention = (id: string, quote: string, rules: string | undefined, said: Said): string =>
  said[id] === 'gone'
    ? ''
    : `    ${id}:\n${said[id] === undefined ? '' : `      human: ${said[id]}\n`}      quote: ${quote}\n${
        rules === undefined ? '' : `      rules: ${rules}\n`
      }`;

const lost = (said: Said): string =>
  said['lost'] === undefined
    ? ''
    : `\nlost:\n  smith-abc:\n    human: ${said['lost']}\n    quote: Smith\n    in: Smith said\n`;

/** The annotation file with what people say, by id of the mention; `gone` is a record that is not there. */
const file = (said: Said = {}, article = ARTICLE, path = 'a'): string =>
  `annotate: 1
article: ../corpus/${path}.txt
text: git:${gitBlob(new TextEncoder().encode(article)).slice(0, 12)}

ruleset: ${RULESET}

entities:
  dublin:
    name: Dublin
    rules: {is: place, by: place/city}
  google:
    name: Google
    rules: {is: company, by: company/listed}
  microsoft:
${said['entity'] === undefined ? '' : `    human: ${said['entity']}\n`}    name: Microsoft
    rules: {is: company, by: company/listed}

mentions:
  # Microsoft sued Google on Monday in Dublin.
  p-abc:
${mention('microsoft-abc', 'Microsoft', '{is: microsoft, by: company/listed}', said)}${mention('google-abc', 'Google', '{is: google, by: company/listed}', said)}${mention('monday-abc', 'Monday', undefined, { 'monday-abc': 'gone', ...said })}${mention('dublin-abc', 'Dublin', '{is: dublin, by: place/city}', said)}${lost(said)}...
`;

const start = (said: Said = {}): GitProject => {
  const project = makeGitProject({ 'corpus/a.txt': ARTICLE, [FILE]: file(said) });
  project.commit('first');
  return project;
};

const check = (project: GitProject, ...argv: readonly string[]) =>
  runCli(['check', '--format', 'json', ...argv], { cwd: project.root });

interface Found {
  readonly code: string;
  readonly id?: string;
  readonly text: string;
  readonly path: string;
  readonly severity: string;
}

/** Ids of decisions that are reported as gone. */
const lostSince = async (
  project: GitProject,
  base: string,
  ...argv: readonly string[]
): Promise<string[]> => {
  const { out, code } = await check(project, '--base', base, ...argv);
  expect(code).toBeLessThan(2);
  const found = (JSON.parse(out) as Found[]).filter((one) => one.code === 'decision-lost');
  expect(code).toBeGreaterThanOrEqual(found.length > 0 ? 1 : 0);
  return found.map(({ id }) => id as string).sort();
};

const write = (project: GitProject, said: Said, message = 'edit'): string => {
  project.write(FILE, file(said));
  return project.commit(message);
};

const MICROSOFT = { 'microsoft-abc': 'microsoft' };
const BOTH = { ...MICROSOFT, 'google-abc': 'nothing' };

describe('in one line of commits', () => {
  it('nothing is lost when nothing goes, and new decisions are none of its business', async () => {
    const project = start(MICROSOFT);
    write(project, BOTH);
    expect((await check(project, '--base', 'main~1')).code).toBe(0);
  });

  it('a decision that is changed or withdrawn is not lost; a withdrawal is named', async () => {
    const project = start(BOTH);
    write(project, { 'microsoft-abc': 'google' });
    expect(await lostSince(project, 'main~1')).toEqual([]);
    expect((await check(project, '--base', 'main~1')).err).toMatch(
      /annotations\/a\.yaml: google-abc: "nothing" was withdrawn in [0-9a-f]{9}\n/,
    );
  });

  it('a record that went with its decision is lost: the finding says what stood where, and how to get it back', async () => {
    const project = start(MICROSOFT);
    write(project, { 'microsoft-abc': 'gone' });
    const { out } = await runCli(['check', '--base', 'main~1'], { cwd: project.root });
    const stood = project.git('rev-parse', '--short=9', 'main~1');
    expect(out).toContain('microsoft-abc');
    expect(out).toContain(`human: microsoft stood in ${stood}`);
    expect(out).toContain(`git show ${stood}:annotations/a.yaml`);
    expect(out).toContain('to withdraw it');
  });

  it('a record may go in a later commit than its decision', async () => {
    const project = start(MICROSOFT);
    write(project, {});
    write(project, { 'microsoft-abc': 'gone' });
    expect(await lostSince(project, 'main~2')).toEqual([]);
  });

  it('a record that went and came back is not lost', async () => {
    const project = start(MICROSOFT);
    write(project, { 'microsoft-abc': 'gone' });
    write(project, MICROSOFT);
    write(project, {});
    expect(await lostSince(project, 'main~3')).toEqual([]);
  });

  it('a rejection that the rules no longer find may go, and a lost mention too: that is what prune does', async () => {
    const project = start({ 'monday-abc': 'nothing', lost: 'microsoft' });
    await runCli(['prune', '--yes'], { cwd: project.root });
    expect(project.read(FILE)).not.toMatch(/monday|lost/);
    expect(await lostSince(project, 'HEAD')).toEqual([]);
    project.commit('prune');
    expect(await lostSince(project, 'HEAD~1')).toEqual([]);
  });

  it('a mention added by hand is lost when it goes', async () => {
    const project = start({ 'monday-abc': '{is: date, value: 2020-01-06}' });
    write(project, {});
    expect(await lostSince(project, 'HEAD~1')).toEqual(['monday-abc']);
  });

  it('a mention that moved to lost, and one under another id, stand', async () => {
    const project = start(BOTH);
    const moved = file({ 'google-abc': 'nothing', 'microsoft-abc': 'gone' })
      .replace('google-abc', 'alphabet-abc')
      .replace('...\n', '\nlost:\n  microsoft-abc:\n    human: microsoft\n    quote: Microsoft\n...\n');
    project.write(FILE, moved);
    expect(await lostSince(project, 'HEAD')).toEqual([]);
  });

  it('the decision on an entity is lost with its record', async () => {
    const project = start({ entity: 'company' });
    project.write(FILE, file({ entity: 'company' }).replace(/ {2}microsoft:\n(?: {4}.*\n){3}/, ''));
    expect(await lostSince(project, 'HEAD')).toEqual(['microsoft']);
    project.write(FILE, file());
    expect(await lostSince(project, 'HEAD')).toEqual([]);
  });

  it('`ok` that is written out stands', async () => {
    const project = start({ 'microsoft-abc': 'ok', entity: 'ok' });
    await runCli(['fmt'], { cwd: project.root });
    expect(await lostSince(project, 'HEAD')).toEqual([]);
  });

  it('a file that went back to an older version lost its decisions, unless git revert says so', async () => {
    const project = start();
    const done = write(project, { ...BOTH, 'dublin-abc': 'dublin' });
    project.git('checkout', '-q', 'HEAD~1', '--', FILE);
    expect(await lostSince(project, 'HEAD')).toEqual(['dublin-abc', 'google-abc', 'microsoft-abc']);
    project.commit('as it was');
    expect(await lostSince(project, 'HEAD~1')).toHaveLength(3);
    project.git('reset', '-q', '--hard', done);
    project.git('revert', '--no-edit', done);
    expect(await lostSince(project, 'HEAD~1')).toEqual([]);
  });

  it('taking back the only decision is a withdrawal', async () => {
    const project = start();
    write(project, MICROSOFT);
    write(project, {});
    expect(await lostSince(project, 'HEAD~1')).toEqual([]);
  });

  it('what is not committed yet counts', async () => {
    const project = start(MICROSOFT);
    project.write(FILE, file({ 'microsoft-abc': 'gone' }));
    expect(await lostSince(project, 'HEAD')).toEqual(['microsoft-abc']);
    const { out } = await check(project, '--base', 'HEAD');
    expect(out).toContain('the work tree does not have the record');
  });
});

describe('files', () => {
  it('one that went while its article stays lost its decisions', async () => {
    const project = start(BOTH);
    rmSync(join(project.root, FILE));
    project.commit('away');
    expect(await lostSince(project, 'HEAD~1')).toEqual(['google-abc', 'microsoft-abc']);
  });

  it('one that went with its article is a warning', async () => {
    const project = start(MICROSOFT);
    rmSync(join(project.root, FILE));
    rmSync(join(project.root, 'corpus/a.txt'));
    project.commit('away');
    const [found] = JSON.parse((await check(project, '--base', 'HEAD~1')).out) as Found[];
    expect(found).toMatchObject({ code: 'decision-lost', severity: 'warning', path: FILE });
  });

  it('one that was renamed is followed, also with an edit', async () => {
    const project = start(BOTH);
    project.git('mv', 'corpus/a.txt', 'corpus/b.txt');
    project.git('rm', '-q', '--cached', FILE);
    rmSync(join(project.root, FILE));
    project.write('annotations/deep/c.yaml', file({ ...BOTH, 'google-abc': 'google' }, ARTICLE, 'b'));
    expect(await lostSince(project, 'HEAD')).toEqual([]);
    project.write('annotations/deep/c.yaml', file({ ...BOTH, 'google-abc': 'gone' }, ARTICLE, 'b'));
    project.commit('moved');
    const { out } = await check(project, '--base', 'HEAD~1');
    expect((JSON.parse(out) as Found[]).filter((one) => one.code === 'decision-lost')).toMatchObject([
      { id: 'google-abc', path: 'annotations/deep/c.yaml' },
    ]);
  });

  it('that are damaged at the base are named; damage that is mended on the way costs nothing', async () => {
    const project = start(MICROSOFT);
    project.write(FILE, file(MICROSOFT).replace('mentions:', 'mentoins:'));
    project.commit('damage');
    expect(await lostSince(project, 'HEAD~1')).toEqual([]);
    write(project, { 'microsoft-abc': 'gone' });
    expect(await lostSince(project, 'HEAD~2')).toEqual(['microsoft-abc']);
    const found = JSON.parse((await check(project, '--base', 'HEAD~1')).out) as Found[];
    expect(found).toMatchObject([{ code: 'unreadable-side', path: FILE }]);
  });

  it('that are not named are left alone', async () => {
    const project = start(MICROSOFT);
    project.write('annotations/b.yaml', file(MICROSOFT));
    project.commit('b');
    write(project, { 'microsoft-abc': 'gone' });
    expect(await lostSince(project, 'HEAD~1', 'annotations/b.yaml')).toEqual([]);
    expect(await lostSince(project, 'HEAD~1', FILE)).toEqual(['microsoft-abc']);
  });
});

/** A branch with one decision and main with another; both stand apart. */
const parted = (ours: Said, theirs: Said, base: Said = {}): GitProject => {
  const project = start(base);
  project.git('checkout', '-q', '-b', 'side');
  write(project, theirs, 'theirs');
  project.git('checkout', '-q', 'main');
  write(project, ours, 'ours');
  return project;
};

const mergeAs = (project: GitProject, text: string): void => {
  project.tryGit('merge', '-q', '--no-ff', '--no-commit', '-s', 'ours', 'side');
  project.write(FILE, text);
  project.commit('merge');
};

describe('after a merge', () => {
  it('that has the work of both sides nothing is lost', async () => {
    const project = parted(MICROSOFT, { 'dublin-abc': 'dublin' });
    mergeAs(project, file({ ...MICROSOFT, 'dublin-abc': 'dublin' }));
    expect(await lostSince(project, 'HEAD~1')).toEqual([]);
    expect(await lostSince(project, 'side')).toEqual([]);
  });

  it.each(['main', 'side'])(
    'that took one side whole, the work of the other is lost (%s stays)',
    async (stays) => {
      const project = parted(MICROSOFT, { 'dublin-abc': 'dublin' });
      const base = project.git('merge-base', 'main', 'side');
      const stood = project.git('rev-parse', '--short=9', stays === 'main' ? 'side' : 'main');
      mergeAs(project, file(stays === 'main' ? MICROSOFT : { 'dublin-abc': 'dublin' }));
      expect(await lostSince(project, base)).toEqual([stays === 'main' ? 'dublin-abc' : 'microsoft-abc']);
      expect((await check(project, '--base', base)).out).toContain(`stood in ${stood}`);
    },
  );

  it('an older word that came back is a loss, a new word is not', async () => {
    const base = { 'microsoft-abc': 'microsoft' };
    const project = parted({ 'microsoft-abc': 'google' }, base, base);
    project.git('checkout', '-q', 'side');
    write(project, { ...base, 'dublin-abc': 'nothing' });
    project.git('checkout', '-q', 'main');
    mergeAs(project, file({ ...base, 'dublin-abc': 'nothing' }));
    expect(await lostSince(project, 'HEAD~1')).toEqual(['microsoft-abc']);
    write(project, { 'microsoft-abc': 'nothing', 'dublin-abc': 'nothing' });
    expect(await lostSince(project, 'HEAD~2')).toEqual([]);
  });

  it.each([
    ['google', []],
    ['nothing', []],
    ['dublin', []],
    ['{conflict: [google, nothing]}', []],
    [undefined, ['microsoft-abc']],
  ] as const)(
    'a conflict may be settled to either side or to something new, not to silence: %s',
    async (word, expected) => {
      const project = parted({ 'microsoft-abc': 'google' }, { 'microsoft-abc': 'nothing' });
      mergeAs(project, file({ 'microsoft-abc': word }));
      expect(await lostSince(project, 'HEAD~1')).toEqual(expected);
    },
  );

  it('what one side withdrew is withdrawn', async () => {
    const project = parted({ 'google-abc': 'nothing' }, { ...BOTH, 'dublin-abc': 'dublin' }, BOTH);
    mergeAs(project, file({ 'google-abc': 'nothing', 'dublin-abc': 'dublin' }));
    expect(await lostSince(project, 'HEAD~1')).toEqual([]);
  });

  it('what was lost and restored later is there; then it may be withdrawn', async () => {
    const project = parted(MICROSOFT, { 'dublin-abc': 'dublin' });
    const base = project.git('merge-base', 'main', 'side');
    mergeAs(project, file(MICROSOFT));
    write(project, { ...MICROSOFT, 'dublin-abc': 'dublin' });
    expect(await lostSince(project, base)).toEqual([]);
    write(project, MICROSOFT);
    expect(await lostSince(project, base)).toEqual([]);
  });

  it('a loss of a merge in the middle of the range is found', async () => {
    const project = parted(MICROSOFT, { 'dublin-abc': 'dublin' });
    const base = project.git('merge-base', 'main', 'side');
    mergeAs(project, file(MICROSOFT));
    project.write('corpus/other.txt', 'x');
    project.commit('later');
    write(project, BOTH);
    expect(await lostSince(project, base)).toEqual(['dublin-abc']);
  });

  it('a file that one side renamed and the other reviewed is followed', async () => {
    for (const kept of [true, false]) {
      const project = start(MICROSOFT);
      project.git('checkout', '-q', '-b', 'side');
      write(project, { ...MICROSOFT, 'dublin-abc': 'dublin' });
      project.git('checkout', '-q', 'main');
      project.git('mv', FILE, 'annotations/b.yaml');
      project.commit('renamed');
      project.git('merge', '-q', '--no-ff', '--no-commit', '-s', 'ours', 'side');
      project.write('annotations/b.yaml', file(kept ? { ...MICROSOFT, 'dublin-abc': 'dublin' } : MICROSOFT));
      project.commit('merge');
      expect(await lostSince(project, 'HEAD~1')).toEqual(kept ? [] : ['dublin-abc']);
    }
  });

  it('that is under way, the work tree is measured by both sides', async () => {
    const project = parted(MICROSOFT, { 'dublin-abc': 'dublin' });
    project.git('merge', '-q', '--no-ff', '--no-commit', '-s', 'ours', 'side');
    expect(await lostSince(project, 'HEAD')).toEqual(['dublin-abc']);
  });

  it('of three branches, each has its say', async () => {
    const project = parted(MICROSOFT, { 'dublin-abc': 'dublin' });
    project.git('checkout', '-q', '-b', 'third', 'main~1');
    write(project, { 'google-abc': 'nothing' });
    project.git('checkout', '-q', 'main');
    const base = project.git('merge-base', 'main', 'side');
    const tree = (said: Said): string => {
      project.write(FILE, file(said));
      project.git('add', '-A');
      return project.git('write-tree');
    };
    const commit = (said: Said): string =>
      project.git('commit-tree', tree(said), '-p', 'main', '-p', 'side', '-p', 'third', '-m', 'octopus');
    project.git('reset', '-q', '--hard', commit({ ...BOTH, 'dublin-abc': 'dublin' }));
    expect(await lostSince(project, base)).toEqual([]);
    project.git('reset', '-q', '--hard', 'HEAD^1');
    project.git('reset', '-q', '--hard', commit({ 'dublin-abc': 'dublin' }));
    expect(await lostSince(project, base)).toEqual(['google-abc', 'microsoft-abc']);
  });
});

describe('the other branch', () => {
  it('has work that is not here yet: that is told, and is no finding', async () => {
    const project = parted(MICROSOFT, { 'dublin-abc': 'dublin' });
    const { code, err } = await check(project, '--base', 'side');
    expect(code).toBe(0);
    expect(err).toContain('1 decisions stand at side only: a merge brings them');
  });

  it('was squashed: with --squashed all of its work must be here', async () => {
    const project = parted(MICROSOFT, { 'dublin-abc': 'dublin' });
    expect(await lostSince(project, 'side', '--squashed')).toEqual(['dublin-abc']);
    write(project, { ...MICROSOFT, 'dublin-abc': 'dublin' });
    expect(await lostSince(project, 'side', '--squashed')).toEqual([]);
    expect((await check(project, '--squashed')).code).toBe(2);
  });
});

describe('where it runs', () => {
  it('a sub-directory of the repository, and of the project', async () => {
    const project = makeGitProject({});
    for (const [path, content] of Object.entries({
      'sub/annotate.config.yaml': 'corpus: corpus\n',
      'sub/corpus/a.txt': ARTICLE,
      [`sub/${FILE}`]: file(MICROSOFT),
    }))
      project.write(path, content);
    project.commit('sub');
    project.write(`sub/${FILE}`, file({ 'microsoft-abc': 'gone' }));
    project.commit('loss');
    for (const cwd of ['sub', 'sub/corpus']) {
      const { code, out } = await runCli(['check', '--base', 'HEAD~1'], { cwd: join(project.root, cwd) });
      expect(code).toBe(1);
      expect(out).toContain(cwd === 'sub' ? 'annotations/a.yaml' : '../annotations/a.yaml');
    }
  });

  it('no repository, no such revision, no common commit: exit 2 and what to do', async () => {
    const outside = makeProject({});
    expect(await runCli(['check', '--base', 'HEAD'], { cwd: outside.root })).toMatchObject({ code: 2 });
    const project = start();
    const none = await check(project, '--base', 'none');
    expect([none.code, none.err]).toEqual([2, expect.stringContaining('there is no commit "none" here')]);
    project.git('checkout', '-q', '--orphan', 'alone');
    project.commit('alone');
    expect((await check(project, '--base', 'main')).err).toContain('no commit in common');
  });

  it('a shallow clone that lacks the base says what to fetch', async () => {
    const project = start(MICROSOFT);
    for (const said of [{}, MICROSOFT, BOTH]) write(project, said);
    const clone = makeProject({});
    project.git('clone', '-q', '--depth', '2', `file://${project.root}`, join(clone.root, 'c'));
    const cwd = join(clone.root, 'c');
    const missing = await runCli(['check', '--base', project.git('rev-parse', 'HEAD~3')], { cwd });
    expect([missing.code, missing.err]).toEqual([2, expect.stringContaining('fetch-depth: 0')]);
    expect((await runCli(['check', '--base', 'HEAD~1'], { cwd })).code).toBe(0);
  });

  it('a clone whose commits are cut off between base and head says so too', async () => {
    const project = parted(MICROSOFT, { 'dublin-abc': 'dublin' });
    mergeAs(project, file({ ...MICROSOFT, 'dublin-abc': 'dublin' }));
    const clone = makeProject({});
    project.git('clone', '-q', '--depth', '1', `file://${project.root}`, join(clone.root, 'c'));
    const cwd = join(clone.root, 'c');
    project.git('-C', cwd, 'fetch', '-q', '--depth', '1', 'origin', 'side');
    const { code, err } = await runCli(['check', '--base', 'FETCH_HEAD'], { cwd });
    expect([code, err]).toEqual([2, expect.stringContaining('the clone is shallow')]);
  });
});
