// `annotate git-install`: what it writes, that it writes it once, and that git then does as it says.
import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { driverConfig, driverOf, programOf } from '../../src/cli/git-driver.js';
import { RULESET } from '../../src/ruleset.js';
import { makeRepository, PROGRAM } from '../support/repository.js';
import type { Repository } from '../support/repository.js';
import { ARTICLE, decisionsOf, FILE, header, mergeParts, says, version } from './versions.js';

const LINE = 'annotations/**/*.yaml text eol=lf merge=annotate diff=annotate linguist-language=YAML';

const empty = (): Repository => makeRepository({ driver: 'none', bare: true });
const configOf = (repository: Repository): string => repository.read('.git/config');

describe('20 git-install', () => {
  it('writes the configuration and the attributes, twice as once', () => {
    const repository = empty();
    const first = repository.annotate('git-install');
    expect(first.code).toBe(0);
    expect(first.out).toContain('merge.annotate.driver: set\n');
    expect(first.out).toContain(`added "${LINE}"`);
    expect(repository.git('config', 'diff.annotate.xfuncname')).toBe(
      '^ {4}([a-z][a-z0-9-]*-[0-9a-z]{3,}):$\n',
    );
    expect(repository.git('config', 'merge.annotate.driver')).toBe(
      `${driverOf({ kind: 'file', path: PROGRAM })}\n`,
    );
    expect(repository.read('.gitattributes')).toBe(`${LINE}\n`);
    const config = configOf(repository);
    const second = repository.annotate('git-install');
    expect(second.out).not.toMatch(/: (?:set|replaced)$/m);
    expect(configOf(repository)).toBe(config);
    expect(repository.read('.gitattributes')).toBe(`${LINE}\n`);
    expect(repository.annotate('git-install', '--status')).toMatchObject({ code: 0, out: 'installed\n' });
  });

  it('uninstalls its own lines and nothing else', () => {
    const repository = empty();
    repository.git('config', 'merge.annotate.recursive', 'binary');
    repository.git('config', 'diff.annotate.wordRegex', '.');
    repository.write('.gitattributes', '*.txt -text');
    const config = configOf(repository);
    repository.annotate('git-install');
    expect(repository.read('.gitattributes')).toBe(`*.txt -text\n${LINE}\n`);
    expect(repository.annotate('git-install', '--uninstall').code).toBe(0);
    expect(configOf(repository)).toBe(config);
    expect(repository.read('.gitattributes')).toBe('*.txt -text\n');
    expect(repository.annotate('git-install', '--uninstall').code).toBe(0);
    const { code, out } = repository.annotate('git-install', '--status');
    expect(code).toBe(1);
    expect(out).toContain('merge.annotate.driver is not set');
  });

  it('removes an attributes file that holds nothing else', () => {
    const repository = empty();
    repository.annotate('git-install');
    repository.annotate('git-install', '--uninstall');
    expect(existsSync(join(repository.root, '.gitattributes'))).toBe(false);
  });

  it('leaves a driver that somebody else wrote under the name, on the way out', () => {
    const repository = empty();
    repository.git('config', 'merge.annotate.driver', 'mine %A %B');
    expect(repository.annotate('git-install', '--uninstall').out).toContain(
      'merge.annotate.driver: not ours: left',
    );
    expect(repository.git('config', 'merge.annotate.driver')).toBe('mine %A %B\n');
  });

  it('in a repository that has the attribute already, under whatever pattern', () => {
    const repository = empty();
    repository.write('.gitattributes', 'annotations/** merge=annotate diff=annotate eol=lf\n');
    expect(repository.annotate('git-install').out).toContain('names the driver already');
    expect(repository.read('.gitattributes')).toBe('annotations/** merge=annotate diff=annotate eol=lf\n');
    expect(repository.annotate('git-install', '--status').code).toBe(0);
  });

  it('puts its line behind one that says less', () => {
    const repository = empty();
    repository.write('.gitattributes', 'annotations/**/*.yaml text eol=lf linguist-language=YAML\n');
    repository.annotate('git-install');
    expect(repository.git('check-attr', 'merge', '--', FILE)).toContain('merge: annotate');
  });

  it('says so when the configuration cannot be written', () => {
    const repository = empty();
    repository.write('.git/config.lock', '');
    const { code, err } = repository.annotate('git-install');
    expect(code).toBe(2);
    expect(err).toContain('git-config: git could not change its configuration');
    expect(existsSync(join(repository.root, '.gitattributes'))).toBe(false);
  });

  it('outside of a work tree', () => {
    const repository = empty();
    const run = spawnSync(process.execPath, [PROGRAM, 'git-install'], {
      cwd: '/',
      encoding: 'utf8',
      env: { ...process.env, ...repository.env },
    });
    expect(run.status).toBe(2);
    expect(run.stderr).toContain('no-repository');
  });

  it('--global writes the files of the user, and never over a device', () => {
    const repository = empty();
    const env = { ...repository.env, GIT_CONFIG_GLOBAL: join(repository.root, 'gitconfig') };
    const run = (...argv: readonly string[]): { status: number | null; stdout: string; stderr: string } =>
      spawnSync(process.execPath, [PROGRAM, 'git-install', '--global', ...argv], {
        cwd: repository.root,
        encoding: 'utf8',
        env: { ...process.env, ...env },
      });
    expect(run().status).toBe(0);
    expect(repository.read('gitconfig')).toContain('[merge "annotate"]');
    expect(repository.read('.git/xdg/git/attributes')).toBe(`${LINE}\n`);
    expect(configOf(repository)).not.toContain('annotate');
    expect(run('--status').status).toBe(0);
    expect(run('--uninstall').status).toBe(0);
    expect(run('--status').status).toBe(1);
    const device = repository.annotate('git-install', '--global');
    expect(device.code).toBe(2);
    expect(device.err).toContain('GIT_CONFIG_GLOBAL names no regular file');
  });
});

describe('which program git calls', () => {
  const install = (repository: Repository): void => {
    mkdirSync(join(repository.root, 'node_modules/.bin'), { recursive: true });
    const path = join(repository.root, 'node_modules/.bin/annotate');
    writeFileSync(path, `#!/bin/sh\nexec node '${PROGRAM}' "$@"\n`);
    chmodSync(path, 0o755);
  };

  it('the one that is installed in the work tree; status and check tell when it is gone', () => {
    const repository = empty();
    install(repository);
    repository.write('.gitignore', 'node_modules\n');
    repository.annotate('git-install');
    expect(repository.git('config', 'merge.annotate.driver')).toContain(
      '; then ./node_modules/.bin/annotate merge-driver %O',
    );
    expect(repository.git('config', 'diff.annotate.textconv')).toBe(
      './node_modules/.bin/annotate show --lines\n',
    );
    const { code, text } = mergeParts(
      repository,
      version(),
      version(says('Dublin', 'dublin')),
      version(says('Dublin', 'nothing')),
    );
    expect(code).toBe(1);
    expect(decisionsOf(text)).toEqual(['Dublin: {conflict: [dublin, nothing]}']);
    repository.write(FILE, version(header({ ruleset: RULESET })));
    expect(repository.annotate('check')).toMatchObject({ code: 0, err: '1 files checked, 0 findings\n' });
    rmSync(join(repository.root, 'node_modules'), { recursive: true });
    const status = repository.annotate('git-install', '--status');
    expect(status.code).toBe(1);
    expect(status.out).toContain('the program ./node_modules/.bin/annotate is gone');
    const checked = repository.annotate('check');
    expect(checked.code).toBe(0);
    expect(checked.err).toContain('warning: the merge driver of git, ./node_modules/.bin/annotate, is gone');
  });

  it('check says so when the driver is configured and no attribute names it', () => {
    const repository = makeRepository({ bare: true });
    repository.commit('file', { 'corpus/a.txt': ARTICLE, [FILE]: version(header({ ruleset: RULESET })) });
    expect(repository.annotate('check')).toMatchObject({
      code: 0,
      err: expect.stringContaining('.gitattributes does not name it for annotations') as string,
    });
  });

  it.each(['/opt/annotate/bin/annotate.js', `/a b/it's 100% "$HOME"/bin.js`])(
    'a path is written and read back: %s',
    (path) => {
      const program = { kind: 'file', path } as const;
      expect(programOf(driverOf(program))).toEqual(program);
    },
  );

  it('a program in a folder with blanks, quotes and percent signs works', () => {
    const repository = empty();
    const folder = join(repository.root, `.git/it's 100%A "$HOME"`);
    mkdirSync(folder);
    const path = join(folder, 'annotate.js');
    writeFileSync(path, `import ${JSON.stringify(PROGRAM)};\n`);
    for (const [key, value] of driverConfig({ kind: 'file', path })) repository.git('config', key, value);
    repository.write('.gitattributes', `${LINE}\n`);
    writeFileSync(join(folder, 'package.json'), '{"type":"module"}');
    const { text } = mergeParts(
      repository,
      version(),
      version(says('Dublin', 'dublin')),
      version(says('Dublin', 'nothing')),
    );
    expect(decisionsOf(text)).toEqual(['Dublin: {conflict: [dublin, nothing]}']);
    expect(repository.git('diff', 'HEAD~1', 'HEAD', '--', FILE)).toContain('+dublin-');
  });
});

it('names the configured folder, in a repository around the project', () => {
  const repository = empty();
  repository.write('my news/annotate.config.yaml', 'annotations: "notes [1]"\n');
  const { code } = spawnAt(repository, 'my news', 'git-install');
  expect(code).toBe(0);
  expect(repository.read('.gitattributes')).toContain(
    '"my news/notes \\\\[1]/**/*.yaml" text eol=lf merge=annotate',
  );
  expect(repository.git('check-attr', 'merge', '--', 'my news/notes [1]/x/a.yaml')).toContain(
    'merge: annotate',
  );
  expect(repository.git('check-attr', 'merge', '--', 'my news/notes 1/x/a.yaml')).toContain(
    'merge: unspecified',
  );
});

const spawnAt = (
  repository: Repository,
  folder: string,
  ...argv: readonly string[]
): { code: number | null } => {
  const run = spawnSync(process.execPath, [PROGRAM, ...argv], {
    cwd: join(repository.root, folder),
    env: { ...process.env, ...repository.env },
  });
  return { code: run.status };
};
