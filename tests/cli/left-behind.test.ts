// Articles that were moved without their annotation file: decisions stay where they are, and the run says where.
import { mkdirSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { makeProject } from '../support/project.js';
import type { Project } from '../support/project.js';
import { runCli } from '../support/run-cli.js';

const ARTICLE = 'Judge Loretta Preska ruled that Microsoft must hand over emails.\n';

const decidedProject = async (): Promise<Project> => {
  const project = makeProject({ 'corpus/a.txt': ARTICLE, 'corpus/other.txt': 'Apple agreed.\n' });
  expect((await runCli(['-q'], { cwd: project.root })).code).toBe(0);
  const id = /(microsoft-\w+):\n/.exec(project.read('annotations/a.yaml'))?.[1] as string;
  expect((await runCli(['review', '--reject', id], { cwd: project.root })).code).toBe(0);
  mkdirSync(join(project.root, 'corpus/sub'));
  renameSync(join(project.root, 'corpus/a.txt'), join(project.root, 'corpus/sub/b.txt'));
  return project;
};

it('names the decisions, and the file that has the same text now; moved there, they are followed', async () => {
  const project = await decidedProject();
  const before = project.read('annotations/a.yaml');
  const { code, err } = await runCli(['-q'], { cwd: project.root });
  expect([code, err]).toEqual([
    0,
    'annotations/a.yaml: holds decisions on corpus/a.txt, which is not there; corpus/sub/b.txt is the same text: move this file over annotations/sub/b.yaml, and run again\n',
  ]);
  expect(project.read('annotations/a.yaml')).toBe(before);
  renameSync(join(project.root, 'annotations/a.yaml'), join(project.root, 'annotations/sub/b.yaml'));
  expect((await runCli(['-q'], { cwd: project.root })).err).toBe('');
  expect(project.read('annotations/sub/b.yaml')).toContain('human: nothing');
  expect((await runCli(['check', '-q'], { cwd: project.root })).code).toBe(0);
});

it('does not guess where an article is that was changed, too', async () => {
  const project = await decidedProject();
  project.write('corpus/sub/b.txt', `${ARTICLE}It was Thursday.\n`);
  const { err } = await runCli(['-q'], { cwd: project.root });
  expect(err).toContain('which is not there: if it was moved, move this file over that of its new place');
});

it('says nothing of files without work of a person, of a part of the corpus, and when nothing is new', async () => {
  const project = await decidedProject();
  expect((await runCli(['-q', 'corpus/sub/b.txt'], { cwd: project.root })).err).toBe('');
  expect((await runCli(['-q'], { cwd: project.root })).err).toBe('');
  renameSync(join(project.root, 'corpus/other.txt'), join(project.root, 'corpus/another.txt'));
  const { err } = await runCli(['-q'], { cwd: project.root });
  expect(err).toContain('annotations/a.yaml');
  expect(err).not.toContain('annotations/other.yaml');
});
