// The main job: articles in, annotation files out, and what a second run leaves alone.
import { execFileSync, spawn } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  readdirSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { makeProject } from '../support/project.js';
import { ROOT } from '../support/root.js';
import { runBin } from '../support/run-bin.js';
import { runLogged } from '../support/run-logged.js';
import { runCli } from '../support/run-cli.js';

const ARTICLE =
  'NEW YORK, July 31, 2014 - Judge Loretta Preska ruled on Thursday that Microsoft must hand over e-mails held in a Dublin data center.\n\nPreska stayed her order.\n';

describe('annotate', () => {
  it('writes one file an article, under the same path, and sums up on standard error', async () => {
    const project = makeProject({
      'corpus/a.txt': ARTICLE,
      'corpus/deep/b.md': `# Ruling\n\n${ARTICLE}`,
      'corpus/notes.csv': 'x',
    });
    const { code, out, err } = await runCli([], { cwd: project.root });
    expect([code, out]).toEqual([0, '']);
    expect(readdirSync(join(project.root, 'annotations'), { recursive: true }).sort()).toEqual([
      'a.yaml',
      'deep',
      'deep/b.yaml',
    ]);
    expect(err).toContain('articles: 2 read, 2 written, 0 unchanged, 0 skipped');
    expect(err).toMatch(/mentions: \d+ \(judge 4, /);
    expect(project.read('annotations/a.yaml')).toMatch(/^# yaml-language-server: [\s\S]*\n\.\.\.\n$/);
  });

  it('removes what a killed run left in folders whose articles are gone, and nothing behind a link', async () => {
    const project = makeProject({
      'corpus/a.txt': ARTICLE,
      'annotations/gone/2019/.b.yaml.0123456789ab.tmp': 'half',
      'elsewhere/.b.yaml.0123456789ab.tmp': 'mine',
    });
    symlinkSync(join(project.root, 'elsewhere'), join(project.root, 'annotations/link'));
    const stale = join(project.root, 'annotations/gone/2019/.b.yaml.0123456789ab.tmp');
    await runCli(['corpus/a.txt'], { cwd: project.root });
    expect(existsSync(stale)).toBe(true);
    await runCli([], { cwd: project.root });
    expect(existsSync(stale)).toBe(false);
    expect(project.read('elsewhere/.b.yaml.0123456789ab.tmp')).toBe('mine');
  });

  it('removes the temporary files of runs that were killed', async () => {
    const project = makeProject({ 'corpus/a.txt': ARTICLE, 'annotations/.a.yaml.0123456789ab.tmp': 'half' });
    const stale = join(project.root, 'annotations/.a.yaml.0123456789ab.tmp');
    utimesSync(stale, 1, 1);
    await runCli([], { cwd: project.root });
    expect(readdirSync(join(project.root, 'annotations'))).toEqual(['a.yaml']);
  });

  it('removes those of the cache, too', async () => {
    const stale = '.annotate/texts/82/.d586c8b33a.0123456789ab.tmp';
    const project = makeProject({ 'corpus/a.txt': ARTICLE, [stale]: 'half' });
    await runCli([], { cwd: project.root });
    expect(existsSync(join(project.root, stale))).toBe(false);
  });

  it('never puts one article into the file of another that is still there, however few are named', async () => {
    const project = makeProject({ 'corpus/x.txt': ARTICLE });
    await runCli([], { cwd: project.root });
    const before = project.read('annotations/x.yaml');
    project.write('corpus/x.md', 'Samsung lost in Texas on May 1, 2013.\n');
    const { code, err } = await runCli(['corpus/x.md'], { cwd: project.root });
    expect(code).toBe(1);
    expect(err).toMatch(/x\.md: skipped: and .*x\.txt would both be annotated in .*x\.yaml/);
    expect(project.read('annotations/x.yaml')).toBe(before);
    rmSync(join(project.root, 'corpus/x.txt'));
    expect((await runCli(['corpus/x.md'], { cwd: project.root })).code).toBe(0);
    expect(project.read('annotations/x.yaml')).toContain('article: ../corpus/x.md');
  });

  it.skipIf(process.getuid?.() === 0)(
    'names a folder that may not be listed, and reads the others',
    async () => {
      const project = makeProject({ 'corpus/a.txt': ARTICLE, 'corpus/locked/b.txt': ARTICLE });
      chmodSync(join(project.root, 'corpus/locked'), 0);
      const { code, err } = await runCli([], { cwd: project.root });
      chmodSync(join(project.root, 'corpus/locked'), 0o755);
      expect(code).toBe(1);
      expect(err).toMatch(/corpus\/locked: skipped: permission denied/);
      expect(err).toContain('1 read, 1 written');
    },
  );

  it('a second run touches nothing', async () => {
    const project = makeProject({ 'corpus/a.txt': ARTICLE });
    await runCli([], { cwd: project.root });
    const before = statSync(join(project.root, 'annotations/a.yaml'));
    const { err } = await runCli([], { cwd: project.root });
    expect(statSync(join(project.root, 'annotations/a.yaml')).mtimeMs).toBe(before.mtimeMs);
    expect(err).toContain('0 written, 1 unchanged');
  });

  it('a re-run keeps decisions, notes, comments and foreign keys', async () => {
    const project = makeProject({ 'corpus/a.txt': ARTICLE });
    await runCli([], { cwd: project.root });
    const edited = project
      .read('annotations/a.yaml')
      .replace(
        '      quote: Microsoft\n',
        '      human: nothing\n      quote: Microsoft\n      note: on purpose\n      x-desk: legal\n',
      )
      .replace('\nmentions:\n', '\nmentions:\n  # checked by hand\n');
    project.write('annotations/a.yaml', edited);
    expect((await runCli([], { cwd: project.root })).code).toBe(0);
    const after = project.read('annotations/a.yaml');
    for (const line of ['human: nothing', 'note: on purpose', 'x-desk: legal', '# checked by hand'])
      expect(after).toContain(line);
    expect((await runCli(['check'], { cwd: project.root })).out).toBe('');
  });

  it('reads the paths it is given, globs too, and lists from a file', async () => {
    const project = makeProject({
      'corpus/a.txt': ARTICLE,
      'corpus/b.txt': ARTICLE,
      'corpus/c.txt': ARTICLE,
      list: 'corpus/c.txt\n',
    });
    await runCli(['corpus/[ab].txt'], { cwd: project.root });
    expect(readdirSync(join(project.root, 'annotations')).sort()).toEqual(['a.yaml', 'b.yaml']);
    await runCli(['--files-from', 'list'], { cwd: project.root });
    expect(readdirSync(join(project.root, 'annotations')).sort()).toEqual(['a.yaml', 'b.yaml', 'c.yaml']);
  });

  it('prints the annotations of standard input', async () => {
    const { code, out } = await runCli(['-', '--stdin-filepath', 'corpus/a.txt'], { stdin: ARTICLE });
    expect(code).toBe(0);
    expect(out).toContain('quote: Loretta Preska');
  });

  it('limits itself to the types asked for', async () => {
    const { out } = await runCli(['-', '--types', 'judge'], { stdin: ARTICLE });
    expect(out).toContain('is: judge');
    expect(out).not.toContain('is: company');
  });

  it('the shipped corpus stands as it is committed: no byte changes, with one worker or two', () => {
    for (const jobs of ['1', '2']) {
      const { code, err } = runBin(['--check', '--jobs', jobs], { cwd: ROOT });
      expect(err).toContain(' 0 would change');
      expect(code).toBe(0);
    }
    expect(runBin(['check'], { cwd: ROOT })).toMatchObject({ code: 0, out: '' });
  });

  it('workers write the same bytes as one thread', () => {
    const files = Object.fromEntries(
      Array.from({ length: 70 }, (_, index) => [
        `corpus/${index}.txt`,
        `${ARTICLE}Number ${index} of 2014.\n`,
      ]),
    );
    const [one, two] = [makeProject(files), makeProject(files)];
    expect(runBin(['--jobs', '1'], { cwd: one.root }).code).toBe(0);
    expect(runBin(['--jobs', '2'], { cwd: two.root }).code).toBe(0);
    for (const name of readdirSync(join(one.root, 'annotations')))
      expect(two.read(`annotations/${name}`)).toBe(one.read(`annotations/${name}`));
  });
});

describe('the program as a process', () => {
  it.each(['--help', '--version'])('%s loads no recognizer, no gazetteer and no parser', (argument) => {
    const { code, loaded } = runLogged([argument], makeProject({}).root);
    expect(code).toBe(0);
    expect(loaded).toContain('dist/cli/program.js');
    expect(
      loaded.filter((module) =>
        /recognizers|gazetteer|node_modules\/(?:compromise|yaml|zod|fast-glob|linkedom|csv)/.test(module),
      ),
    ).toEqual([]);
  });

  it('a closed pipe ends quietly', () => {
    const lines = Array.from({ length: 2000 }, (_, index) =>
      JSON.stringify({ id: String(index), text: ARTICLE }),
    ).join('\n');
    const { root } = makeProject({ 'in.jsonl': `${lines}\n` });
    const output = execFileSync(
      'bash',
      ['-c', `"$0" "$1" stream 2>&1 < in.jsonl | head -n 1`, process.execPath, join(ROOT, 'bin/annotate.js')],
      { cwd: root, encoding: 'utf8' },
    );
    expect(output.trim().split('\n')).toHaveLength(1);
    expect(JSON.parse(output)).toMatchObject({ id: '0' });
  });

  it('Ctrl-C ends a stream with 130, its lines whole', async () => {
    const child = spawn(process.execPath, ['bin/annotate.js', 'stream'], {
      cwd: ROOT,
      stdio: ['pipe', 'pipe', 'ignore'],
    });
    let output = '';
    const feed = setInterval(() => child.stdin.write(`${JSON.stringify({ id: 'a', text: ARTICLE })}\n`), 5);
    child.stdin.on('error', () => undefined);
    child.stdout.on('data', (chunk: Buffer) => {
      output += chunk.toString();
      if (output.length === chunk.length) child.kill('SIGINT');
    });
    const code = await new Promise((resolve) => child.on('close', resolve));
    clearInterval(feed);
    expect(code).toBe(130);
    for (const line of output.trim().split('\n')) expect(JSON.parse(line)).toMatchObject({ id: 'a' });
  });

  it('colour is for terminals, and NO_COLOR is obeyed', async () => {
    const project = makeProject({ 'corpus/a.txt': ARTICLE });
    const show = (argv: readonly string[], options: object): Promise<{ out: string }> =>
      runCli(['show', 'corpus/a.txt', ...argv], { cwd: project.root, ...options });
    expect((await show([], { terminal: true })).out).toContain('\u001b[');
    expect((await show([], {})).out).not.toContain('\u001b[');
    expect((await show([], { terminal: true, env: { NO_COLOR: '1' } })).out).not.toContain('\u001b[');
    expect((await show(['--color', 'always'], {})).out).toContain('\u001b[');
  });

  it('--review lists what waits for a person, the least certain first', async () => {
    const project = makeProject({ 'corpus/a.txt': ARTICLE });
    await runCli([], { cwd: project.root });
    const file = join(project.root, 'annotations/a.yaml');
    const accepted = project
      .read('annotations/a.yaml')
      .replace('      quote: Microsoft\n', '      human: microsoft\n      quote: Microsoft\n');
    writeFileSync(file, accepted);
    const { out } = await runCli(['show', '--review', 'annotations/a.yaml'], { cwd: project.root });
    const scores = out
      .trim()
      .split('\n')
      .map((line) => Number(line.split('\t')[0]));
    expect(scores.length).toBeGreaterThan(3);
    expect(scores).toEqual([...scores].sort((a, b) => a - b));
    expect(out).toContain('\tpending\n');
    expect(out).not.toContain('\tMicrosoft\t');
  });

  it('hostile text reaches a terminal as text', async () => {
    const project = makeProject({ 'corpus/a.txt': `\u001b[2J\u202eJudge Loretta Preska ruled.\n` });
    const { out } = await runCli(['show', 'corpus/a.txt'], { cwd: project.root });
    expect(out).toContain('\\u{1b}[2J\\u{202e}');
  });
});

describe('configured publication dates', () => {
  const RULED =
    'Published 05/06/2014\n\nThe judge ruled on Thursday, and the company said that it would appeal the order.\n';

  it('day first or month first is the reader’s word, and an ambiguous date is no date without it', async () => {
    const publishedOf = async (config: string): Promise<string | undefined> => {
      const project = makeProject({ 'corpus/a.txt': RULED, 'annotate.config.yaml': config });
      await runCli([], { cwd: project.root });
      return /^published: (.*)$/m.exec(project.read('annotations/a.yaml'))?.[1];
    };
    expect(await publishedOf('published: {dayFirst: true}\n')).toBe('{date: 2014-06-05, from: byline}');
    expect(await publishedOf('published: {dayFirst: false}\n')).toBe('{date: 2014-05-06, from: byline}');
    expect(await publishedOf('corpus: corpus\n')).toBeUndefined();
  });

  it('only the configured places are read, in their order', async () => {
    const project = makeProject({
      'corpus/2014-08-01-a.txt': 'By Jane Roe on 1 September 2014\n\nThe judge ruled on Thursday.\n',
      'annotate.config.yaml': 'published: {order: [file-name, byline]}\n',
    });
    await runCli([], { cwd: project.root });
    expect(project.read('annotations/2014-08-01-a.yaml')).toContain(
      'published: {date: 2014-08-01, from: file-name}',
    );
  });
});

describe('--shard', () => {
  it('parts the corpus: every article is in one part, whatever else there is', async () => {
    const files = Object.fromEntries(
      Array.from({ length: 12 }, (_, index) => [`corpus/${index}.txt`, ARTICLE]),
    );
    const [one, all] = [makeProject(files), makeProject({ ...files, 'corpus/more/12.txt': ARTICLE })];
    const read: string[] = [];
    for (const shard of ['1/3', '2/3', '3/3']) {
      const before = new Set(readdirSync(one.root, { recursive: true }) as string[]);
      await runCli(['--shard', shard], { cwd: one.root });
      await runCli(['--shard', shard], { cwd: all.root });
      const made = (readdirSync(one.root, { recursive: true }) as string[]).filter(
        (name) => name.endsWith('.yaml') && !before.has(name),
      );
      expect(made.length).toBeLessThan(12);
      for (const name of made) expect(all.read(name)).toBe(one.read(name));
      read.push(...made);
    }
    expect(read.filter((name) => name.startsWith('annotations'))).toHaveLength(12);
    expect(readdirSync(join(all.root, 'annotations/more'))).toEqual(['12.yaml']);
  });

  it.each(['0/3', '4/3', '1', 'x/y', '1/0'])('%s is refused with what to give', async (shard) => {
    const { code, err } = await runCli(['--shard', shard], { cwd: makeProject({}).root });
    expect([code, err]).toEqual([2, expect.stringContaining('Give I/N')]);
  });
});
