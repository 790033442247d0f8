// `annotate stream`: the interface that scoring, benchmarks and engines use.
import { describe, expect, it } from 'vitest';
import { streamOutputSchema } from '../../src/annotations/stream-schema.js';
import { runCli } from '../support/run-cli.js';

interface ResultLine {
  id?: string;
  line?: number;
  mentions: {
    start: number;
    end: number;
    type: string;
    text: string;
    entity?: string;
    rule: string;
    zone: string;
    value?: unknown;
  }[];
  entities: { id: string; type: string; name: string; rule: string }[];
  published?: string;
  error?: { code: string; message: string };
}

const TEXT =
  '💩 Judge Loretta Preska ruled on Thursday that Microsoft must pay $2 million. Preska stayed her order.';

const stream = async (
  lines: readonly string[],
  ...argv: string[]
): Promise<{ code: number; results: ResultLine[]; err: string }> => {
  const { code, out, err } = await runCli(['stream', ...argv], { stdin: lines.join('\n') });
  return {
    code,
    err,
    results: out
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line) as ResultLine),
  };
};

const article = (id: string, text = TEXT, rest: object = {}): string => JSON.stringify({ id, text, ...rest });

describe('annotate stream', () => {
  it('gives true spans in UTF-16 code units, each with type, rule, zone and entity', async () => {
    const { code, results } = await stream([article('a', TEXT, { published: '2014-08-02' })]);
    expect(code).toBe(0);
    const [result] = results as [ResultLine];
    for (const { start, end, text } of result.mentions) expect(TEXT.slice(start, end)).toBe(text);
    expect(result.mentions.map(({ type, text }) => `${type} ${text}`)).toEqual([
      'judge Loretta Preska',
      'date Thursday',
      'company Microsoft',
      'money $2 million',
      'judge Preska',
    ]);
    expect(
      new Set(result.mentions.filter(({ type }) => type === 'judge').map(({ entity }) => entity)).size,
    ).toBe(1);
    expect(result.mentions[1]?.value).toBe('2014-07-31');
    expect(result.mentions[3]?.value).toEqual({ amount: 2000000, currency: 'USD' });
    expect(result.published).toBe('2014-08-02');
    expect(result.entities.map(({ name }) => name)).toContain('Loretta Preska');
  });

  it('counts code points when asked', async () => {
    const [utf16, points] = [
      await stream([article('a')]),
      await stream([article('a')], '--offsets', 'codepoint'),
    ];
    const first = points.results[0]?.mentions[0];
    expect((utf16.results[0]?.mentions[0]?.start ?? 0) - (first?.start ?? 0)).toBe(1);
    expect([...TEXT].slice(first?.start, first?.end).join('')).toBe(first?.text);
  });

  it('answers in order and puts an error object in the place of a bad line', async () => {
    const { code, results, err } = await stream([
      article('a'),
      '{"id":"b"}',
      'not json',
      '[]',
      '{"text":"x"}',
      article('c'),
    ]);
    expect(code).toBe(1);
    expect(results.map((result) => result.error?.code ?? result.id)).toEqual([
      'a',
      'bad-input',
      'bad-json',
      'bad-input',
      'bad-input',
      'c',
    ]);
    expect(results[1]?.id).toBe('b');
    expect(results[2]?.line).toBe(3);
    expect(err).toContain('4 lines were not annotated');
  });

  it('refuses bytes that are not UTF-8 on the line that has them', async () => {
    const { code, out } = await runCli(['stream'], { stdin: new Uint8Array([0x7b, 0xff, 0x7d, 0x0a]) });
    expect(code).toBe(1);
    expect(JSON.parse(out)).toMatchObject({ line: 1, error: { code: 'bad-utf8' } });
  });

  it('leaves out what stands outside the article, unless all zones are asked for', async () => {
    const text = 'Microsoft appealed on Monday.\n\nApple replied.';
    const zones = [{ start: 31, end: text.length, kind: 'comments' }];
    const inside = await stream([article('a', text, { zones })], '--types', 'company');
    const all = await stream([article('a', text, { zones })], '--types', 'company', '--all-zones');
    expect(inside.results[0]?.mentions.map(({ text: words }) => words)).toEqual(['Microsoft']);
    expect(all.results[0]?.mentions.map(({ text: words, zone }) => `${words} ${zone}`)).toEqual([
      'Microsoft body',
      'Apple comments',
    ]);
  });

  it('names a zone that cannot be', async () => {
    const { results } = await stream([
      article('a', 'x', { zones: [{ start: 0, end: 9, kind: 'body' }] }),
      article('b', 'x', { zones: [{ start: 0, end: 1, kind: 'sidebar' }] }),
    ]);
    expect(results.map(({ error }) => error?.code)).toEqual(['bad-input', 'bad-input']);
  });

  it('reads the last line without a line feed, and passes over blank ones', async () => {
    const { results } = await stream(['', article('a'), '', article('b')]);
    expect(results.map(({ id }) => id)).toEqual(['a', 'b']);
  });

  it('writes what its published schema says, errors too', async () => {
    const { results } = await stream([
      article('a', TEXT, { published: '2014-08-02' }),
      'no json',
      article('b', 'Friday, July 31, 2014, and Feb. 29, 2015.'),
    ]);
    for (const result of results) expect(streamOutputSchema.safeParse(result).error?.message).toBeUndefined();
    expect((results[2] as ResultLine & { warnings?: string[] }).warnings).toHaveLength(2);
  });

  it('refuses an unknown type with a suggestion and exit 2', async () => {
    const { code, err } = await runCli(['stream', '--types', 'jugde']);
    expect(code).toBe(2);
    expect(err).toContain('did you mean "judge"');
  });

  it('says with --profile what stages and rules cost, and writes the same results', async () => {
    const lines = [article('small', 'Judge Loretta Preska ruled.'), article('large', `${TEXT} `.repeat(20))];
    const plain = await stream(lines);
    const profiled = await stream(lines, '--profile');
    expect(profiled.results).toEqual(plain.results);
    expect(plain.err).toBe('');
    expect(profiled.err).toMatch(/^2 articles, \d+\.\d ms/);
    expect(profiled.err).toContain('resolve: dropOverlaps');
    expect(profiled.err).toMatch(/ \d+ +20 +[\d.]+ {2}money\/sign-amount\n/);
  });
});
