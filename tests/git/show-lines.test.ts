// `annotate show --lines` of annotation files, as git's textconv.
import { expect, it } from 'vitest';
import { driverConfig } from '../../src/cli/git-driver.js';
import { makeProject } from '../support/project.js';
import { makeRepository, PROGRAM } from '../support/repository.js';
import { runCli } from '../support/run-cli.js';
import { calls, FILE, finds, notes, says, version } from './versions.js';

const lines = async (text: string, ...argv: readonly string[]): Promise<string[]> => {
  const { root } = makeProject({ 'a.yaml': text });
  const { code, out } = await runCli(['show', '--lines', 'a.yaml', ...argv], { cwd: root });
  expect(code).toBe(0);
  return out.split('\n');
};

it('one line a record, from the file alone: id, state, words, what people and rules say', async () => {
  const shown = await lines(
    version(says('Dublin', 'ireland'), notes('Dublin', 'the state'), calls('microsoft', 'organization')),
  );
  expect(shown[0]).toMatch(/^\.\.\/corpus\/a\.txt\tnews-en@1\tgit:[0-9a-f]{12}$/);
  expect(shown).toContain(
    'microsoft\tcorrected\tMicrosoft\thuman: organization\trules: {is: company, by: company/test}',
  );
  expect(shown).toContainEqual(
    expect.stringMatching(
      /^dublin-\w+\tcorrected\t"Dublin"\thuman: ireland\trules: \{is: dublin, by: place\/test\}\tnote: the state$/,
    ),
  );
  expect(shown.at(-1)).toBe('');
});

it('nothing in a line moves the cursor', async () => {
  expect((await lines(version(notes('Dublin', 'a\u202eb')))).join('\n')).toContain('a\\u{202e}b');
});

it('a damaged file is shown as it is', async () => {
  const damaged = version().replace('entities:', 'entities: ]');
  expect((await lines(damaged)).join('\n')).toBe(damaged);
  expect((await lines('\ufeffé\r\n')).join('\n')).toContain('é');
});

it('git diff and git log show one changed line for one decision, and a damaged version does not stop them', () => {
  const repository = makeRepository();
  for (const [key, value] of driverConfig({ kind: 'file', path: PROGRAM }))
    repository.git('config', key, value);
  repository.commit('one', { [FILE]: version() });
  repository.commit('two', { [FILE]: version(says('Dublin', 'dublin')) });
  repository.commit('damaged', { [FILE]: 'x\n' });
  repository.commit('mended', { [FILE]: version(finds('Dublin', 'ireland')) });
  const changed = (text: string): string[] => text.split('\n').filter((line) => /^[-+][^-+]/.test(line));
  expect(changed(repository.git('diff', 'HEAD~3', 'HEAD~2'))).toEqual([
    expect.stringMatching(/^-dublin-\w+\tpending\t"Dublin"\trules: /),
    expect.stringMatching(/^\+dublin-\w+\taccepted\t"Dublin"\thuman: dublin\trules: /),
  ]);
  const log = repository.git('log', '-p', '--', FILE);
  expect(log).toContain('+x\n');
  expect(log).toMatch(/\+dublin-\w+\tpending\t"Dublin"\trules: \{is: ireland/);
  // the second time from git's cache
  expect(repository.git('log', '-p', '--', FILE)).toBe(log);
});
