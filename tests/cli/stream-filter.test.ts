// `annotate stream` as engines use it: a filter that may be started anywhere, any number of times, on any part of the input.
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { ROOT } from '../support/root.js';
import { runBin } from '../support/run-bin.js';
import { runCli } from '../support/run-cli.js';

const BIN = join(ROOT, 'bin/annotate.js');
const TEXTS = (readdirSync(join(ROOT, 'corpus'), { recursive: true }) as string[])
  .filter((file) => file.endsWith('.txt'))
  .sort()
  .map((file) => readFileSync(join(ROOT, 'corpus', file), 'utf8'));
const lineOf = (
  id: string | number,
  text = 'Judge Loretta Preska ruled that Microsoft must pay $2 million.',
): string => `${JSON.stringify({ id: String(id), text })}\n`;
const CORPUS = Array.from({ length: 12 }, (_, index) =>
  lineOf(index, TEXTS[index % TEXTS.length]?.slice(0, 700)),
);

const stream = (input: string, ...argv: string[]): ReturnType<typeof runBin> =>
  runBin(['stream', ...argv], { cwd: ROOT, input });

describe('annotate stream as a filter', { timeout: 180_000 }, () => {
  it('gives the same bytes from one process, from many short-lived ones, and from threads', () => {
    const input = [...CORPUS.slice(0, 9), '\n', 'no json\n', ...CORPUS.slice(9), '[]'].join('');
    const whole = stream(input);
    expect(whole.code).toBe(1);
    expect(whole.out.split('\n')).toHaveLength(CORPUS.length + 3);
    expect(whole.out).toContain('{"line":11,"error"');
    expect(stream(input, '--jobs', '3')).toEqual(whole);
    const parts = [CORPUS.slice(0, 7), CORPUS.slice(7, 8), CORPUS.slice(8)];
    expect(parts.map((part) => stream(part.join('')).out).join('')).toBe(stream(CORPUS.join('')).out);
  });

  it.each([['1'], ['2']])('answers an empty input with nothing and exit 0 (--jobs %s)', (jobs) => {
    expect(stream('', '--jobs', jobs)).toEqual({ code: 0, out: '', err: '' });
    expect(stream('\n\r\n\n', '--jobs', jobs)).toEqual({ code: 0, out: '', err: '' });
  });

  it('reads lines that end with CRLF as those that end with LF, and a last line that does not end', async () => {
    const lines = CORPUS.slice(0, 3).join('');
    const plain = await runCli(['stream'], { stdin: lines });
    expect(await runCli(['stream'], { stdin: lines.replaceAll('\n', '\r\n') })).toEqual(plain);
    expect(await runCli(['stream'], { stdin: lines.trimEnd() })).toEqual(plain);
    expect(await runCli(['stream'], { stdin: `\ufeff${lines}` })).toEqual(plain);
  });

  it('reads lines of 8 MB between short ones', () => {
    const long = `${JSON.stringify({ id: 'long', pad: 'é'.repeat(4 << 20), text: 'Microsoft won.' })}\n`;
    for (const jobs of ['1', '2']) {
      const { code, out } = stream(lineOf(1) + long + lineOf(2) + long.trimEnd(), '--jobs', jobs);
      expect(code).toBe(0);
      const results = out
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line) as { id: string; mentions: object[] });
      expect(results.map(({ id, mentions }) => `${id}:${mentions.length}`)).toEqual([
        '1:3',
        'long:1',
        '2:3',
        'long:1',
      ]);
    }
  });

  it('answers a line longer than its limit with an error, and goes on', async () => {
    const tooLong = new Uint8Array((64 << 20) + 1).fill(0x20);
    const after = new TextEncoder().encode(`\n${lineOf('after')}`);
    const input = new Uint8Array(tooLong.length + after.length);
    input.set(tooLong);
    input.set(after, tooLong.length);
    const { code, out } = await runCli(['stream'], { stdin: input });
    expect(code).toBe(1);
    const [first, second] = out.split('\n');
    expect(JSON.parse(first ?? '')).toMatchObject({ line: 1, error: { code: 'line-too-long' } });
    expect(JSON.parse(second ?? '')).toMatchObject({ id: 'after' });
  });

  it.each([['1'], ['2']])('ends quietly when the reader of its output goes (--jobs %s)', (jobs) => {
    const endless = `const line = ${JSON.stringify(lineOf(1))}.repeat(500);
      process.stdout.on('error', () => process.exit());
      const write = () => { while (process.stdout.write(line)); process.stdout.once('drain', write); };
      write();`;
    const run = spawnSync(
      'bash',
      [
        '-c',
        '"$NODE" -e "$FEED" | "$NODE" "$BIN" stream --jobs "$JOBS" | head -n 2; echo "codes ${PIPESTATUS[1]}"',
      ],
      {
        encoding: 'utf8',
        env: { ...process.env, NODE: process.execPath, FEED: endless, BIN, JOBS: jobs },
        timeout: 150_000,
      },
    );
    expect(run.stderr).toBe('');
    expect(run.stdout.split('\n').slice(2)).toEqual(['codes 0', '']);
  });

  it('waits for a slow reader of its output again and again, and keeps nothing of the waiting', () => {
    const input = Array.from({ length: 40 }, (_, index) => lineOf(`${index} ${'x'.repeat(100_000)}`)).join(
      '',
    );
    const run = spawnSync('bash', ['-c', '"$NODE" "$BIN" stream | (sleep 2; wc -l)'], {
      input,
      encoding: 'utf8',
      env: { ...process.env, NODE: process.execPath, BIN },
    });
    expect(run.stderr).toBe('');
    expect(run.stdout.trim()).toBe('40');
  });

  it.each([['1'], ['2']])('answers before the input ends (--jobs %s)', async (jobs) => {
    const child = spawn(process.execPath, [BIN, 'stream', '--jobs', jobs], { cwd: ROOT });
    onTestFinished(() => void child.kill('SIGKILL'));
    for (const id of ['a', 'b']) {
      child.stdin.write(lineOf(id));
      const [answer] = (await once(child.stdout, 'data')) as [Uint8Array];
      expect(JSON.parse(Buffer.from(answer).toString('utf8'))).toMatchObject({ id });
    }
    child.stdin.end();
    expect((await once(child, 'close'))[0]).toBe(0);
  });
});
