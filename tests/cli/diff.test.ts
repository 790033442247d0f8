// What a person sees of changes: between revisions, folders and files, in each format, and when files are damaged.
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { gitBlob } from '../../src/text/git-blob.js';
import { makeProject } from '../support/project.js';
import type { GitProject } from '../support/git-project.js';
import { makeGitProject } from '../support/git-project.js';
import { runLogged } from '../support/run-logged.js';
import type { CliResult } from '../support/run-cli.js';
import { runCli } from '../support/run-cli.js';
import { decide, editText, SAMPLE } from '../support/sample-annotation.js';

const FILE = 'annotations/a.yaml';

const sampleRepository = (): GitProject => {
  const repository = makeGitProject({
    [FILE]: SAMPLE,
    'annotations/b.yaml': SAMPLE.replace('a.txt', 'b.txt'),
  });
  repository.commit('one');
  return repository;
};

const diff = (root: string, ...argv: readonly string[]): Promise<CliResult> =>
  runCli(['diff', ...argv], { cwd: root });

/** Objects of `--json`. */
const rows = (out: string): Record<string, unknown>[] =>
  out
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Record<string, unknown>);

describe('annotate diff', () => {
  it('says nothing of files that are alike, laid out otherwise too', async () => {
    const repository = sampleRepository();
    repository.write(FILE, SAMPLE.replace(/\n/g, '\r\n').replace('  dublin:', '  dublin:   '));
    expect(await diff(repository.root, '--exit-code')).toEqual({ code: 0, out: '', err: '' });
  });

  it('shows decisions, entities, rules and anchors apart, HEAD to work tree', async () => {
    const repository = sampleRepository();
    const edited = editText(
      decide(decide(SAMPLE, 'loretta-preska-3j2', 'loretta-preska'), 'dublin-ymn', 'nothing'),
      ['ruleset: news-en@7', 'ruleset: news-en@8'],
      ['    name: Dublin\n', '    human: organization\n    name: Dublin\n'],
      [
        '      quote: Thursday\n      rules: {is: date, by: date/weekday, value: 2014-07-31}\n',
        '      quote: on Thursday\n      note: her order\n      rules: {is: date, by: date/weekday, value: 2014-08-07}\n',
      ],
    );
    repository.write(FILE, edited);
    const { code, out, err } = await diff(repository.root);
    expect([code, err]).toEqual([0, '']);
    expect(out).toBe(
      [
        'annotations/a.yaml  rules news-en@7 -> @8',
        '  decisions   + accepted  loretta-preska-3j2  "Loretta Preska"  = loretta-preska',
        '              + rejected  dublin-ymn          "Dublin"  rules dublin',
        '              + note      thursday-e6b        "on Thursday"  "her order"',
        '  entities    ~ relabelled  dublin  "Dublin"  place -> organization',
        '  rules       ~ changed 1',
        '  anchors     2 same, 1 edited (thursday-e6b "Thursday" -> "on Thursday")',
        '',
      ].join('\n'),
    );
  });

  it('tells corrected, changed, withdrawn, resolved and conflicting decisions apart', async () => {
    const decided = (...words: readonly (string | undefined)[]): string =>
      ['loretta-preska-3j2', 'dublin-ymn', 'thursday-e6b'].reduce(
        (text, id, index) => decide(text, id, words[index]),
        SAMPLE,
      );
    const { root } = makeProject({
      'a.yaml': decided('loretta-preska', undefined, '{conflict: [nothing, {is: date, value: 2014-07-31}]}'),
      'b.yaml': decided('nothing', 'ireland', 'nothing'),
    });
    const { out } = await diff(root, 'a.yaml', 'b.yaml');
    expect(out).toContain('~ changed    loretta-preska-3j2  "Loretta Preska"  loretta-preska -> nothing');
    expect(out).toContain('+ corrected  dublin-ymn          "Dublin"  rules dublin -> human ireland');
    expect(out).toContain(
      '+ resolved   thursday-e6b        "Thursday"  date 2014-07-31 | nothing -> nothing',
    );
    const back = (await diff(root, 'b.yaml', 'a.yaml')).out;
    expect(back).toContain('- withdrawn  dublin-ymn          "Dublin"  was ireland');
    expect(back).toContain('! conflict   thursday-e6b        "Thursday"  date 2014-07-31 | nothing');
  });

  it('names decided mentions of which the rules now say something else, and lost and revived ones', async () => {
    const accepted = decide(
      decide(SAMPLE, 'dublin-ymn', 'dublin'),
      'thursday-e6b',
      '{is: date, value: 2014-07-31}',
    );
    const later = editText(accepted, [
      'rules: {is: dublin, by: place/gazetteer}',
      'rules: {is: dublin-ohio, by: place/gazetteer}',
    ]).replace(
      /\n  # She[^]*$/,
      '\nlost:\n  thursday-e6b:\n    human: {is: date, value: 2014-07-31}\n    quote: Thursday\n    in: She stayed\n...\n',
    );
    const { root } = makeProject({ 'a.yaml': accepted, 'b.yaml': later });
    const { out } = await diff(root, 'a.yaml', 'b.yaml');
    expect(out).toContain(
      'rules       - gone 1   ~ changed 1   (2 on decided mentions: 1 disagrees (dublin-ymn))',
    );
    expect(out).toContain('anchors     2 same, 1 lost (thursday-e6b)');
    expect((await diff(root, 'b.yaml', 'a.yaml')).out).toContain('1 revived (thursday-e6b)');
  });

  it('says which paragraphs of the article changed, from git or from beside the files', async () => {
    const [old, fresh] = [
      'One.\n\nTwo, with a tpyo.\n\nThree.\n',
      'One.\n\nTwo, with a typo.\n\nThree.\n\nFour.\n',
    ];
    const made = (text: string): string =>
      SAMPLE.replace('0123456789ab', gitBlob(new TextEncoder().encode(text)).slice(0, 12));
    const repository = makeGitProject({ [FILE]: made(old), 'corpus/a.txt': old });
    repository.commit('one');
    repository.write(FILE, made(fresh));
    repository.write('corpus/a.txt', fresh);
    expect((await diff(repository.root)).out).toBe(
      'annotations/a.yaml  text changed (paragraph 2; 4 added)\n  anchors     3 same\n',
    );
    const { root } = makeProject({
      'old/annotations/a.yaml': made(old),
      'old/corpus/a.txt': old,
      'new/annotations/a.yaml': made(fresh),
      'new/corpus/a.txt': fresh,
    });
    const folders = await diff(root, 'old/annotations', 'new/annotations');
    expect(folders.out).toContain('a.yaml  text changed (paragraph 2; 4 added)\n');
  });

  it('compares what it is told to: revisions, ranges, paths, REV:path, folders', async () => {
    const repository = sampleRepository();
    const first = repository.git('rev-parse', 'HEAD');
    repository.write(FILE, decide(SAMPLE, 'dublin-ymn', 'dublin'));
    repository.commit('two');
    repository.write('annotations/b.yaml', decide(SAMPLE, 'dublin-ymn', 'nothing'));
    const files = async (...argv: readonly string[]): Promise<unknown[]> => {
      const { out, err } = await diff(repository.root, '--json', '--only', 'human', ...argv);
      expect(err).toBe('');
      return [...new Set(rows(out).map(({ file }) => file))];
    };
    const [a, b] = [FILE, 'annotations/b.yaml'];
    expect(await files()).toEqual([b]);
    expect(await files('HEAD~1')).toEqual([a, b]);
    expect(await files(first, 'HEAD')).toEqual([a]);
    expect(await files('HEAD~1..main')).toEqual([a]);
    expect(await files('HEAD~1...')).toEqual([a]);
    expect(await files('HEAD~1', a)).toEqual([a]);
    expect(await files('HEAD~1', '--', a)).toEqual([a]);
    expect(await files('--', b)).toEqual([b]);
    expect(await files('HEAD~1', '--', '.')).toEqual([a, b]);
    expect(await files(b)).toEqual([b]);
    expect(await files(`HEAD~1:${a}`)).toEqual([a]);
    expect(await files(`HEAD~1:annotations`, 'annotations')).toEqual(['a.yaml', 'b.yaml']);
    expect(await files('annotations', 'HEAD~1')).toEqual(['a.yaml', 'b.yaml']);
    const sub = await runCli(['diff', '--stat'], { cwd: join(repository.root, 'annotations') });
    expect(sub.out).toContain(' b.yaml | human 1');
  });

  it('shows new, removed and renamed files as such', async () => {
    const repository = makeGitProject({
      [FILE]: SAMPLE,
      'annotations/gone.yaml': editText(SAMPLE.replace(/-(3j2|ymn|e6b)/g, '-$1x'), [
        '0123456789ab',
        'bbbbbbbbbbbb',
      ]),
    });
    repository.commit('one');
    repository.remove(FILE);
    repository.remove('annotations/gone.yaml');
    repository.write(
      'annotations/deep/a.yaml',
      editText(
        decide(SAMPLE, 'dublin-ymn', 'dublin'),
        ['../corpus', '../../corpus'],
        ['0123456789ab', 'aaaaaaaaaaaa'],
      ),
    );
    repository.write(
      'annotations/new.yaml',
      editText(
        SAMPLE.replace(/-(3j2|ymn|e6b)/g, '-$1y'),
        ['0123456789ab', 'cccccccccccc'],
        ['a.txt', 'new.txt'],
      ),
    );
    repository.write('annotations/.a.yaml.0123456789ab.tmp', 'half');
    repository.write('annotations/.hidden.yaml', 'half');
    const { code, out } = await diff(repository.root);
    expect(code).toBe(0);
    expect(out).toContain('annotations/deep/a.yaml  renamed from annotations/a.yaml, text changed\n');
    expect(out).toContain('+ accepted  dublin-ymn  "Dublin"  = dublin');
    expect(out).toContain('annotations/gone.yaml  removed\n');
    expect(out).toContain('annotations/new.yaml  new file\n');
    expect((await diff(repository.root, '--stat')).out).toContain(
      ' annotations/a.yaml => annotations/deep/a.yaml | human 1, text 2\n',
    );
    const json = rows((await diff(repository.root, '--json')).out).filter(({ kind }) => kind === 'file');
    expect(json).toEqual([
      expect.objectContaining({ old: FILE, new: 'annotations/deep/a.yaml' }),
      expect.objectContaining({ old: 'annotations/gone.yaml', new: null }),
      expect.objectContaining({ old: null, new: 'annotations/new.yaml' }),
    ]);
  });

  it('names a damaged file on either side, shows the others, and ends with 2', async () => {
    const repository = sampleRepository();
    repository.write(FILE, SAMPLE.slice(0, 200));
    repository.write('annotations/b.yaml', decide(SAMPLE, 'dublin-ymn', 'dublin'));
    const { code, out, err } = await diff(repository.root);
    expect(code).toBe(2);
    expect(out).toContain('annotations/b.yaml');
    expect(err).toMatch(/^annotations\/a\.yaml:\d+: truncated: /);
    repository.commit('damaged');
    repository.write(FILE, SAMPLE);
    const mended = await diff(repository.root);
    expect(mended.code).toBe(2);
    expect(mended.err).toMatch(/^HEAD:annotations\/a\.yaml:\d+: truncated: /);
  });

  it('--json gives one object a change, and --only leaves out what others did', async () => {
    const repository = sampleRepository();
    repository.write(
      FILE,
      editText(decide(SAMPLE, 'dublin-ymn', 'dublin'), ['@7', '@8'], ['git:0123', 'git:4567']),
    );
    const { out } = await diff(repository.root, '--json');
    expect(rows(out)).toEqual([
      {
        file: FILE,
        kind: 'document',
        id: '',
        field: 'text',
        old: ['git:0123456789ab'],
        new: ['git:4567456789ab'],
        who: 'text',
      },
      {
        file: FILE,
        kind: 'document',
        id: '',
        field: 'ruleset',
        old: 'news-en@7',
        new: 'news-en@8',
        who: 'rules',
      },
      {
        file: FILE,
        kind: 'mention',
        id: 'dublin-ymn',
        field: 'human',
        old: null,
        new: 'dublin',
        who: 'human',
      },
    ]);
    const voices = async (...argv: readonly string[]): Promise<unknown[]> =>
      rows((await diff(repository.root, '--json', ...argv)).out).map(({ who }) => who);
    expect(await voices('--only', 'human')).toEqual(['human']);
    expect(await voices('--only', 'human,rules')).toEqual(['rules', 'human']);
    expect(await voices('--only', 'text', '--only', 'rules')).toEqual(['text', 'rules']);
    expect(await voices('--only', 'anchors')).toEqual([]);
  });

  it('--exit-code is 1 when anything that was asked for differs', async () => {
    const repository = sampleRepository();
    repository.write(FILE, decide(SAMPLE, 'dublin-ymn', 'dublin'));
    expect((await diff(repository.root)).code).toBe(0);
    expect((await diff(repository.root, '--exit-code')).code).toBe(1);
    expect((await diff(repository.root, '--exit-code', '--only', 'human')).code).toBe(1);
    expect((await diff(repository.root, '--exit-code', '--only', 'rules')).code).toBe(0);
    expect((await diff(repository.root, '--exit-code', '--', 'annotations/b.yaml')).code).toBe(0);
  });

  it('--markdown is a table in which text stays text', async () => {
    const nasty = editText(decide(SAMPLE, 'dublin-ymn', '"<b>|@ann|*x*"'), [
      'quote: Thursday\n',
      'quote: Thursday\n      note: "see `x` | [y](z)"\n',
    ]);
    const { root } = makeProject({ 'a.yaml': SAMPLE, 'b.yaml': nasty });
    const { out } = await diff(root, 'a.yaml', 'b.yaml', '--markdown');
    expect(out).toContain('### b.yaml\n');
    expect(out).toContain(
      '| + corrected | dublin-ymn | Dublin | rules dublin -&gt; human &lt;b&gt;\\|&#64;ann\\|\\*x\\* |\n',
    );
    expect(out).toContain('"see \\`x\\` \\| \\[y\\](z)"');
    expect((await diff(root, 'a.yaml', 'a.yaml', '--markdown')).out).toBe('No annotation has changed.\n');
  });

  it('hostile words reach a terminal as text, and colour is for terminals', async () => {
    const hostile = editText(decide(SAMPLE, 'dublin-ymn', 'dublin'), [
      'quote: Dublin',
      'quote: "\\x1b[2J\\u202eDublin"',
    ]);
    const { root } = makeProject({ 'a.yaml': SAMPLE, 'b.yaml': hostile });
    const { out } = await diff(root, 'a.yaml', 'b.yaml');
    expect(out).toContain('\\u{1b}[2J\\u{202e}Dublin');
    expect(out).not.toMatch(/[\u001b\u202e]/);
    const seen = await runCli(['diff', 'a.yaml', 'b.yaml'], { cwd: root, terminal: true });
    expect(seen.out).toContain('\u001b[32m+ accepted\u001b[39m');
    expect(seen.out).not.toMatch(/\u202e/);
  });

  it('says what is wrong with its arguments, and where there is no repository', async () => {
    const repository = sampleRepository();
    for (const [argv, code] of [
      [['nosuch'], 'no-such-file'],
      [['HEAD', '--', 'nosuch'], 'no-such-file'],
      [[FILE, 'annotations'], 'usage'],
      [['--json', '--stat'], 'usage'],
    ] as const) {
      const result = await diff(repository.root, ...argv);
      expect(result).toMatchObject({ code: 2, out: '' });
      expect(result.err).toContain(`: ${code}: `);
    }
    expect((await diff(repository.root, '--only', 'humans')).err).toContain('did you mean "human"?');
    const { root } = makeProject({ [FILE]: SAMPLE });
    expect((await diff(root)).err).toContain('no-revision: there is no commit to compare with');
  });

  it('passes over other YAML files of folders it is given, and over nothing in the annotations folder', async () => {
    const { root } = makeProject({
      'a/x.yaml': SAMPLE,
      'a/other.yaml': 'key: 1\n',
      'b/x.yaml': SAMPLE,
      'b/other.yaml': 'key: 2\n',
    });
    expect(await diff(root, 'a', 'b')).toEqual({ code: 0, out: '', err: '' });
    const repository = sampleRepository();
    repository.write('annotations/other.yaml', 'key: 1\n');
    expect((await diff(repository.root)).code).toBe(2);
  });

  it('loads no gazetteer and no recognizer', () => {
    const repository = sampleRepository();
    repository.write(FILE, decide(SAMPLE, 'dublin-ymn', 'dublin'));
    const { code, out, loaded } = runLogged(['diff'], repository.root);
    expect([code, out]).toEqual([
      0,
      'annotations/a.yaml\n  decisions   + accepted  dublin-ymn  "Dublin"  = dublin\n',
    ]);
    expect(loaded).toContain('dist/cli/commands/diff.js');
    expect(
      loaded.filter((module) => /\/(?:recognizers|gazetteer|resolve)\/|compromise|linkedom/.test(module)),
    ).toEqual([]);
  });
});
