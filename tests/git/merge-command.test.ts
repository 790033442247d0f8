// `annotate merge BASE OURS THEIRS`: by hand, on files.
import { expect, it } from 'vitest';
import { makeProject } from '../support/project.js';
import { runCli } from '../support/run-cli.js';
import type { CliResult } from '../support/run-cli.js';
import { decisionsOf, says, version, withdraws } from './versions.js';

const BASE = version(says('Ireland', 'ireland'));
const OURS = version(says('Dublin', 'dublin'), says('Ireland', 'ireland'));
const THEIRS = version(says('Redmond', 'redmond'), withdraws('Ireland'));

const FILES = {
  'base.yaml': BASE,
  'ours.yaml': OURS,
  'theirs.yaml': THEIRS,
  'empty.yaml': '',
  'damaged.yaml': 'x',
};

const merge = (...argv: readonly string[]): Promise<CliResult> =>
  runCli(['merge', ...argv], { cwd: makeProject(FILES).root });

it('prints the merge: exit 0 when nobody disagrees', async () => {
  const { code, out, err } = await merge('base.yaml', 'ours.yaml', 'theirs.yaml');
  expect([code, err]).toEqual([0, '']);
  expect(decisionsOf(out)).toEqual(['Dublin: dublin', 'Redmond: redmond']);
});

it('exits with 1 and names the sides when people disagree', async () => {
  const project = makeProject({ ...FILES, 'theirs.yaml': version(says('Dublin', 'nothing')) });
  const { code, out, err } = await runCli(['merge', 'base.yaml', 'ours.yaml', 'theirs.yaml'], {
    cwd: project.root,
  });
  expect(code).toBe(1);
  expect(decisionsOf(out)).toEqual(['Dublin: {conflict: [dublin, nothing]}']);
  expect(err).toContain('ours.yaml has human: dublin, theirs.yaml has human: nothing');
});

it.each(['empty.yaml', 'none.yaml', '/dev/null'])('the base %s is no base', async (base) => {
  const { code, out, err } = await merge(base, 'ours.yaml', 'theirs.yaml');
  expect(code).toBe(0);
  expect(decisionsOf(out)).toEqual(['Dublin: dublin', 'Redmond: redmond', 'Ireland: ireland']);
  expect(err).toBe(
    base === 'none.yaml' ? 'none.yaml: there is no such file: merged as if both sides were new\n' : '',
  );
});

it('a base that cannot be read is no base either, and the merge says so', async () => {
  const { code, err } = await merge('damaged.yaml', 'ours.yaml', 'theirs.yaml');
  expect(code).toBe(0);
  expect(err).toContain('the base cannot be read (truncated: ');
});

it('writes a file; nothing when a side cannot be read', async () => {
  const project = makeProject(FILES);
  const run = (...argv: readonly string[]): Promise<CliResult> =>
    runCli(['merge', ...argv], { cwd: project.root });
  expect(await run('base.yaml', 'ours.yaml', 'theirs.yaml', '-o', 'ours.yaml')).toMatchObject({
    code: 0,
    out: '',
  });
  const written = project.read('ours.yaml');
  expect(decisionsOf(written)).toEqual(['Dublin: dublin', 'Redmond: redmond']);
  expect(await run('base.yaml', 'ours.yaml', 'damaged.yaml', '-o', 'ours.yaml')).toMatchObject({
    code: 2,
    out: '',
  });
  expect(await run('base.yaml', 'none.yaml', 'theirs.yaml', '-o', 'ours.yaml')).toMatchObject({
    code: 2,
    out: '',
  });
  expect(project.read('ours.yaml')).toBe(written);
});

it('--decisions lists what was decided, one object a line', async () => {
  const { code, out } = await merge('base.yaml', 'ours.yaml', 'theirs.yaml', '--decisions');
  expect(code).toBe(0);
  const decisions = out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { record: string; field: string; kind: string; result?: string });
  expect(decisions).toContainEqual(
    expect.objectContaining({ field: 'human', kind: 'ours', ours: 'dublin', result: 'dublin' }),
  );
  expect(decisions).toContainEqual(
    expect.objectContaining({ field: 'human', kind: 'theirs', base: 'ireland' }),
  );
});

it('names twenty conflicts and counts the others', async () => {
  const many = (human: string): string =>
    version((document) => ({
      ...document,
      paragraphs: document.paragraphs.slice(0, 1).map((paragraph) => ({
        ...paragraph,
        mentions: Array.from({ length: 30 }, (_, n) => ({ id: `word-${100 + n}`, quote: `word${n}`, human })),
      })),
    }));
  const project = makeProject({ 'ours.yaml': many('dublin'), 'theirs.yaml': many('nothing') });
  const { code, err } = await runCli(['merge', '/dev/null', 'ours.yaml', 'theirs.yaml'], {
    cwd: project.root,
  });
  expect(code).toBe(1);
  expect(err.match(/: conflict: /g)).toHaveLength(20);
  expect(err).toContain('ours.yaml: 10 more conflicts: annotate check lists them\n');
});
