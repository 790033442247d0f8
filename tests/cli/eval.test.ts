// `annotate eval` from files to output and exit code: every format that is read or written, through the real program where it matters.
import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Project } from '../support/project.js';
import { makeProject } from '../support/project.js';
import { runBin } from '../support/run-bin.js';
import type { CliResult } from '../support/run-cli.js';
import { runCli } from '../support/run-cli.js';

const ARTICLE = 'Judge Loretta Preska ruled on Thursday that Microsoft must pay $2 million.\n';
const MARKED =
  'Judge ⟦judge:Loretta Preska|title=Judge⟧ ruled on ⟦date:Thursday⟧ that ⟦company:Microsoft⟧ must pay ⟦money:$2 million|value=USD 2000000⟧.\n';

const GOLD = { 'gold/a.marked': MARKED, 'gold/a.txt': ARTICLE };

/** Predictions with one mention missed, one of other bounds, one of another type. */
const PREDICTED = JSON.stringify({
  id: 'a',
  mentions: [
    { start: 0, end: 20, type: 'judge' },
    { start: 44, end: 53, type: 'organization' },
    { start: 63, end: 73, type: 'money', value: { amount: 2000000, currency: 'USD' } },
  ],
});

const evaluate = (project: Project, ...argv: readonly string[]): Promise<CliResult> =>
  runCli(['eval', '--bootstrap', '50', ...argv], { cwd: project.root });

interface Scores {
  readonly modes: Readonly<Record<string, Readonly<Record<string, number | null | string>>>>;
  readonly types: Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, unknown>>>>>>;
  readonly [key: string]: unknown;
}

const scores = async (project: Project, ...argv: readonly string[]): Promise<Scores> => {
  const { out, err, code } = await evaluate(project, ...argv, '--format', 'json');
  expect(err + code).toMatch(/[01]$/);
  return JSON.parse(out) as Scores;
};

/** The annotation file of the article, with what people say of its mentions, by quote. */
const review = async (
  project: Project,
  path: string,
  words: Readonly<Record<string, string>>,
): Promise<void> => {
  await runCli([], { cwd: project.root });
  let yaml = project.read('annotations/a.yaml');
  for (const [quote, word] of Object.entries(words))
    yaml = yaml.replace(`      quote: ${quote}\n`, `      human: ${word}\n      quote: ${quote}\n`);
  project.write(path, yaml);
};

const ALL = {
  'Loretta Preska': 'loretta-a-preska',
  Thursday: '{is: date}',
  Microsoft: 'microsoft',
  '$2 million': '{is: money, value: {amount: 2000000, currency: USD}}',
};

const git = (project: Project, ...argv: readonly string[]): void => {
  const { status, stderr } = spawnSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@t', ...argv], {
    cwd: project.root,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(stderr);
};

describe('what is read', () => {
  it('marked gold; the program annotates the text itself', async () => {
    const { modes } = await scores(makeProject(GOLD), '--gold', 'gold');
    expect(modes['strict']).toMatchObject({ f1: 1, possible: 4, actual: 4, interval: null });
  });

  it('texts in another folder', async () => {
    const project = makeProject({ 'gold/x/a.marked': MARKED, 'texts/x/a.txt': ARTICLE });
    const { modes } = await scores(project, '--gold', 'gold', '--texts', 'texts');
    expect(modes['strict']).toMatchObject({ f1: 1 });
  });

  it('predictions as JSON lines', async () => {
    const project = makeProject({ ...GOLD, 'pred.jsonl': `${PREDICTED}\n` });
    const { modes, types, differences } = await scores(project, '--gold', 'gold', '--pred', 'pred.jsonl');
    expect(modes['strict']).toMatchObject({
      correct: 1,
      incorrect: 2,
      missed: 1,
      spurious: 0,
      precision: 1 / 3,
    });
    expect(modes['partial']).toMatchObject({ correct: 2, partial: 1, f1: 2.5 / 3.5 });
    expect(types['organization']?.['strict']).toMatchObject({
      f1: null,
      why: 'n/a (no gold of type organization)',
    });
    expect((differences as { cause: string }[]).map(({ cause }) => cause)).toEqual([
      'boundary',
      'missed',
      'type',
    ]);
  });

  it('what `annotate stream` prints', async () => {
    const project = makeProject(GOLD);
    const { out } = await runCli(['stream'], {
      stdin: `${JSON.stringify({ id: 'a', text: ARTICLE })}\n`,
      cwd: project.root,
    });
    project.write('pred.jsonl', out);
    const itself = await evaluate(project, '--gold', 'gold');
    expect((await evaluate(project, '--gold', 'gold', '--pred', 'pred.jsonl')).out).toBe(itself.out);
  });

  it('brat, as gold and as predictions', async () => {
    const ann = 'T1\tjudge 6 20\tLoretta Preska\nT2\tGPE 44 53\tMicrosoft\n';
    const project = makeProject({ 'b/a.ann': ann, 'b/a.txt': ARTICLE, 'pred.jsonl': PREDICTED });
    const { modes } = await scores(project, '--gold', 'b', '--pred', 'b', '--map', 'GPE=company');
    expect(modes['strict']).toMatchObject({ f1: 1, possible: 2 });
    expect(
      (await scores(project, '--gold', 'b', '--pred', 'b', '--map', 'GPE=')).modes['strict'],
    ).toMatchObject({
      possible: 1,
    });
  });

  it('annotation files: decided is gold, pending is optional, rejected is no mention', async () => {
    const project = makeProject({ 'corpus/a.txt': ARTICLE });
    await review(project, 'annotations/a.yaml', {
      Microsoft: 'nothing',
      'Loretta Preska': 'loretta-a-preska',
    });
    const result = await scores(project, '--gold', 'annotations');
    expect(result.modes['strict']).toMatchObject({ possible: 1, correct: 1, spurious: 1 });
    expect(result).toMatchObject({ optional: 2, excused: 2 });
    expect(result.types['company']?.['strict']).toMatchObject({ spurious: 1 });
  });

  it('a file that nobody has reviewed is named', async () => {
    const project = makeProject({ 'corpus/a.txt': ARTICLE });
    await runCli([], { cwd: project.root });
    const { err, out, code } = await evaluate(project, '--gold', 'annotations');
    expect(err).toContain('nobody has decided anything in 1 texts: a');
    expect(out).toContain('n/a (no gold)');
    expect(code).toBe(0);
  });

  it('annotation files as predictions are what the rules said, whatever people said since', async () => {
    const project = makeProject({ 'corpus/a.txt': ARTICLE, ...GOLD });
    await review(project, 'annotations/a.yaml', { Microsoft: 'nothing' });
    const { modes } = await scores(project, '--gold', 'gold', '--pred', 'annotations');
    expect(modes['strict']).toMatchObject({ f1: 1, actual: 4 });
  });

  it('REV:path, from the root of the repository or from here', async () => {
    const project = makeProject({ 'corpus/a.txt': ARTICLE });
    await review(project, 'annotations/a.yaml', ALL);
    git(project, 'init', '-q');
    git(project, 'add', '.');
    git(project, 'commit', '-qm', 'reviewed');
    await review(project, 'annotations/a.yaml', { 'Loretta Preska': 'nothing' });
    const committed = await scores(project, '--gold', 'HEAD:annotations');
    expect(committed.modes['strict']).toMatchObject({ possible: 4, f1: 1 });
    mkdirSync(join(project.root, 'below'));
    const { out } = await runCli(['eval', '--gold', 'HEAD:../annotations/a.yaml', '--format', 'json'], {
      cwd: join(project.root, 'below'),
    });
    expect((JSON.parse(out) as Scores).modes['strict']).toMatchObject({ possible: 4 });
    for (const name of ['HEAD:none', 'none:annotations', '--upload-pack=x:annotations', 'HEAD:../../etc'])
      expect((await evaluate(project, `--gold=${name}`)).err).toContain('no-such-file');
  });
});

describe('what is refused, with file and line', () => {
  const rows: readonly (readonly [string, Readonly<Record<string, string>>, readonly string[], string])[] = [
    ['no gold', {}, [], 'usage'],
    ['gold that is not there', {}, ['--gold', 'none'], 'none: no-such-file'],
    ['a folder without gold', { 'gold/a.txt': ARTICLE }, ['--gold', 'gold'], 'gold: no-mentions'],
    ['a kind of file that is not read', { 'a.docx': 'x' }, ['--gold', 'a.docx'], 'a.docx: unknown-format'],
    [
      'marks that change the text',
      { 'gold/a.marked': MARKED.replace('must', 'has to'), 'gold/a.txt': ARTICLE },
      ['--gold', 'gold'],
      'gold/a.marked:1: text-differs',
    ],
    [
      'an unclosed mark',
      { 'gold/a.marked': 'a\n⟦place:b' },
      ['--gold', 'gold'],
      'gold/a.marked:2:1: unclosed-mark',
    ],
    ['a text that is not there', { 'b/a.ann': '' }, ['--gold', 'b'], 'b/a.ann: no-article'],
    [
      'a text that is not in the folder of texts',
      { ...GOLD, 'texts/b.txt': '' },
      ['--gold', 'gold', '--texts', 'texts'],
      'gold/a.marked: no-article',
    ],
    ['a bad line', { 'g.jsonl': `\n{` }, ['--gold', 'g.jsonl'], 'g.jsonl:2: bad-json'],
    [
      'one id twice',
      { 'g.jsonl': '{"id":"a","text":"b","mentions":[]}\n{"id":"a","text":"b","mentions":[]}' },
      ['--gold', 'g.jsonl'],
      'g.jsonl:2: duplicate-id',
    ],
    ['a bad brat line', { 'b/a.ann': 'T1 x', 'b/a.txt': '' }, ['--gold', 'b'], 'b/a.ann:1: bad-brat'],
    [
      'predictions about other texts',
      { ...GOLD, 'p.jsonl': '{"id":"z","text":"","mentions":[]}' },
      ['--gold', 'gold', '--pred', 'p.jsonl'],
      'p.jsonl: no-common-text',
    ],
    [
      'predictions about another version of the text',
      { ...GOLD, 'p/a.marked': 'Judge ⟦judge:Moss⟧' },
      ['--gold', 'gold', '--pred', 'p'],
      'p/a.marked: text-differs',
    ],
    ['--no-regress alone', GOLD, ['--gold', 'gold', '--no-regress'], 'usage'],
    ['one side of an agreement', GOLD, ['--agreement', 'gold'], 'usage'],
    ['an agreement with gold', GOLD, ['--agreement', 'gold', 'gold', '--gold', 'gold'], 'usage'],
    ['a measure nobody knows', GOLD, ['--gold', 'gold', '--fail-under', 'strct=.9'], 'did you mean "strict"'],
    ['a threshold over 1', GOLD, ['--gold', 'gold', '--fail-under', 'strict=90'], 'from 0 to 1'],
    ['a type to map to that is none', GOLD, ['--gold', 'gold', '--map', 'X=plaec'], 'did you mean "place"'],
    ['an article outside the project', {}, ['--gold', 'annotations'], 'outside-project'],
  ];

  it.each(rows)('%s', async (_, files, argv, says) => {
    const project = makeProject(files);
    if (says === 'outside-project') {
      project.write('corpus/a.txt', ARTICLE);
      await review(project, 'annotations/a.yaml', ALL);
      project.write(
        'annotations/a.yaml',
        project.read('annotations/a.yaml').replace(/article: .*/, 'article: ../../../etc/passwd'),
      );
    }
    const { code, err, out } = await evaluate(project, ...argv);
    expect(err).toContain(says);
    expect(code).toBe(2);
    expect(out).toBe('');
  });

  it('an annotation file whose quote is not in the text, by its line', async () => {
    const project = makeProject({ 'corpus/a.txt': ARTICLE });
    await review(project, 'annotations/a.yaml', ALL);
    const yaml = project.read('annotations/a.yaml').replace('quote: Microsoft', 'quote: Macrosoft');
    project.write('annotations/a.yaml', yaml);
    const line = yaml.split('\n').findIndex((one) => one.includes('Macrosoft')) + 1;
    const { code, err } = await evaluate(project, '--gold', 'annotations');
    expect(err).toContain(`annotations/a.yaml:${line}: quote-not-found`);
    expect(code).toBe(2);
    project.write('annotations/a.yaml', yaml.slice(0, -40));
    expect((await evaluate(project, '--gold', 'annotations')).err).toContain('annotations/a.yaml');
  });
});

describe('exit codes', () => {
  const files = { ...GOLD, 'pred.jsonl': PREDICTED, 'good/a.marked': MARKED };

  it.each([
    [0, ['--gold', 'gold']],
    [0, ['--gold', 'gold', '--fail-under', 'strict=.99,strict.judge=1,strict.macro=1']],
    [1, ['--gold', 'gold', '--pred', 'pred.jsonl', '--fail-under', 'strict=.9']],
    [
      0,
      [
        '--gold',
        'gold',
        '--pred',
        'pred.jsonl',
        '--fail-under',
        'strict.money=.9',
        '--fail-under',
        'type=.5',
      ],
    ],
    // a figure without meaning meets no threshold
    [1, ['--gold', 'gold', '--fail-under', 'strict.place=.1']],
    [0, ['--gold', 'gold', '--baseline', 'pred.jsonl', '--no-regress']],
    [1, ['--gold', 'gold', '--pred', 'pred.jsonl', '--baseline', 'good', '--no-regress']],
    [0, ['--gold', 'gold', '--pred', 'pred.jsonl', '--baseline', 'good']],
    [0, ['--agreement', 'gold', 'good', '--fail-under', 'kappa=.9']],
    [1, ['--agreement', 'gold', 'other', '--fail-under', 'strict=.9']],
    [2, ['--gold', 'none']],
    [2, ['--gold']],
  ] as const)('%i through the real program: %j', (code, argv) => {
    const { root } = makeProject({
      ...files,
      'other/a.marked': MARKED.replace('⟦company:Microsoft⟧', 'Microsoft'),
    });
    const result = runBin(['eval', ...argv], { cwd: root });
    expect(result.code, result.err).toBe(code);
  });
});

describe('what is written', () => {
  it('errors, gains and losses as marked sentences', async () => {
    const project = makeProject({ ...GOLD, 'pred.jsonl': PREDICTED, 'good/a.marked': MARKED });
    const errors = await evaluate(project, '--gold', 'gold', '--pred', 'pred.jsonl', '--errors');
    expect(errors.out).toContain(
      'a:1:31  date  Judge Loretta Preska ruled on [Thursday] that Microsoft must pay',
    );
    expect(errors.out).toContain(
      'gold   company  Judge Loretta Preska ruled on Thursday that [Microsoft] must pay',
    );
    const some = await evaluate(project, '--gold', 'gold', '--pred', 'pred.jsonl', '--errors', 'date');
    expect(some.out).toContain('[Thursday]');
    expect(some.out).not.toContain('[Microsoft]');
    const gains = await evaluate(project, '--gold', 'gold', '--baseline', 'pred.jsonl');
    expect(gains.out).toMatch(/Gains: found \(3\)\n {2}\+ a:1:7 {2}judge {2}Judge \[Loretta Preska\] ruled/);
    const losses = await evaluate(project, '--gold', 'gold', '--pred', 'pred.jsonl', '--baseline', 'good');
    expect(losses.out).toMatch(/Losses: lost \(3\)/);
    expect(losses.out).toMatch(/- a:1:1 {2}judge {2}\[Judge Loretta Preska\] ruled/);
  });

  it('the same bytes for the same files and seed, whatever the order of files and lines', async () => {
    const lines = ['a', 'b', 'c'].map((id, index) =>
      JSON.stringify({
        id,
        text: 'in Cork',
        mentions: index === 1 ? [] : [{ start: 3, end: 7, type: 'place' }],
      }),
    );
    const project = makeProject({
      'g.jsonl': lines.join('\n'),
      'p.jsonl': lines.join('\n'),
      'q.jsonl': [...lines].reverse().join('\n'),
    });
    const one = await evaluate(project, '--gold', 'g.jsonl', '--pred', 'p.jsonl');
    expect((await evaluate(project, '--gold', 'g.jsonl', '--pred', 'q.jsonl')).out).toBe(one.out);
    expect((await evaluate(project, '--gold', 'q.jsonl', '--pred', 'p.jsonl')).out).toBe(one.out);
  });

  it('agreement of two reviewers in branches, with the reasons of what differs', async () => {
    const project = makeProject({ 'corpus/a.txt': ARTICLE });
    await review(project, 'annotations/a.yaml', ALL);
    git(project, 'init', '-q', '-b', 'first');
    git(project, 'add', '.');
    git(project, 'commit', '-qm', 'first');
    git(project, 'checkout', '-qb', 'second');
    project.write(
      'annotations/a.yaml',
      project
        .read('annotations/a.yaml')
        .replace('human: microsoft', 'human: nothing')
        .replace('human: loretta-a-preska', 'human: {is: loretta-a-preska, quote: Judge Loretta Preska}')
        .replace('human: {is: date}', 'human: {is: date, value: 2014-07-31}'),
    );
    git(project, 'commit', '-qam', 'second');
    const sides = ['--agreement', 'first:annotations', 'second:annotations'];
    const { out, code } = await evaluate(project, ...sides);
    expect(code).toBe(0);
    expect(out).toMatch(/span F1, strict +0\.571/);
    expect(out).toMatch(/Cohen's kappa of words +0\.\d{3}/);
    expect(out).toMatch(/Krippendorff's alpha of aligned spans +0\.\d{3}/);
    expect(out).toContain('only in first:annotations (1)');
    expect(out).toContain('boundary (1)');
    expect(out).toContain('value, id, name or attribute (1)');
    const json = await scores(project, ...sides);
    expect(json['agreement']).toMatchObject({ undecided: 0 });
  });

  it('JSON without NaN, HTML without script in which hostile text stays text', () => {
    const evil = '<script>alert(1)</script> "><img src=x onerror=alert(2)> \u202e&amp;\u0007 Cork';
    const line = (type: string): string =>
      JSON.stringify({
        id: '"><script>id</script>',
        text: evil,
        mentions: [{ start: 0, end: evil.length, type, name: '<b>name</b>' }],
      });
    const { root } = makeProject({ 'g.jsonl': line('place'), 'p.jsonl': line('person') });
    const argv = ['eval', '--gold', 'g.jsonl', '--pred', 'p.jsonl'];
    const html = runBin([...argv, '--format', 'html'], { cwd: root });
    expect(html.code).toBe(0);
    expect(html.out).not.toMatch(/<(?:script|img|b)\b/i);
    expect(html.out).not.toContain('\u202e');
    expect(html.out).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
    expect(html.out).toContain("default-src 'none'");
    expect(html.out).not.toMatch(/(?:src|href)=(?!x)/);
    expect(html.out.match(/<mark class="gold">/g)).toHaveLength(1);
    const json = runBin([...argv, '--format', 'json'], { cwd: root });
    expect(JSON.stringify(JSON.parse(json.out))).toContain('n/a (no gold of type person)');
    expect(json.out).not.toMatch(/NaN|Infinity/);
    const text = runBin([...argv, '--errors'], { cwd: root });
    expect(text.out).not.toMatch(/[\u0007\u202e]/);
  });

  it('to a file', async () => {
    const project = makeProject(GOLD);
    const { out, code } = await evaluate(project, '--gold', 'gold', '--format', 'html', '-o', 'report.html');
    expect([out, code]).toEqual(['', 0]);
    expect(project.read('report.html')).toMatch(/^<!doctype html>[\s\S]*<\/html>\n$/);
  });
});
