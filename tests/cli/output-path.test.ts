// `--output`: a list, a report or a merge takes the place of an earlier one, never of what people wrote.
import { describe, expect, it } from 'vitest';
import { makeProject } from '../support/project.js';
import { runCli } from '../support/run-cli.js';

const ARTICLE = 'Apple sued Google in Dublin on July 31, 2014.\n';

const annotated = async () => {
  const project = makeProject({
    'corpus/a.txt': ARTICLE,
    'annotate.config.yaml': 'corpus: corpus\n',
    'elsewhere/old.yaml': '# by hand\n\nannotate: 1\n',
    'one.jsonl': '{"id":"a","mentions":[],"entities":[]}\n',
  });
  await runCli([], { cwd: project.root });
  return project;
};

describe('--output', () => {
  it.each([
    ['corpus/a.txt', 'is an article'],
    ['annotations/a.yaml', 'is an annotation file'],
    ['elsewhere/old.yaml', 'is an annotation file'],
    ['annotate.config.yaml', 'is the configuration'],
  ])('leaves %s as it is, whichever command is asked to write there', async (name, message) => {
    const project = await annotated();
    const before = project.read(name);
    for (const argv of [
      ['export', '-o', name],
      ['eval', '--gold', 'annotations', '--bootstrap', '0', '-o', name],
      ['collect', 'one.jsonl', '-o', name],
    ]) {
      const { code, err } = await runCli(argv, { cwd: project.root });
      expect(err).toContain(`${name}: output-is-work: ${message}`);
      expect(code).toBe(2);
      expect(project.read(name)).toBe(before);
    }
  });

  it('is written over when it is an earlier list, also one among the articles', async () => {
    const project = await annotated();
    for (const name of ['list.csv', 'corpus/list.csv']) {
      project.write(name, 'an earlier list\n');
      expect((await runCli(['export', '-o', name], { cwd: project.root })).code).toBe(0);
      expect(project.read(name)).toContain('dublin,place');
    }
  });

  it('of a merge is one of its sides or no annotation file yet', async () => {
    const project = await annotated();
    const text = project.read('annotations/a.yaml');
    for (const name of ['base.yaml', 'ours.yaml', 'theirs.yaml', 'other.yaml']) project.write(name, text);
    project.write('other.yaml', `${text.replace(/\.\.\.\n$/, '')}# mine\n...\n`);
    const merge = (name: string) =>
      runCli(['merge', 'base.yaml', 'ours.yaml', 'theirs.yaml', '-o', name], { cwd: project.root });
    expect((await merge('ours.yaml')).code).toBe(0);
    expect((await merge('merged.yaml')).code).toBe(0);
    const { code, err } = await merge('other.yaml');
    expect(err).toContain('other.yaml: output-is-work: is an annotation file');
    expect(code).toBe(2);
    expect(project.read('other.yaml')).toContain('# mine');
  });
});
