// The filter fed as Spark's `RDD.pipe` and Hadoop Streaming feed it, by their documented contracts.
import { describe, expect, it } from 'vitest';
import { makeProject } from '../support/project.js';
import { runCli } from '../support/run-cli.js';
import { runScript } from '../support/run-script.js';
import { ARTICLES, resultsOfOneProcess } from './article-lines.js';

const cwd = process.cwd();
const LONG = `${JSON.stringify({ id: 'long', pad: 'x'.repeat(8 << 20), text: 'Microsoft won.' })}\n`;
const LONG_RESULT = /^\{"id":"long","mentions":\[\{[^\n]*"Microsoft"[^\n]*\}\n$/;

describe('RDD.pipe', { timeout: 180_000 }, () => {
  // one process a partition, one line an element, and every exit code but 0 fails the task
  it('partitions, empty ones among them, give together what one process gives', () => {
    const partitions = [ARTICLES.slice(0, 1), [], ARTICLES.slice(1, 20), [], ARTICLES.slice(20)];
    const outputs = partitions.map((part) => runScript('filter.sh', [], { cwd, input: part.join('') }));
    expect(outputs.map(({ code }) => code)).toEqual([0, 0, 0, 0, 0]);
    expect(outputs.map(({ out }) => out).join('')).toBe(resultsOfOneProcess());
  });

  it('an element that is no article does not fail the task', () => {
    const { code, out } = runScript('filter.sh', [], { cwd, input: `no article\n${LONG}` });
    expect(code).toBe(0);
    const [error = '', result = ''] = out.split(/(?<=\n)/);
    expect(JSON.parse(error)).toMatchObject({ line: 1, error: { code: 'bad-json' } });
    expect(result).toMatch(LONG_RESULT);
  });

  it('a usage error does', () => {
    expect(runScript('filter.sh', ['--jugde'], { cwd }).code).toBe(2);
  });
});

describe('Hadoop Streaming', { timeout: 180_000 }, () => {
  const keyed = ARTICLES.slice(0, 6).map((line, index) => `${index * 977}\t${line}`);
  const results = (): string[] =>
    resultsOfOneProcess()
      .split(/(?<=\n)/)
      .slice(0, 6);

  it('strips the key of KEY<TAB>ARTICLE, also before a line of 8 MB, and where there is none', () => {
    const input = [...keyed.slice(0, 3), ...ARTICLES.slice(3, 6), `9\t${LONG}`].join('');
    const { code, out } = runScript('hadoop/strip-key.sh', [], { cwd, input });
    expect(code).toBe(0);
    const lines = out.split(/(?<=\n)/);
    expect(lines.slice(0, 6)).toEqual(results());
    expect(lines[6]).toMatch(LONG_RESULT);
  });

  it('gives each result the key of its article, and loses the keys of blank ones', () => {
    const input = [keyed[0], '77\t\n', ...keyed.slice(1, 5), 'bad\t{}\n', keyed[5]].join('');
    const { code, out } = runScript('hadoop/keep-key.sh', [], { cwd, input });
    expect(code).toBe(0);
    const lines = out.split(/(?<=\n)/);
    const expected = results().map((line, index) => `${index * 977}\t${line}`);
    expect(lines.filter((line) => !line.startsWith('bad\t'))).toEqual(expected);
    expect(lines[5]).toMatch(/^bad\t\{"line":6,"error"/);
  });

  it('answers an empty split with nothing', () => {
    for (const script of ['filter.sh', 'hadoop/strip-key.sh', 'hadoop/keep-key.sh'])
      expect(runScript(script, [], { cwd })).toEqual({ code: 0, out: '', err: '' });
  });

  it('a failure of the program is a failure of the mapper', () => {
    for (const script of ['hadoop/strip-key.sh', 'hadoop/keep-key.sh'])
      expect(
        runScript(script, [], { cwd, input: keyed.join(''), env: { ANNOTATE: 'false-program' } }).code,
      ).not.toBe(0);
  });

  it('part files, each line with the tab of an empty value, are collected to the bytes of one process', async () => {
    const lines = resultsOfOneProcess().split(/(?<=\n)/);
    const part = (from: number, to?: number): string =>
      lines
        .slice(from, to)
        .map((line) => line.replace('\n', '\t\n'))
        .join('');
    const project = makeProject({
      'input.jsonl': ARTICLES.join(''),
      'out/part-00000': part(11),
      'out/part-00001': '',
      'out/part-00002': part(0, 11),
    });
    const { code, out } = await runCli(
      ['collect', 'out/part-00000', 'out/part-00001', 'out/part-00002', '--expect', 'input.jsonl'],
      { cwd: project.root },
    );
    expect(code).toBe(0);
    expect(out).toBe(resultsOfOneProcess());
  });
});
