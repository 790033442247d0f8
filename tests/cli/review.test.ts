// `annotate review`: what waits, decisions by id, and what is refused without anything being written.
import { describe, expect, it } from 'vitest';
import { makeProject } from '../support/project.js';
import type { Project } from '../support/project.js';
import { runCli } from '../support/run-cli.js';
import { gitBlob } from '../../src/text/git-blob.js';
import { decide, editText, SAMPLE as OTHER_TEXT } from '../support/sample-annotation.js';

const ARTICLE = 'Judge Loretta Preska ruled in Dublin.\n\nShe stayed her order on Thursday.\n';
const FILE = 'annotations/a.yaml';
const SAMPLE = OTHER_TEXT.replace(
  /git:[0-9a-f]+/,
  `git:${gitBlob(new TextEncoder().encode(ARTICLE)).slice(0, 12)}`,
);

const make = (files: Readonly<Record<string, string>> = {}): Project =>
  makeProject({ 'corpus/a.txt': ARTICLE, [FILE]: SAMPLE, ...files });

const review = (project: Project, ...argv: string[]) => runCli(['review', ...argv], { cwd: project.root });

describe('annotate review', () => {
  it('lists what waits, one mention a line, and exits 1', async () => {
    const { code, out, err } = await review(make());
    expect(out).toBe(
      [
        `${FILE}: loretta-preska-3j2: pending: "Loretta Preska": rules: loretta-preska (judge/title-name)\n`,
        `${FILE}: dublin-ymn: pending: "Dublin": rules: dublin (place/gazetteer)\n`,
        `${FILE}: thursday-e6b: pending: "Thursday": rules: 2014-07-31 (date/weekday)\n`,
      ].join(''),
    );
    expect(err).toContain('3 wait');
    expect(code).toBe(1);
  });

  it('lists as JSON with the place in the text', async () => {
    const { out } = await review(make(), '--json');
    const [first] = out.split('\n').map((line) => JSON.parse(line || 'null') as Record<string, unknown>);
    expect(first).toMatchObject({ file: FILE, id: 'loretta-preska-3j2', start: 6, end: 20, type: 'judge' });
  });

  it('writes decisions, and exits 0 when nothing waits', async () => {
    const project = make();
    const { code, err } = await review(
      project,
      '--accept',
      'loretta-preska-3j2',
      'thursday-e6b',
      '--set',
      'dublin-ymn=ireland:organization:Government of Ireland: its cabinet',
      '--note',
      'dublin-ymn=the state',
    );
    expect([code, err]).toEqual([0, '4 decisions written\n']);
    expect(project.read(FILE)).toBe(
      editText(
        decide(
          decide(
            decide(SAMPLE, 'loretta-preska-3j2', 'loretta-preska'),
            'thursday-e6b',
            '{is: date, value: 2014-07-31}',
          ),
          'dublin-ymn',
          'ireland',
        ),
        [
          '  loretta-preska:\n    name',
          '  ireland:\n    human: organization\n    name: "Government of Ireland: its cabinet"\n  loretta-preska:\n    name',
        ],
        ['      quote: Dublin\n', '      quote: Dublin\n      note: the state\n'],
      ),
    );
    expect((await review(project)).code).toBe(0);
    expect((await review(project, '--clear', 'dublin-ymn')).code).toBe(0);
    expect((await review(project)).out).toContain('dublin-ymn: pending');
  });

  it.each([
    ['a date', 'thursday-e6b=date:2014-08', '{is: date, value: 2014-08}'],
    ['an amount', 'thursday-e6b=money:12.5 USD', '{is: money, value: {amount: 12.5, currency: USD}}'],
    ['nothing', 'thursday-e6b=nothing', 'nothing'],
  ])('sets %s', async (_, typed, human) => {
    const project = make();
    expect((await review(project, '--set', typed)).code).toBe(0);
    expect(project.read(FILE)).toBe(decide(SAMPLE, 'thursday-e6b', human));
  });

  it.each([
    ['an id that no file has', ['--accept', 'nobody-abc'], 'unknown-mention'],
    ['one id of two', ['--accept', 'dublin-ymn', 'nobody-abc'], 'unknown-mention'],
    [
      'an entity that is not there',
      ['--accept', 'dublin-ymn', '--set', 'thursday-e6b=nobody'],
      'unknown-entity',
    ],
    ['no value', ['--set', 'dublin-ymn'], 'usage'],
    ['a type that is none', ['--set', 'dublin-ymn=a:town:A'], 'usage'],
    ['an amount that is none', ['--set', 'thursday-e6b=money:much'], 'usage'],
    ['an amount that could mean two', ['--set', 'thursday-e6b=money:1,5 EUR'], 'usage'],
    ['a date that is none', ['--set', 'thursday-e6b=date:thursday'], 'bad-value'],
    ['an entity that is something else', ['--set', 'dublin-ymn=dublin:company:Dublin'], 'entity-exists'],
    ['two decisions on one mention', ['--accept', 'dublin-ymn', '--reject', 'dublin-ymn'], 'usage'],
    ['a file behind the ids', ['--accept', 'dublin-ymn', FILE], 'usage'],
    ['decisions beside --web', ['--accept', 'dublin-ymn', '--web'], 'usage'],
    [
      'an amount with more digits than a number holds',
      ['--set', 'thursday-e6b=money:12345678901234567 USD'],
      'usage',
    ],
    ['to keep what nobody has said', ['--keep', 'dublin-ymn'], 'nothing-to-keep'],
  ])('refuses %s, and writes nothing', async (_, argv, code) => {
    const project = make();
    const result = await review(project, ...argv);
    expect([result.code, result.err.includes(`: ${code}: `)]).toEqual([2, true]);
    expect(project.read(FILE)).toBe(SAMPLE);
  });

  it('asks which file is meant where two have the mention', async () => {
    const project = make({
      'corpus/b.txt': ARTICLE,
      'annotations/b.yaml': SAMPLE.replace('corpus/a.txt', 'corpus/b.txt'),
    });
    const { code, err } = await review(project, '--reject', 'dublin-ymn');
    expect([code, err]).toEqual([
      2,
      'annotate: ambiguous-mention: annotations/a.yaml and annotations/b.yaml have a mention dublin-ymn: name the file\n',
    ]);
    expect((await review(project, 'annotations/b.yaml', '--reject', 'dublin-ymn')).code).toBe(0);
    expect(project.read(FILE)).toBe(SAMPLE);
  });

  it('writes no file when a decision on another one is refused, and names that one', async () => {
    const project = make({
      'corpus/b.txt': ARTICLE,
      'annotations/b.yaml': SAMPLE.replace('corpus/a.txt', 'corpus/b.txt').replaceAll(
        'dublin-ymn',
        'dublin-abc',
      ),
    });
    const { code, err } = await review(project, '--accept', 'thursday-e6b', '--set', 'dublin-abc=nobody');
    expect(code).toBe(2);
    expect(err).toContain('thursday-e6b: name the file');
    const other = await review(project, '--accept', 'dublin-ymn', '--set', 'dublin-abc=nobody');
    expect([other.code, other.err]).toEqual([
      2,
      expect.stringMatching(/^annotations\/b\.yaml: unknown-entity: /),
    ]);
    expect(project.read(FILE)).toBe(SAMPLE);
  });

  it('lists entities on which people do not agree, and tells of lost decisions', async () => {
    const decided = ['loretta-preska-3j2', 'dublin-ymn', 'thursday-e6b'].reduce(
      (text, id) => decide(text, id, 'nothing'),
      SAMPLE,
    );
    const project = make({
      [FILE]: editText(decided, [
        '  loretta-preska:\n    name',
        '  loretta-preska:\n    human: {conflict: [judge, person]}\n    name',
      ]),
    });
    const { code, out, err } = await review(project);
    expect(out).toBe(
      `${FILE}: loretta-preska: unresolved entity: human: {conflict: [judge, person]}: keep one of the values in the file\n`,
    );
    expect([code, err]).toEqual([1, expect.stringContaining('1 wait')]);
    project.write(
      FILE,
      editText(decided, [
        '...\n',
        'lost:\n  preska-abc:\n    human: loretta-preska\n    quote: Preska\n...\n',
      ]),
    );
    const left = await review(project);
    expect([left.code, left.err]).toEqual([
      0,
      '1 decision has lost their words (annotate check --strict); nothing waits\n',
    ]);
  });

  it('decides nothing of a file whose article has changed, and says so', async () => {
    const project = make({ [FILE]: OTHER_TEXT });
    const listed = await review(project, '--json');
    expect(listed.err).toMatch(/^annotations\/a\.yaml: stale: /);
    expect(listed.out).not.toContain('"start"');
    const { code, err } = await review(project, '--accept', 'dublin-ymn');
    expect([code, err]).toEqual([
      2,
      expect.stringMatching(/^annotations\/a\.yaml: stale: .*run annotate first/),
    ]);
    expect(project.read(FILE)).toBe(OTHER_TEXT);
  });

  it('keeps a decision whose words were edited since, as it is', async () => {
    const decided = decide(SAMPLE, 'dublin-ymn', 'loretta-preska');
    const project = make({
      [FILE]: editText(decided, ['      quote: Dublin\n', '      quote: Dublin\n      was: Dublín\n']),
    });
    expect((await review(project)).out).toContain('dublin-ymn: recheck');
    expect((await review(project, '--keep', 'dublin-ymn')).code).toBe(0);
    expect(project.read(FILE)).toBe(decided);
  });

  it('looks for no mention behind a damaged file, which may have it too', async () => {
    const project = make({ 'annotations/b.yaml': SAMPLE.slice(0, 300) });
    const { code, err } = await review(project, '--accept', 'dublin-ymn');
    expect([code, err]).toEqual([2, expect.stringMatching(/^annotations\/b\.yaml:\d+: /)]);
    expect((await review(project, FILE, '--accept', 'dublin-ymn')).code).toBe(0);
  });

  it('names a damaged file and a missing article, lists the others, and exits 2', async () => {
    const project = make({
      'annotations/b.yaml': SAMPLE.slice(0, 300),
      'annotations/c.yaml': SAMPLE.replace('corpus/a.txt', 'corpus/gone.txt'),
    });
    const { code, out, err } = await review(project);
    expect(out.split('\n')).toHaveLength(4);
    expect(err).toMatch(/^annotations\/b\.yaml:\d+.*\nannotations\/c\.yaml: no-article: /);
    expect(err).toContain('2 files cannot be reviewed; 3 wait');
    expect(code).toBe(2);
  });
});

describe('a file that a person has laid out', () => {
  const STYLED = editText(
    SAMPLE,
    [
      '    dublin-ymn:\n      quote: Dublin\n',
      '\n    # is it the city?\n    dublin-ymn:\n      "quote": \'Dublin\'   # here\n      note:\n',
    ],
    ['  # She stayed', '  # mine\n\n  # She stayed'],
    [
      '    thursday-e6b:\n      quote: Thursday\n      rules: {is: date, by: date/weekday, value: 2014-07-31}\n',
      '    thursday-e6b: {quote: Thursday, rules: {value: 2014-07-31, is: date, by: date/weekday}}\n',
    ],
    [
      '  loretta-preska:\n    name: Loretta Preska\n',
      '  loretta-preska:\n    name: >-\n      Loretta\n      Preska\n',
    ],
  );
  const saved = `\ufeff${STYLED.replaceAll('\n', '\r\n')}\r\n`;
  const held = (text: string): Project => make({ [FILE]: text });

  it('keeps comments, order, quotes, blank lines, line ends and the mark of its bytes; the lines of the decision are new', async () => {
    const project = held(saved);
    expect((await review(project, '--reject', 'dublin-ymn', '--note', 'dublin-ymn=a name')).code).toBe(0);
    expect(project.read(FILE)).toBe(
      editText(
        saved,
        ['    dublin-ymn:\r\n', '    dublin-ymn:\r\n      human: nothing\r\n'],
        ['      note:\r\n', '      note: a name\r\n'],
      ),
    );
    expect((await review(project, '--clear', 'dublin-ymn', '--note', 'dublin-ymn=')).code).toBe(0);
    expect(project.read(FILE)).toBe(editText(saved, ['      note:\r\n', '']));
  });

  it('writes a record between braces out as the program does, since a line is what git merges', async () => {
    const project = held(saved);
    await review(project, '--accept', 'thursday-e6b');
    expect(project.read(FILE)).toBe(
      editText(saved, [
        '    thursday-e6b: {quote: Thursday, rules: {value: 2014-07-31, is: date, by: date/weekday}}\r\n',
        [
          '    thursday-e6b:',
          '      human: {is: date, value: 2014-07-31}',
          '      quote: Thursday',
          '      rules: {is: date, by: date/weekday, value: 2014-07-31}',
          '',
        ].join('\r\n'),
      ]),
    );
  });

  it('puts a new entity among the others, as far in as they are', async () => {
    const wide = SAMPLE.replace(/^ +/gm, (indent) => indent + indent);
    const project = held(wide);
    await review(project, '--set', 'dublin-ymn=ireland:organization:Government of Ireland');
    expect(project.read(FILE)).toBe(
      editText(
        wide,
        [
          '    loretta-preska:\n',
          '    ireland:\n      human: organization\n      name: Government of Ireland\n    loretta-preska:\n',
        ],
        ['        dublin-ymn:\n', '        dublin-ymn:\n            human: ireland\n'],
      ),
    );
  });

  it('is laid out as the program does by fmt alone', async () => {
    const project = held(saved);
    expect((await runCli(['fmt'], { cwd: project.root })).code).toBe(0);
    expect(project.read(FILE)).not.toContain('\r');
    expect((await runCli(['fmt', '--check'], { cwd: project.root })).code).toBe(0);
  });
});
