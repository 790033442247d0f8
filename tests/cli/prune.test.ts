// `annotate prune`: what it lists, what it asks, what it removes, and what it never does.
import { describe, expect, it } from 'vitest';
import { makeProject } from '../support/project.js';
import type { Project } from '../support/project.js';
import { runCli } from '../support/run-cli.js';

const FILE = 'annotations/a.yaml';

const TEXT = `annotate: 1
article: ../corpus/a.txt
text: git:0123456789ab

ruleset: news-en@1

entities:
  dc-dublin:
    name: data centre in Dublin
    rules: {is: datacenter, by: datacenter/facility-noun, operator: microsoft, place: dublin}
  dublin:
    name: Dublin
    rules: {is: place, by: place/city}
  idle:
    name: Idle
    rules: {is: company, by: company/listed}
  microsoft:
    human: company
    name: Microsoft
    rules: {is: company, by: company/listed}

mentions:
  # Judge Loretta Preska ruled
  p-abc:
    monday-abc:
      human: nothing
      quote: Monday
    tuesday-abc:
      human: nothing
      quote: Tuesday
      rules: {is: date, by: date/weekday, value: 2014-07-29}

  # Second paragraph
  p-abd:
    # what Ann saw
    friday-abc:
      human: nothing
      quote: Friday
      note: a name

lost:
  dublin-data-center-abc:
    human: dc-dublin
    quote: Dublin data center
    in: The mails are held in a
...
`;

const make = (text = TEXT): Project => makeProject({ [FILE]: text });

const prune = (project: Project, argv: readonly string[], stdin?: string) =>
  runCli(['prune', ...argv], {
    cwd: project.root,
    ...(stdin === undefined ? {} : { stdin, terminal: true }),
  });

const LISTED = `${FILE}: monday-abc: "Monday": rejected, and no longer found
${FILE}: dublin-data-center-abc: "Dublin data center": its words are gone from the article
`;

describe('annotate prune', () => {
  it('without a terminal lists, says what to type, and removes nothing', async () => {
    const project = make();
    const { code, out, err } = await prune(project, []);
    expect(code).toBe(1);
    expect(out.startsWith(LISTED)).toBe(true);
    expect(out).toContain('annotate prune --all');
    expect(out).toContain('friday-abc: "Friday": rejected, and no longer found (note: a name)');
    expect(err).toContain('annotate prune --yes');
    expect(project.read(FILE)).toBe(TEXT);
  });

  it.each(['y\n', 'Yes\n'])('asks once on a terminal, and removes after %j', async (answer) => {
    const project = make();
    const { code, err } = await prune(project, [], answer);
    expect([code, err]).toEqual([0, 'remove 2 records? (y/N) 2 removed\n']);
    expect(project.read(FILE)).not.toMatch(/monday-abc|lost:/);
  });

  it.each(['\n', 'n\n', '', 'ja\n'.replace('ja', 'no')])('removes nothing after %j', async (answer) => {
    const project = make();
    expect((await prune(project, [], answer)).code).toBe(1);
    expect(project.read(FILE)).toBe(TEXT);
  });

  it('removes with --yes, and the entities that only those named, but none that a person wrote or that was idle before', async () => {
    const project = make();
    expect((await prune(project, ['--yes'])).code).toBe(0);
    const yaml = project.read(FILE);
    for (const gone of ['monday-abc', 'dublin-data-center', 'dc-dublin', '  dublin:', 'lost:'])
      expect(yaml).not.toContain(gone);
    for (const kept of ['tuesday-abc', 'friday-abc', '# what Ann saw', '  idle:', '  microsoft:'])
      expect(yaml).toContain(kept);
    expect((await prune(project, ['--yes'])).err).toBe('');
  });

  it('removes what carries a note with --all, and keeps its comment', async () => {
    const project = make();
    expect((await prune(project, ['--yes', '--all'])).code).toBe(0);
    const yaml = project.read(FILE);
    expect(yaml).not.toMatch(/friday-abc|p-abd|Second paragraph/);
    expect(yaml).toMatch(/\n# what Ann saw\n\.\.\.\n$/);
    expect((await prune(project, [])).err).toBe('nothing to remove\n');
  });

  it('settles comments above what stands next', async () => {
    const project = make(
      TEXT.replace('    monday-abc:\n', '    # why?\n    monday-abc:\n').replace(
        '      quote: Monday\n',
        '      quote: Monday # day\n',
      ),
    );
    await prune(project, ['--yes', '--all']);
    expect(project.read(FILE)).toMatch(/ {2}p-abc:\n {4}# why\?\n {4}# day\n {4}tuesday-abc:\n/);
  });

  it('only lists with --dry-run, also on a terminal', async () => {
    const project = make();
    expect((await prune(project, ['--dry-run'], 'y\n')).code).toBe(1);
    expect(project.read(FILE)).toBe(TEXT);
    expect(
      (
        await prune(make(TEXT.replace(/ {4}monday[^]*?quote: Monday\n|lost:[^]*(?=\.\.\.)/g, '')), [
          '--dry-run',
        ])
      ).code,
    ).toBe(0);
  });

  it('names a damaged file, prunes the others, and exits 2', async () => {
    const project = make();
    project.write('annotations/b.yaml', TEXT.slice(0, -10));
    const { code, err } = await prune(project, ['--yes']);
    expect(code).toBe(2);
    expect(err).toContain('annotations/b.yaml');
    expect(project.read(FILE)).not.toContain('monday-abc');
    expect(project.read('annotations/b.yaml')).toBe(TEXT.slice(0, -10));
  });
});
