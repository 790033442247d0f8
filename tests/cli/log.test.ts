// The history of one decision through git: commits, renames, merges, and what cannot be read.
import { describe, expect, it } from 'vitest';
import type { GitProject } from '../support/git-project.js';
import { makeGitProject } from '../support/git-project.js';
import type { CliResult } from '../support/run-cli.js';
import { runCli } from '../support/run-cli.js';
import { decide, editText, SAMPLE } from '../support/sample-annotation.js';

const FILE = 'annotations/a.yaml';

const log = (repository: GitProject, ...argv: readonly string[]): Promise<CliResult> =>
  runCli(['log', ...argv], { cwd: repository.root });

/** A commit as git shows it in a small repository. */
const shortOf = (id: string): string => id.slice(0, 7);

/** The lines of acts, without the heads of commits. */
const acts = ({ out, err }: CliResult): string[] => {
  expect(err).toBe('');
  return out
    .split('\n')
    .filter((line) => line.startsWith('    '))
    .map((line) => line.trim().replace(/ {2,}/g, ' '));
};

describe('annotate log', () => {
  it('tells each commit that changed the decision, the newest first', async () => {
    const repository = makeGitProject({ [FILE]: SAMPLE });
    const first = repository.commit('annotated');
    let text = decide(SAMPLE, 'dublin-ymn', 'dublin');
    repository.write(FILE, text);
    const second = repository.commit('review', 'Bea');
    text = decide(text, 'thursday-e6b', 'nothing');
    repository.write(FILE, text);
    repository.commit('of another mention');
    text = editText(text, [
      'rules: {is: dublin, by: place/gazetteer}',
      'rules: {is: dublin-ohio, by: place/gazetteer}',
    ]);
    repository.write(FILE, text);
    repository.commit('re-run');
    text = editText(decide(text, 'dublin-ymn', 'nothing'), [
      '      quote: Dublin\n',
      '      quote: Dublin\n      note: the band\n',
    ]);
    repository.write(FILE, text);
    const last = repository.commit('second thoughts');
    const result = await log(repository, FILE, 'dublin-ymn');
    expect(acts(result)).toEqual([
      '~ changed dublin-ymn "Dublin" dublin -> nothing',
      '+ note dublin-ymn "Dublin" "the band"',
      '~ rules dublin-ymn "Dublin" dublin (place/gazetteer) -> dublin-ohio (place/gazetteer)',
      '+ accepted dublin-ymn "Dublin" = dublin',
      '+ found dublin-ymn "Dublin" rules dublin (place/gazetteer)',
    ]);
    expect(result.out).toContain(`${shortOf(second)}  2026-01-01T10:02:00+00:00  Bea  review\n`);
    expect(result.out.startsWith(`${shortOf(last)}  `)).toBe(true);
    const reversed = await log(repository, FILE, 'dublin-ymn', '--reverse');
    expect(reversed.out.startsWith(`${shortOf(first)}  `)).toBe(true);
    expect(acts(await log(repository, FILE, 'dublin'))).toEqual([
      '+ found dublin "Dublin" rules place (place/gazetteer)',
    ]);
  });

  it('follows the file through renames, and knows one that is no longer there', async () => {
    const repository = makeGitProject({
      [FILE]: SAMPLE,
      'annotations/other.yaml': SAMPLE.replace('a.txt', 'b.txt'),
    });
    repository.commit('annotated');
    const accepted = decide(SAMPLE, 'dublin-ymn', 'dublin');
    repository.write(FILE, accepted);
    repository.commit('review');
    repository.git('mv', FILE, 'annotations/b c.yaml');
    repository.commit('moved');
    repository.write('annotations/b c.yaml', decide(accepted, 'dublin-ymn', undefined));
    repository.commit('withdrawn');
    const expected = [
      '- withdrawn dublin-ymn "Dublin" was dublin',
      '+ accepted dublin-ymn "Dublin" = dublin',
      '+ found dublin-ymn "Dublin" rules dublin (place/gazetteer)',
    ];
    expect(acts(await log(repository, 'annotations/b c.yaml', 'dublin-ymn'))).toEqual(expected);
    repository.remove('annotations/b c.yaml');
    repository.commit('removed');
    expect(acts(await log(repository, 'annotations/b c.yaml', 'dublin-ymn'))).toEqual([
      '- not found dublin-ymn "Dublin" rules said dublin (place/gazetteer)',
      ...expected,
    ]);
  });

  it('names merges whose value differs from that of a parent, and with which', async () => {
    const repository = makeGitProject({ [FILE]: SAMPLE });
    repository.commit('annotated');
    repository.git('checkout', '--quiet', '-b', 'bea');
    repository.write(FILE, decide(SAMPLE, 'dublin-ymn', 'nothing'));
    const theirs = repository.commit('bea', 'Bea');
    repository.git('checkout', '--quiet', 'main');
    repository.write(FILE, decide(SAMPLE, 'dublin-ymn', 'dublin'));
    const ours = repository.commit('ann');
    repository.git('merge', '--quiet', '--no-commit', '-s', 'ours', 'bea');
    repository.write(FILE, decide(SAMPLE, 'dublin-ymn', '{conflict: [dublin, nothing]}'));
    const merge = repository.commit('merged');
    repository.write(FILE, decide(SAMPLE, 'dublin-ymn', 'nothing'));
    repository.commit('resolved');
    const result = await log(repository, FILE, 'dublin-ymn');
    expect(acts(result)).toEqual([
      '+ resolved dublin-ymn "Dublin" dublin | nothing -> nothing',
      '! conflict dublin-ymn "Dublin" dublin | nothing',
      '! conflict dublin-ymn "Dublin" dublin | nothing',
      '+ accepted dublin-ymn "Dublin" = dublin',
      '+ rejected dublin-ymn "Dublin" rules dublin',
      '+ found dublin-ymn "Dublin" rules dublin (place/gazetteer)',
    ]);
    expect(result.out).toMatch(new RegExp(`^${shortOf(merge)} .*merge, against ${shortOf(ours)}:$`, 'm'));
    expect(result.out).toMatch(new RegExp(`^${shortOf(merge)} .*merge, against ${shortOf(theirs)}:$`, 'm'));
  });

  it('names a merge that took the value of one side against the other only', async () => {
    const repository = makeGitProject({ [FILE]: SAMPLE });
    repository.commit('annotated');
    repository.git('checkout', '--quiet', '-b', 'bea');
    repository.write(FILE, decide(SAMPLE, 'thursday-e6b', 'nothing'));
    repository.commit('bea', 'Bea');
    repository.git('checkout', '--quiet', 'main');
    repository.write('corpus/a.txt', 'words');
    const ours = repository.commit('ann');
    repository.git('merge', '--quiet', '--no-ff', '-m', 'merged', 'bea');
    const { out } = await log(repository, FILE, 'thursday-e6b');
    expect(out.match(/merge, against/g)).toHaveLength(1);
    expect(out).toContain(`merge, against ${shortOf(ours)}:\n    + rejected  thursday-e6b`);
  });

  it('tells re-anchoring, loss and revival', async () => {
    const accepted = decide(SAMPLE, 'thursday-e6b', 'nothing');
    const repository = makeGitProject({ [FILE]: accepted });
    repository.commit('annotated');
    repository.write(FILE, editText(accepted, ['quote: Thursday\n', 'quote: Friday\n      was: Thursday\n']));
    repository.commit('edited');
    repository.write(
      FILE,
      accepted.replace(
        /\n  # She[^]*$/,
        '\nlost:\n  thursday-e6b:\n    human: nothing\n    quote: Friday\n    in: She stayed\n...\n',
      ),
    );
    repository.commit('cut');
    repository.write(FILE, editText(accepted, ['quote: Thursday\n', 'quote: Friday\n']));
    repository.commit('back');
    expect(acts(await log(repository, FILE, 'thursday-e6b', '--reverse'))).toEqual([
      '+ rejected thursday-e6b "Thursday" rules date 2014-07-31',
      '+ found thursday-e6b "Thursday" rules date 2014-07-31 (date/weekday)',
      '~ re-anchored thursday-e6b "Friday" "Thursday" -> "Friday"',
      '- not found thursday-e6b "Friday" rules said date 2014-07-31 (date/weekday)',
      '- lost thursday-e6b "Friday" its words are gone',
      '+ found thursday-e6b "Friday" rules date 2014-07-31 (date/weekday)',
      '+ revived thursday-e6b "Friday" its words are back',
    ]);
  });

  it('--json gives one object a commit', async () => {
    const repository = makeGitProject({ [FILE]: SAMPLE });
    repository.commit('annotated');
    repository.write(FILE, decide(SAMPLE, 'dublin-ymn', 'dublin'));
    repository.commit('review', 'Bea');
    const { out } = await log(repository, FILE, 'dublin-ymn', '--json');
    const [newest] = out.split('\n').map((line) => (line === '' ? {} : (JSON.parse(line) as object)));
    expect(newest).toEqual({
      commit: repository.git('rev-parse', 'HEAD'),
      author: 'Bea',
      date: '2026-01-01T10:02:00+00:00',
      subject: 'review',
      did: ['+ accepted = dublin'],
      changes: [
        { kind: 'mention', id: 'dublin-ymn', field: 'human', old: null, new: 'dublin', who: 'human' },
      ],
    });
  });

  it('goes on past commits in which the file was damaged, and says so', async () => {
    const repository = makeGitProject({ [FILE]: SAMPLE });
    repository.commit('annotated');
    repository.write(FILE, SAMPLE.replace('quote: Dublin', '<<<<<<< HEAD\nquote: Dublin'));
    repository.commit('markers');
    repository.write(FILE, decide(SAMPLE, 'dublin-ymn', 'dublin'));
    repository.commit('mended');
    const result = await log(repository, FILE, 'dublin-ymn');
    expect(result.code).toBe(0);
    expect(acts(result)).toEqual([
      '+ accepted dublin-ymn "Dublin" = dublin',
      expect.stringMatching(/^! unreadable line 23: /),
      '+ found dublin-ymn "Dublin" rules dublin (place/gazetteer)',
    ]);
  });

  it('knows the nearest id of one that is not there, and says when git has nothing', async () => {
    const repository = makeGitProject({ [FILE]: SAMPLE });
    const empty = await log(repository, FILE, 'dublin-ymn');
    expect(empty).toMatchObject({ code: 2, out: '' });
    repository.commit('annotated');
    expect(await log(repository, FILE, 'dublin-ymm')).toMatchObject({
      code: 2,
      out: '',
      err: `${FILE}: no-such-id: no commit of this file has the id "dublin-ymm"; did you mean "dublin-ymn"?\n`,
    });
    expect((await log(repository, 'annotations/z.yaml', 'x')).err).toContain('no-history');
    expect((await log(repository, '../z.yaml', 'x')).err).toContain('outside-project');
  });
});
