// `annotate collect`: one output of many, nothing missing and nothing twice.
import { existsSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LineIndex } from '../../src/cli/line-index.js';
import { makeProject } from '../support/project.js';
import type { Project } from '../support/project.js';
import type { CliResult } from '../support/run-cli.js';
import { runCli } from '../support/run-cli.js';

const RUNS = Number(process.env['ANNOTATE_RUNS'] ?? 100);

const result = (id: string, mentions: unknown[] = []): string =>
  `${JSON.stringify({ id, mentions, entities: [] })}\n`;
const failure = (place: { id?: string; line?: number }): string =>
  `${JSON.stringify({ ...place, error: { code: 'bad-input', message: '"text" must be a string' } })}\n`;
const input = (id: string): string => `${JSON.stringify({ id, text: 'Words.' })}\n`;

const collect = (project: Project, ...argv: string[]): Promise<CliResult> =>
  runCli(['collect', ...argv], { cwd: project.root });

describe('annotate collect of lines', () => {
  it('writes the shards one behind another, byte for byte', async () => {
    const [one, two] = [result('a') + result('é🏛'), result('c')];
    const project = makeProject({ '1.jsonl': one, '2.jsonl': '', '3.jsonl': two.trimEnd() });
    const { code, out, err } = await collect(project, '1.jsonl', '2.jsonl', '3.jsonl');
    expect({ code, out, err }).toEqual({
      code: 0,
      out: one + two,
      err: 'annotate collect: 3 lines of 3 shards\n',
    });
    expect(await collect(project, '1.jsonl', '2.jsonl', '3.jsonl', '-q', '-o', 'new/all.jsonl')).toEqual({
      code: 0,
      out: '',
      err: '',
    });
    expect(project.read('new/all.jsonl')).toBe(one + two);
  });

  it('puts results in the order of the input, or of a list of ids', async () => {
    const project = makeProject({
      'input.jsonl': ['a', 'b', 'c', 'd'].map(input).join(''),
      'ids.txt': 'd\r\nc\n\nb\na',
      '1.jsonl': result('d') + result('b'),
      '2.jsonl': `${result('c').trimEnd()}\t\r\n${result('a')}`,
    });
    const ids = ['a', 'b', 'c', 'd'].map((id) => result(id));
    expect((await collect(project, '1.jsonl', '2.jsonl', '--expect', 'input.jsonl')).out).toBe(ids.join(''));
    expect((await collect(project, '2.jsonl', '1.jsonl', '--expect', 'ids.txt')).out).toBe(
      ids.reverse().join(''),
    );
  });

  it('whatever the cut, the order of shards and of lines in them, the collected file is that of one machine', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(fc.string({ unit: 'binary', minLength: 1 }), { maxLength: 20 }),
        fc.array(fc.nat(4), { minLength: 20, maxLength: 20 }),
        async (ids, places) => {
          const shards = Array.from({ length: 5 }, (_, shard) =>
            ids
              .filter((__, index) => places[index] === shard)
              .reverse()
              .map((id) => result(id, [{ id }])),
          );
          const project = makeProject(
            Object.fromEntries([
              ['all.jsonl', ids.map(input).join('')],
              ...shards.map((lines, shard) => [`${shard}.jsonl`, lines.join('')] as const),
            ]),
          );
          const names = shards.map((_, shard) => `${shard}.jsonl`);
          const { code, out } = await collect(project, ...names, '--expect', 'all.jsonl');
          expect(code).toBe(0);
          expect(out).toBe(ids.map((id) => result(id, [{ id }])).join(''));
        },
      ),
      { numRuns: Math.ceil(RUNS / 4) },
    );
  });

  it.each([
    [
      'a result twice',
      { '1.jsonl': result('a') + result('b'), '2.jsonl': `\n${result('a')}` },
      '2.jsonl:2: double-id: "a" stands in 1.jsonl:1 too',
    ],
    [
      'a result that nobody expects',
      { '1.jsonl': result('a') + result('x'), '2.jsonl': result('b') },
      '1.jsonl:2: not-expected',
    ],
    ['a gap', { '1.jsonl': result('b'), '2.jsonl': '' }, 'ids.txt:1: gap: no shard has a result for "a"'],
    [
      'a line torn by a killed job',
      { '1.jsonl': result('a'), '2.jsonl': result('b').slice(0, 9) },
      '2.jsonl:1: torn-line',
    ],
    [
      'a line of something else',
      { '1.jsonl': result('a') + result('b'), '2.jsonl': '{"id":"a","text":"b"}\n' },
      '2.jsonl:1: torn-line',
    ],
  ])('refuses %s, names file and line, and leaves the old output', async (_what, shards, message) => {
    const project = makeProject({ ...shards, 'ids.txt': 'a\nb\n', 'all.jsonl': 'old' });
    const { code, err } = await collect(
      project,
      '1.jsonl',
      '2.jsonl',
      '--expect',
      'ids.txt',
      '-o',
      'all.jsonl',
    );
    expect(code).toBe(2);
    expect(err).toContain(message);
    expect(err).toContain('nothing was written');
    expect(project.read('all.jsonl')).toBe('old');
    expect(readdirSync(project.root).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });

  it('writes what there is with --partial, says what is missing, and exits 1', async () => {
    const project = makeProject({ '1.jsonl': result('b'), 'ids.txt': 'a\nb\n' });
    const { code, out, err } = await collect(project, '1.jsonl', '--expect', 'ids.txt', '--partial');
    expect({ code, out }).toEqual({ code: 1, out: result('b') });
    expect(err).toContain('1 lines of 1 shards, 1 missing');
  });

  it('keeps error lines, counts and names them, and exits 1', async () => {
    const project = makeProject({ '1.jsonl': result('a') + failure({ id: 'b' }) + failure({ line: 3 }) });
    const all = await collect(project, '1.jsonl');
    expect(all.code).toBe(1);
    expect(all.out).toBe(project.read('1.jsonl'));
    expect(all.err).toContain('1.jsonl:2: not-annotated: "b": bad-input');
    expect(all.err).toContain('1.jsonl:3: not-annotated: bad-input');
    expect(all.err).toContain('2 of them errors');
  });

  it('names twenty problems of a kind, and counts the rest', async () => {
    const project = makeProject({
      '1.jsonl': '',
      'ids.txt': Array.from({ length: 1000 }, (_, i) => `i${i}\n`).join(''),
    });
    const { err } = await collect(project, '1.jsonl', '--expect', 'ids.txt');
    expect(err.split('\n').filter((line) => line.includes(': gap: no'))).toHaveLength(20);
    expect(err).toContain('gap: 980 more');
  });

  it.each([
    [['none.jsonl'], 'none.jsonl: no-such-file'],
    [['1.jsonl', 'corpus'], 'mixed-inputs'],
    [['1.jsonl', '-o', '1.jsonl'], 'output-is-input'],
    [['corpus', '--expect', '1.jsonl'], '--expect'],
    [[], 'missing required argument'],
  ])('exits 2 for %j', async (argv, message) => {
    const project = makeProject({ '1.jsonl': result('a'), 'corpus/a.txt': 'Words.' });
    const { code, err } = await collect(project, ...argv);
    expect(err).toContain(message);
    expect(code).toBe(2);
  });
});

describe('the index of lines', () => {
  it('finds each of 20,000 ids, with places beyond 4 GB', () => {
    const index = new LineIndex();
    const placeOf = (number: number): { shard: number; line: number; offset: number; length: number } => ({
      shard: number % 7,
      line: number,
      offset: number * 1e9,
      length: number + 1,
    });
    for (let number = 0; number < 20_000; number += 1)
      expect(index.add(`id ${number}`, placeOf(number))).toBeUndefined();
    expect(index.add('id 77', placeOf(1))).toBe(77);
    expect(index.size).toBe(20_000);
    for (const number of [0, 1, 77, 1023, 1024, 19_999]) {
      expect(index.find(`id ${number}`)).toBe(number);
      expect(index.placeOf(number)).toEqual(placeOf(number));
    }
    expect(index.find('another')).toBeUndefined();
  });
});

describe('annotate collect of trees', () => {
  const CORPUS = {
    'corpus/a.txt': 'Microsoft won.\n',
    'corpus/b/c.txt': 'Apple lost.\n',
    'corpus/d.txt': 'Words.\n',
    'corpus/k.txt': 'Tesla won.\n',
  };

  /** A project whose shards have been annotated in trees of their own, and the whole in `whole`. */
  const annotated = async (): Promise<Project> => {
    const project = makeProject(CORPUS);
    for (const [name, ...argv] of [['one', '--shard', '1/2'], ['two', '--shard', '2/2'], ['whole']]) {
      project.write(`${name}.yaml`, `corpus: corpus\nannotations: ${name}\n`);
      const { code } = await runCli(['run', '-c', `${name}.yaml`, ...argv], { cwd: project.root });
      expect(code).toBe(0);
    }
    return project;
  };
  const filesOf = (folder: string): Record<string, string> =>
    Object.fromEntries(
      (readdirSync(folder, { recursive: true }) as string[])
        .filter((file) => file.endsWith('.yaml'))
        .sort()
        .map((file) => [file, readFileSync(join(folder, file), 'utf8')]),
    );

  it('makes the tree that one machine makes, and can be run again', async () => {
    const project = await annotated();
    for (const written of [4, 0]) {
      const { code, err } = await collect(project, 'one', 'two');
      expect(err).toBe(`annotate collect: 4 files of 2 trees, ${written} written\n`);
      expect(code).toBe(0);
    }
    expect(filesOf(join(project.root, 'annotations'))).toEqual(filesOf(join(project.root, 'whole')));
  });

  it('refuses a gap by the name of the article, unless it may be partial', async () => {
    const project = await annotated();
    const gaps = await collect(project, 'two', '-o', 'new');
    expect(gaps.code).toBe(2);
    expect(gaps.err).toContain('corpus/k.txt: gap: no tree has');
    expect(existsSync(join(project.root, 'new'))).toBe(false);
    expect((await collect(project, 'two', '--partial', '-o', 'new')).code).toBe(0);
  });

  it('refuses a file that two trees have with different bytes, and one that would lose what stands there', async () => {
    const project = await annotated();
    const person = project
      .read('whole/a.yaml')
      .replace('      quote: Microsoft', '      human: microsoft\n      quote: Microsoft');
    project.write('other/a.yaml', person);
    const between = await collect(project, 'whole', 'other', '-o', 'new');
    expect(between.code).toBe(2);
    expect(between.err).toContain('other/a.yaml: differs: is not the same as whole/a.yaml');
    expect(existsSync(join(project.root, 'new'))).toBe(false);
    project.write('annotations/a.yaml', person);
    expect((await collect(project, 'whole')).code).toBe(2);
    expect(project.read('annotations/a.yaml')).toBe(person);
    expect(existsSync(join(project.root, 'annotations/d.yaml'))).toBe(false);
  });

  it('does not follow links in a tree', async () => {
    const project = await annotated();
    project.write('linked/d.yaml', project.read('whole/d.yaml'));
    symlinkSync(join(project.root, 'whole/a.yaml'), join(project.root, 'linked/a.yaml'));
    expect((await collect(project, 'linked', '--partial', '-o', 'new')).code).toBe(0);
    expect(Object.keys(filesOf(join(project.root, 'new')))).toEqual(['d.yaml']);
  });
});
