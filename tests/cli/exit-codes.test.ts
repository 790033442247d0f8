// Every documented exit code, row by row; the table of the README is read beside it.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ExitCode } from '../../src/cli/exit-code.js';
import { makeProject } from '../support/project.js';
import { ROOT } from '../support/root.js';
import { runBin } from '../support/run-bin.js';
import { runCli } from '../support/run-cli.js';

const ARTICLE = 'Judge Loretta Preska ruled on Thursday that Microsoft must pay $2 million.\n';

interface Row {
  readonly code: number;
  readonly when: string;
  readonly argv: readonly string[];
  readonly files?: Readonly<Record<string, string | Uint8Array>>;
  readonly stdin?: string;
  /** commands to run first */
  readonly after?: readonly (readonly string[])[];
  /** what standard error must name */
  readonly says?: string;
}

const CORPUS = { 'corpus/a.txt': ARTICLE };

const ROWS: readonly Row[] = [
  { code: 0, when: 'articles are annotated', argv: [], files: CORPUS, says: '1 written' },
  { code: 0, when: 'nothing would change', argv: ['--check'], files: CORPUS, after: [[]] },
  {
    code: 0,
    when: 'a dry run would change something',
    argv: ['--dry-run'],
    files: CORPUS,
    says: 'would change',
  },
  { code: 0, when: 'help is asked for', argv: ['--help'] },
  { code: 0, when: 'the version is asked for', argv: ['--version'] },
  { code: 0, when: 'annotation files are sound', argv: ['check'], files: CORPUS, after: [[]] },
  { code: 1, when: 'mentions wait for a person', argv: ['review'], files: CORPUS, after: [[]], says: 'wait' },
  {
    code: 2,
    when: 'a decision is about no mention',
    argv: ['review', '--accept', 'nobody-abc'],
    files: CORPUS,
    after: [[]],
    says: 'nobody-abc',
  },
  { code: 0, when: 'a stream of articles is annotated', argv: ['stream'], stdin: '{"id":"a","text":"b"}\n' },
  { code: 1, when: '--check would change something', argv: ['--check'], files: CORPUS, says: 'would change' },
  {
    code: 1,
    when: 'a binary article is skipped',
    argv: [],
    files: { ...CORPUS, 'corpus/b.txt': new Uint8Array([65, 0, 66]) },
    says: 'b.txt',
  },
  { code: 1, when: 'a line of a stream is no article', argv: ['stream'], stdin: '{}\n' },
  {
    code: 1,
    when: 'check finds a quote that is not in the text',
    argv: ['check'],
    files: CORPUS,
    after: [[], ['edit']],
  },
  { code: 0, when: 'annotation files are laid out', argv: ['fmt'], files: CORPUS, after: [[], ['ok']] },
  {
    code: 0,
    when: 'check --fix has nothing left to say',
    argv: ['check', '--fix'],
    files: CORPUS,
    after: [[], ['ok']],
  },
  { code: 0, when: 'prune has nothing to remove', argv: ['prune'], files: CORPUS, after: [[]] },
  {
    code: 0,
    when: 'prune removes without asking',
    argv: ['prune', '--yes'],
    files: CORPUS,
    after: [[], ['tombstone']],
    says: '1 removed',
  },
  {
    code: 1,
    when: 'fmt --check would change something',
    argv: ['fmt', '--check'],
    files: CORPUS,
    after: [[], ['ok']],
    says: 'would change',
  },
  {
    code: 1,
    when: 'check finds human: ok',
    argv: ['check'],
    files: CORPUS,
    after: [[], ['ok']],
    says: 'annotate fmt',
  },
  {
    code: 1,
    when: 'prune only lists',
    argv: ['prune'],
    files: CORPUS,
    after: [[], ['tombstone']],
    says: 'annotate prune --yes',
  },
  {
    code: 2,
    when: 'fmt meets a damaged file',
    argv: ['fmt'],
    files: CORPUS,
    after: [[], ['truncate']],
    says: 'a.yaml',
  },
  {
    code: 2,
    when: 'prune meets a damaged file',
    argv: ['prune'],
    files: CORPUS,
    after: [[], ['truncate']],
    says: 'a.yaml',
  },
  {
    code: 2,
    when: 'check --base is not in a repository',
    argv: ['check', '--base', 'main'],
    files: CORPUS,
    after: [[]],
    says: 'no-repository',
  },
  {
    code: 2,
    when: 'check --fix is asked to mend what is staged',
    argv: ['check', '--fix', '--staged'],
    files: CORPUS,
    says: 'annotate fmt',
  },
  { code: 2, when: 'an option is unknown', argv: ['--jugde'], says: 'unknown option' },
  { code: 2, when: 'a type is unknown', argv: ['--types', 'jugde'], says: 'judge' },
  { code: 2, when: 'no type is named', argv: ['--types', ''], says: 'Name a type at least' },
  { code: 2, when: 'a named path is not there', argv: ['corpus/none.txt'], files: CORPUS, says: 'none.txt' },
  {
    code: 2,
    when: 'the configuration has an unknown key',
    argv: [],
    files: { ...CORPUS, 'annotate.config.yaml': 'corpsu: corpus\n' },
    says: 'corpus',
  },
  { code: 2, when: 'there is no corpus', argv: [], says: 'no articles' },
  {
    code: 2,
    when: 'an annotation file is damaged',
    argv: [],
    files: CORPUS,
    after: [[], ['truncate']],
    says: 'a.yaml',
  },
  {
    code: 0,
    when: 'a decided text has changed',
    argv: [],
    files: CORPUS,
    after: [[], ['decide'], ['retype']],
  },
  {
    code: 2,
    when: 'there is no list of paths',
    argv: ['--files-from', 'none'],
    says: 'none: no-such-file: ',
  },
  { code: 2, when: 'show has no file', argv: ['show', 'none.txt'], says: 'none.txt' },
  { code: 2, when: 'a schema is unknown', argv: ['schema', 'annotaton'], says: 'annotation' },
  { code: 2, when: 'init finds a configuration', argv: ['init'], says: 'annotate.config.yaml' },
];

describe('exit codes', () => {
  it.each(ROWS.map((row) => [row.code, row.when, row] as const))('%i when %s', async (code, _when, row) => {
    const project = makeProject(row.files ?? {});
    const path = 'annotations/a.yaml';
    for (const step of row.after ?? []) {
      if (step[0] === 'edit')
        project.write(path, project.read(path).replace('quote: Microsoft', 'quote: Macrosoft'));
      else if (step[0] === 'truncate') project.write(path, project.read(path).slice(0, -60));
      else if (step[0] === 'decide')
        project.write(
          path,
          project
            .read(path)
            .replace('      quote: Microsoft', '      human: microsoft\n      quote: Microsoft'),
        );
      else if (step[0] === 'ok')
        project.write(
          path,
          project.read(path).replace('      quote: Microsoft', '      human: ok\n      quote: Microsoft'),
        );
      else if (step[0] === 'tombstone')
        project.write(
          path,
          project.read(path).replace(/( {6}quote: Microsoft\n) {6}rules: .*\n/, '      human: nothing\n$1'),
        );
      else if (step[0] === 'retype') project.write('corpus/a.txt', `Late news. ${ARTICLE}`);
      else await runCli(step, { cwd: project.root });
    }
    const result = await runCli(row.argv, {
      cwd: project.root,
      ...(row.stdin === undefined ? {} : { stdin: row.stdin }),
    });
    expect(result.err + result.out).toContain(row.says ?? '');
    expect(result.code, result.err).toBe(code);
  });

  it('the README names each code once, and no other', () => {
    const table =
      /## Exit codes\n\n([\s\S]*?)\n\n/.exec(readFileSync(join(ROOT, 'README.md'), 'utf8'))?.[1] ?? '';
    expect([...table.matchAll(/^\| (\d+) \|/gm)].map(([, code]) => Number(code))).toEqual(
      Object.values(ExitCode).sort((a, b) => a - b),
    );
  });

  it.each([
    [0, ['stream'], '{"id":"a","text":"b"}\n'],
    [1, ['stream'], 'x\n'],
    [2, ['--no-such-option'], ''],
  ] as const)('%i through the real program', (code, argv, input) => {
    expect(runBin(argv, { cwd: makeProject({}).root, input }).code).toBe(code);
  });
});
