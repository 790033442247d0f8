// Standard output that is full or closed, and signals: honest codes, no trace of a stack, whole files.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { makeProject } from '../support/project.js';
import { ROOT } from '../support/root.js';
import { runCli } from '../support/run-cli.js';

const PROGRAM = join(ROOT, 'bin/annotate.js');

const ARTICLE = 'Judge Loretta Preska ruled on Thursday that Microsoft must pay $2 million.\n';

describe.skipIf(!existsSync('/dev/full'))('a full standard output', () => {
  it.each([['--help'], ['rules'], ['stream']])('is exit 2 and one line for %s %s', (...argv) => {
    const project = makeProject({ 'corpus/a.txt': ARTICLE });
    const input = argv[0] === 'stream' ? '{"id":"a","text":"b"}\n' : ARTICLE;
    const { status, stderr } = spawnSync(
      'sh',
      ['-c', 'exec "$@" > /dev/full', 'sh', process.execPath, PROGRAM, ...argv.filter(Boolean)],
      { cwd: project.root, input, encoding: 'utf8' },
    );
    expect(stderr).toMatch(/^annotate: disk-full: [^\n]*\n$/);
    expect(status).toBe(2);
  });

  it('is no matter to a command that writes nothing there', () => {
    const project = makeProject({ 'corpus/a.txt': ARTICLE });
    const { status } = spawnSync(
      'sh',
      ['-c', 'exec "$@" > /dev/full', 'sh', process.execPath, PROGRAM, '-q'],
      { cwd: project.root },
    );
    expect(status).toBe(0);
  });
});

it.each([['--help'], ['rules'], ['stream']])('a closed standard output ends %s quietly', async (command) => {
  const project = makeProject({});
  const child = spawn(process.execPath, [PROGRAM, command], { cwd: project.root });
  let err = '';
  child.stderr.on('data', (chunk: Buffer) => (err += chunk.toString()));
  child.stdout.destroy();
  child.stdin.on('error', () => undefined);
  child.stdin.end('{"id":"a","text":"b"}\n'.repeat(2000));
  const code = await new Promise((resolve) => child.on('close', resolve));
  expect([code, err]).toEqual([0, '']);
});

describe('a signal', () => {
  it.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
    ['SIGHUP', 129],
  ] as const)('%s in the midst of a run is exit %i; whole files only', async (signal, expected) => {
    const files = Object.fromEntries(
      Array.from({ length: 100 }, (_, index) => [`corpus/${index}.txt`, ARTICLE.repeat(40)]),
    );
    const project = makeProject(files);
    const annotations = join(project.root, 'annotations');
    const child = spawn(process.execPath, [PROGRAM, '--jobs', '1', '--verbose'], { cwd: project.root });
    child.stderr.once('data', () => child.kill(signal));
    const code = await new Promise((resolve) => child.on('close', resolve));
    expect(code).toBe(expected);
    const names = readdirSync(annotations);
    expect(names.length).toBeLessThan(100);
    for (const name of names) expect(project.read(`annotations/${name}`)).toMatch(/\n\.\.\.\n$/);
    expect(names.filter((name) => name.endsWith('.tmp'))).toEqual([]);
    expect((await runCli(['check', '--quiet'], { cwd: project.root })).code).toBe(0);
  });
});

it.each([['--\u001b]0;x\u0007\u202e'], ['--types', '\u009b2J'], ['schema', '\u001b[31m']])(
  'what was typed wrongly is shown as text: %j',
  async (...argv) => {
    const { code, err } = await runCli(argv, { cwd: makeProject({}).root });
    expect(code).toBe(2);

    expect(err).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202e]/);
    expect(err).toContain('\\u{');
  },
);
