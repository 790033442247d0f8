// `annotate check` on files of strangers: what they are, and what they may show.
import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { makeProject } from '../support/project.js';
import { runBin } from '../support/run-bin.js';
import { runCli } from '../support/run-cli.js';

describe('annotate check', () => {
  it('names an annotation file that is a link', async () => {
    const project = makeProject({
      'corpus/a.txt': 'Apple sued Google.\n',
      'elsewhere.yaml': 'annotate: 1\n',
    });
    await runCli([], { cwd: project.root });
    symlinkSync(join(project.root, 'elsewhere.yaml'), join(project.root, 'annotations/b.yaml'));
    const { code, out } = await runCli(['check'], { cwd: project.root });
    expect(code).toBe(1);
    expect(out).toMatch(/^annotations\/b\.yaml:1: is a link: .* \[not-a-file\]\n$/);
  });

  it('refuses an article that is a file of git', async () => {
    const project = makeProject({
      'corpus/a.txt': 'Apple sued Google.\n',
      '.git/config': 'password = hunter2\n',
    });
    await runCli([], { cwd: project.root });
    project.write(
      'annotations/a.yaml',
      project.read('annotations/a.yaml').replace('../corpus/a.txt', '../.git/config'),
    );
    for (const command of [['check'], ['show', 'annotations/a.yaml'], ['review']]) {
      const { code, out, err } = await runCli(command, { cwd: project.root });
      expect([1, 2]).toContain(code);
      expect(out + err).toContain('is a file of git');
      expect(out + err).not.toContain('hunter2');
    }
  });

  it.each(['text', 'github'])(
    'shows no control, bidi or hidden character of a file or its name as %s',
    async (format) => {
      const evil = '\u001b]0;owned\u0007\u202e\u061c\u{e0041}';
      const project = makeProject({ [`annotations/x${evil}.yaml`]: 'annotate: 1\n' });
      const { code, out } = await runCli(['check', '--format', format], { cwd: project.root });
      expect(code).toBe(1);
      expect(out).toContain('\\u{202e}');
      expect(out).not.toMatch(/[\u001b\u0007\u202e\u061c\u{e0041}]/u);
    },
  );

  it.each(['? ', '- ', '[', '{a: '])(
    'refuses %j nested without end, where patterns would find no stack',
    (opening) => {
      const project = makeProject({ 'annotations/a.yaml': `${opening.repeat(8000)}x\n...\n` });
      for (const command of [['check'], ['review'], ['show', 'annotations/a.yaml']]) {
        const { code, out, err } = runBin(command, { cwd: project.root });
        expect([1, 2]).toContain(code);
        expect(out + err).toContain('nested more than 16 deep');
      }
    },
  );
});
