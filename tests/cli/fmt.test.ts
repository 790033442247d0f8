// `annotate fmt` and `annotate check --fix`: one layout from the file alone, `human: ok` written out, nothing of a person's lost.
import { chmodSync, statSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { makeProject } from '../support/project.js';
import type { Project } from '../support/project.js';
import { runBin } from '../support/run-bin.js';
import { runCli } from '../support/run-cli.js';

const ARTICLE = 'Judge Loretta Preska ruled on Thursday that Microsoft must pay $2 million.\n';
const FILE = 'annotations/a.yaml';

/** A project whose one article is annotated, and its file edited. */
const annotated = async (edit: (yaml: string) => string = (yaml) => yaml): Promise<Project> => {
  const project = makeProject({ 'corpus/a.txt': ARTICLE });
  await runCli([], { cwd: project.root });
  project.write(FILE, edit(project.read(FILE)));
  return project;
};

const accept =
  (...quotes: readonly string[]) =>
  (yaml: string): string =>
    quotes.reduce(
      (text, quote) => text.replace(`      quote: ${quote}\n`, `      human: ok\n      quote: ${quote}\n`),
      yaml,
    );

const fmt = (project: Project, ...argv: readonly string[]) => runCli(['fmt', ...argv], { cwd: project.root });

describe('annotate fmt', () => {
  it('leaves a canonical file alone, its time too', async () => {
    const project = await annotated();
    const before = statSync(join(project.root, FILE)).mtimeMs;
    expect(await fmt(project)).toMatchObject({ code: 0, out: '', err: 'files: 1 read, 0 laid out\n' });
    expect(statSync(join(project.root, FILE)).mtimeMs).toBe(before);
  });

  it('writes `ok` out as what the rules line says: ids, dates, amounts, types of entities', async () => {
    const project = await annotated((yaml) =>
      accept(
        'Microsoft',
        'Thursday',
        '$2 million',
      )(yaml).replace('    name: Microsoft', '    human: ok\n    name: Microsoft'),
    );
    expect((await fmt(project)).code).toBe(0);
    const yaml = project.read(FILE);
    expect(yaml).toContain('      human: microsoft\n      quote: Microsoft\n');
    expect(yaml).toMatch(/human: \{is: date(, value: [^}]+)?\}\n {6}quote: Thursday\n/);
    expect(yaml).toContain(
      '      human: {is: money, value: {amount: 2000000, currency: USD}}\n      quote: $2 million\n',
    );
    expect(yaml).toMatch(/ {2}microsoft:\n {4}human: company\n/);
    expect(yaml).not.toContain('ok');
    expect((await runCli(['check'], { cwd: project.root })).out).not.toContain('human-ok');
  });

  it('writes the `ok` of a mended span out, and leaves one in a conflict or without rules', async () => {
    const project = await annotated((yaml) =>
      yaml
        .replace(
          '      quote: Microsoft\n',
          '      human: {is: ok, quote: that Microsoft}\n      quote: Microsoft\n',
        )
        .replace('      quote: Thursday\n', '      human: {conflict: [ok, nothing]}\n      quote: Thursday\n')
        .replace(/( {6}quote: \$2 million\n) {6}rules: .*\n/, '      human: ok\n$1'),
    );
    await fmt(project);
    const yaml = project.read(FILE);
    expect(yaml).toContain('human: {is: microsoft, quote: that Microsoft}');
    expect(yaml).toContain('human: {conflict: [nothing, ok]}');
    expect(yaml).toContain('human: ok\n      quote: $2 million');
    const { out } = await runCli(['check'], { cwd: project.root });
    expect(out.match(/human-ok/g)).toHaveLength(1);
  });

  it('keeps comments and foreign keys, whatever the indent, the line ends and the order of fields', async () => {
    const project = await annotated((yaml) =>
      `\ufeff${yaml}`
        .replace(
          /( {6})(quote: Microsoft\n)( {6}rules: .*\n)/,
          '$1# seen by Ann\n$3$1x-desk:   legal # hers\n$1$2',
        )
        .replace(/\n/g, '\r\n'),
    );
    expect((await fmt(project)).err).toContain(`${FILE}: laid out\n`);
    const yaml = project.read(FILE);
    expect(yaml).not.toMatch(/\r|\ufeff/);
    expect(yaml).toMatch(
      / {6}quote: Microsoft\n {6}# seen by Ann\n {6}rules: .*\n {6}x-desk: legal # hers\n/,
    );
    expect((await runCli(['check'], { cwd: project.root })).code).toBe(0);
    expect((await fmt(project, '--check')).code).toBe(0);
  });

  it('only says what would change with --check', async () => {
    const project = await annotated(accept('Microsoft'));
    const before = project.read(FILE);
    expect(await fmt(project, '--check')).toMatchObject({
      code: 1,
      err: `${FILE}: would change\nfiles: 1 read, 1 would change\n`,
    });
    expect(project.read(FILE)).toBe(before);
  });

  it('names a file it cannot read with the line, leaves it, and goes on with the others', async () => {
    const project = await annotated(accept('Microsoft'));
    const broken = project.read(FILE).replace('rules:', 'rulse:');
    project.write('annotations/b.yaml', broken);
    project.write('annotations/c.yaml', 'annotate: 9\n...\n');
    symlinkSync('a.yaml', join(project.root, 'annotations/d.yaml'));
    const { code, err } = await fmt(project);
    expect(code).toBe(2);
    expect(err).toMatch(/^annotations\/b\.yaml:\d+: unknown-key: .*did you mean "rules"/m);
    expect(err).toMatch(/^annotations\/c\.yaml:1: newer-format: /m);
    expect(project.read('annotations/b.yaml')).toBe(broken);
    expect(project.read(FILE)).toContain('human: microsoft');
  });

  it('takes files and folders by name, and refuses one that is not there', async () => {
    const project = await annotated(accept('Microsoft'));
    expect((await fmt(project, 'annotations/none.yaml')).code).toBe(2);
    const inside = await runCli(['fmt', 'a.yaml'], { cwd: join(project.root, 'annotations') });
    expect(inside).toMatchObject({ code: 0, err: 'a.yaml: laid out\nfiles: 1 read, 1 laid out\n' });
  });

  it('keeps the mode of the file', async () => {
    const project = await annotated(accept('Microsoft'));
    chmodSync(join(project.root, FILE), 0o640);
    await fmt(project);
    expect(statSync(join(project.root, FILE)).mode & 0o777).toBe(0o640);
  });

  it('runs as the program that is installed', async () => {
    const project = await annotated(accept('Microsoft'));
    expect(runBin(['fmt', '--check'], { cwd: project.root }).code).toBe(1);
    expect(runBin(['fmt'], { cwd: project.root }).code).toBe(0);
    expect(runBin(['fmt', '--check', '-q'], { cwd: project.root })).toMatchObject({ code: 0, err: '' });
  });
});

describe('annotate check --fix', () => {
  it('does what fmt does, then checks', async () => {
    const project = await annotated((yaml) =>
      accept('Microsoft')(yaml).replace('\nmentions:\n', '\n\n\nmentions:\n'),
    );
    const before = await runCli(['check'], { cwd: project.root });
    expect(before.out).toMatch(/human-ok.*run annotate fmt, or write human: microsoft/);
    expect(before.out).toMatch(/layout.*run annotate fmt/);
    const { code, err } = await runCli(['check', '--fix'], { cwd: project.root });
    expect([code, err]).toEqual([0, `${FILE}: laid out\n1 files checked, 0 findings\n`]);
    expect(project.read(FILE)).toContain('human: microsoft');
  });

  it('still reports what only a person can mend', async () => {
    const project = await annotated((yaml) => yaml.replace('quote: Microsoft', 'quote: Macrosoft'));
    expect((await runCli(['check', '--fix'], { cwd: project.root })).code).toBe(1);
    project.write(FILE, 'annotate: 9\n...\n');
    const { code, out } = await runCli(['check', '--fix'], { cwd: project.root });
    expect(code).toBe(1);
    expect(out.match(/newer-format/g)).toHaveLength(1);
  });
});
