// S7: the program in a network namespace of its own, where there is no network: nothing misses one.
import { spawnSync } from 'node:child_process';
import { newsFiles } from './news.mjs';
import { openStage } from './stage.mjs';

/** Exit 1 says that mentions wait for a person, as they do in new files. */
const WAITING = new Set(['review']);

const COMMANDS = [
  ['-q', '--jobs', '1'],
  ['-q', '--jobs', '2'],
  ['check'],
  ['export', '--what', 'mentions'],
  ['files'],
  ['rules'],
  ['types'],
  ['schema'],
  ['show', 'corpus/0.txt'],
  ['explain', 'corpus/0.txt'],
  ['fmt', '--check'],
  ['prune', '--dry-run'],
  ['review', '--json'],
  ['stream'],
  ['cache'],
  ['--help'],
  ['--version'],
];

export const scenario = {
  id: 'S7',
  what: 'no network (unshare -n)',
  targets: { ci: 'passes', nightly: 'the tests of all commands pass' },
  sabotage: 'asks the network',
  async run({ program, random, size, root }) {
    if (spawnSync('unshare', ['-n', 'true']).status !== 0)
      return {
        measured: 'not measured: this user may not make a network namespace',
        failures: [],
        skipped: true,
      };
    const failures = [];
    const stage = openStage(program, newsFiles(random, 3));
    const commands = COMMANDS.slice(0, size === 'small' ? 5 : undefined);
    for (const command of commands) {
      const { status, stderr } = spawnSync('unshare', ['-n', process.execPath, program, ...command], {
        cwd: stage.root,
        input: '{"id":"a","text":"Judge Anna Keller ruled."}\n',
        encoding: 'utf8',
        timeout: 120_000,
      });
      if (status !== (WAITING.has(command[0]) ? 1 : 0))
        failures.push(`${command.join(' ')}: exit ${status}, ${stderr.slice(0, 200)}`);
    }
    stage.close();
    if (size !== 'nightly') return { measured: `${commands.length} commands without a network`, failures };
    const suite = spawnSync(
      'unshare',
      [
        '-n',
        process.execPath,
        'node_modules/vitest/vitest.mjs',
        'run',
        '--config',
        '.config/vitest.config.ts',
        'tests/cli',
      ],
      { cwd: root, encoding: 'utf8' },
    );
    if (suite.status !== 0) failures.push(`tests/cli: ${suite.stdout.slice(-500)}`);
    return { measured: `${commands.length} commands and tests/cli without a network`, failures };
  },
};
