// `annotate collect --format parquet`: what another program reads in the file is what stands in the lines.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { parquetMetadata, parquetReadObjects } from 'hyparquet';
import { expect, it } from 'vitest';
import type { ReadResult } from '../../src/exchange/print-parquet.js';
import { printParquet } from '../../src/exchange/print-parquet.js';
import type { Project } from '../support/project.js';
import { makeProject } from '../support/project.js';
import type { CliResult } from '../support/run-cli.js';
import { runCli } from '../support/run-cli.js';

const RUNS = Math.ceil(Number(process.env['ANNOTATE_RUNS'] ?? 100) / 10);

type Row = Record<string, unknown>;

const exact = (bytes: Uint8Array): ArrayBuffer => new Uint8Array(bytes).buffer;
const readRows = (bytes: Uint8Array): Promise<Row[]> => parquetReadObjects({ file: exact(bytes) });

const collect = (project: Project, ...argv: string[]): Promise<CliResult> =>
  runCli(['collect', '--format', 'parquet', ...argv], { cwd: project.root });
const readFile = (project: Project): Uint8Array => readFileSync(join(project.root, 'all.parquet'));

/** The rows that result lines stand for, said once more in the plainest way. */
const rowsOf = (lines: string): Row[] =>
  lines
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as { id: string; mentions: Row[] })
    .flatMap(({ id, mentions }) =>
      mentions.map((mention) => {
        const { amount, currency } = (mention['value'] ?? {}) as { amount?: number; currency?: string };
        const money = amount === undefined ? currency : `${amount} ${currency}`;
        return {
          article: id,
          ...{ entity: null, attributes: null },
          ...mention,
          value: money ?? mention['value'] ?? null,
        };
      }),
    );

const mention = {
  ...{ start: 0, end: 5, type: 'place', text: 'Words', rule: 'place/list', zone: 'body', score: 0.85 },
};
const result = (id: string, mentions: unknown[] = [mention]): string =>
  `${JSON.stringify({ id, mentions, entities: [] })}\n`;

it('has a row for each mention that `annotate stream` found, in the order asked for', async () => {
  const texts = [
    'NEW YORK, July 31, 2014 — Judge Loretta Preska ruled that Microsoft must hand over emails held in a Dublin data center.\n\nIt paid $1.2 million, 3.5 Euro and more.',
    'No one.',
    '🏛 The Supreme Court of the United States decided Riley v. California, 573 U.S. 373 (2014) on Wednesday.',
  ];
  const input = texts.map((text, index) => `${JSON.stringify({ id: `é ${index}`, text })}\n`);
  const { out } = await runCli(['stream'], { stdin: input.join('') });
  const lines = out.split(/(?<=\n)/);
  const project = makeProject({
    'input.jsonl': input.join(''),
    '1.jsonl': `${lines[2]}${lines[0]}`,
    '2.jsonl': lines[1] as string,
  });
  const { code, err } = await collect(
    project,
    ...['1.jsonl', '2.jsonl', '--expect', 'input.jsonl', '-o', 'all.parquet'],
  );
  expect({ code, err }).toEqual({ code: 0, err: 'annotate collect: 3 lines of 2 shards\n' });
  const rows = await readRows(readFile(project));
  expect(rows.length).toBeGreaterThan(8);
  expect(rows).toEqual(rowsOf(out));
  expect(rows.map(({ value }) => value)).toContain('1200000 USD');
  const { key_value_metadata, schema } = parquetMetadata(exact(readFile(project)));
  expect(key_value_metadata).toContainEqual({ key: 'annotate.articles', value: '3' });
  expect(schema.slice(1).map(({ name }) => name)).toEqual(
    'article start end type text entity rule zone score value attributes'.split(' '),
  );
});

it('is a whole file when there is no mention, or no article', async () => {
  for (const lines of ['', result('a', [])]) {
    const project = makeProject({ '1.jsonl': lines });
    expect((await collect(project, '1.jsonl', '-o', 'all.parquet')).code).toBe(0);
    expect(await readRows(readFile(project))).toEqual([]);
  }
});

it('whatever the words and the size of a group, the rows are those of the lines', async () => {
  const words = fc.string({ unit: 'grapheme' });
  const optional = (values: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> =>
    fc.option(values, { nil: undefined });
  const mentions = fc.record({
    start: fc.nat(),
    end: fc.nat(),
    type: fc.constantFrom('date', 'money', 'person'),
    text: words,
    entity: optional(words),
    rule: words,
    zone: fc.constantFrom('body', 'headline'),
    score: fc.integer({ min: 0, max: 100 }).map((score) => score / 100),
    value: optional(
      fc.oneof(
        words,
        fc.record({ amount: fc.nat(), currency: fc.constant('USD') }),
        fc.constant({ currency: 'EUR' }),
      ),
    ),
    attributes: optional(
      fc.dictionary(fc.constantFrom('of', 'holds', 'list'), fc.oneof(words, fc.array(words))),
    ),
  });
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.record({ id: words, mentions: fc.array(mentions) }), { maxLength: 8 }),
      fc.integer({ min: 1, max: 9 }),
      async (articles, group) => {
        const lines = articles.map(({ id, mentions: found }) => result(id, found));
        const results = lines.map((line) => ({ ...(JSON.parse(line) as ReadResult), place: {} }));
        const bytes = Buffer.concat([...printParquet(results, results.length, group)]);
        const expected = lines.length === 0 ? [] : rowsOf(lines.join(''));
        expect(await readRows(bytes)).toEqual(expected);
        expect(parquetMetadata(exact(bytes)).row_groups).toHaveLength(Math.ceil(expected.length / group));
      },
    ),
    { numRuns: RUNS },
  );
});

it('gives out each group as soon as it is full, and holds no more', () => {
  let [taken, most, given] = [0, 0, 0];
  function* results(): Generator<ReadResult> {
    for (; taken < 1000; taken += 1) {
      most = Math.max(most, taken - given);
      yield { id: String(taken), mentions: [mention], place: {} };
    }
  }
  for (const part of printParquet(results(), 1000, 50)) if (part.length > 0) given = taken;
  expect(most).toBeLessThanOrEqual(50);
});

it.each([
  ['a result twice', result('a') + result('b') + result('a'), 'double-id'],
  ['a gap', result('a'), 'gap'],
  ['a torn line', `${result('a')}{"id":"b","menti`, 'torn-line'],
  [
    'a mention without its rule',
    result('a') + result('b', [{ ...mention, rule: undefined }]),
    '1.jsonl:2: bad-result',
  ],
  [
    'an offset that is none',
    result('b') + result('a', [{ ...mention, start: 2 ** 32 }]),
    '1.jsonl:2: bad-result',
  ],
  ['a mention that is none', result('b') + result('a', ['Words']), '1.jsonl:2: bad-result'],
])('refuses %s and leaves the old file', async (_what, lines, message) => {
  const project = makeProject({ '1.jsonl': lines, 'ids.txt': 'a\nb\n', 'all.parquet': 'old' });
  const { code, err } = await collect(project, '1.jsonl', '--expect', 'ids.txt', '-o', 'all.parquet');
  expect(err).toContain(message);
  expect(code).toBe(2);
  expect(project.read('all.parquet')).toBe('old');
  expect(readdirSync(project.root).filter((name) => name.endsWith('.tmp'))).toEqual([]);
});

it('has no row for an article that could not be annotated, and exits 1', async () => {
  const failure = { id: 'b', error: { code: 'bad-input', message: '"text" must be a string' } };
  const project = makeProject({ '1.jsonl': `${result('a')}${JSON.stringify(failure)}\n` });
  const { code, err } = await collect(project, '1.jsonl', '-o', 'all.parquet');
  expect(code).toBe(1);
  expect(err).toContain('1 of them errors');
  expect((await readRows(readFile(project))).map(({ article }) => article)).toEqual(['a']);
});

it('needs a file to write to, and lines to read', async () => {
  const project = makeProject({ '1.jsonl': result('a'), 'tree/a.yaml': '' });
  for (const argv of [['1.jsonl'], ['tree', '-o', 'all.parquet']]) {
    expect((await collect(project, ...argv)).code).toBe(2);
    expect(existsSync(join(project.root, 'all.parquet'))).toBe(false);
  }
});
