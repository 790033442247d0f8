// The driver as git calls it: no decision is lost, whatever becomes of the program, the sides or the base. Numbers are those of the cases to be shown.
import { chmodSync, copyFileSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { driverOf } from '../../src/cli/git-driver.js';
import { makeRepository, PROGRAM } from '../support/repository.js';
import {
  decisionsOf,
  drops,
  FILE,
  finds,
  mergeParts,
  part,
  recordsOf,
  says,
  version,
  withdraws,
} from './versions.js';

const BASE = version();
const OURS = version(says('Dublin', 'dublin'));
const THEIRS = version(says('Dublin', 'nothing'), says('Redmond', 'redmond'));
const CLEAN = version(says('Redmond', 'redmond'));

/** A driver line whose program is a script; `exec` in it makes the script's end that of the program. */
const scripted = (folder: string, script: string): string => {
  const path = join(folder, '.git/program');
  writeFileSync(path, `#!/bin/sh\n${script}\n`);
  chmodSync(path, 0o755);
  return driverOf({ kind: 'command', command: path });
};

describe('1 a driver that cannot do its work leaves theirs in the file', () => {
  it.each([
    ['is missing', driverOf({ kind: 'command', command: 'no-such-annotate' })],
    ['is a file that is gone', driverOf({ kind: 'file', path: '/no/such/annotate.js' })],
    [
      'is a program of a package that was removed',
      driverOf({ kind: 'command', command: './node_modules/.bin/annotate' }),
    ],
  ])('%s', (_how, driver) => {
    const { code, text } = mergeParts(makeRepository({ driver }), BASE, OURS, THEIRS);
    expect(code).toBe(1);
    expect(text).toMatch(/^<<<<<<< ours\n {6}human: dublin\n=======\n {6}human: nothing\n>>>>>>> theirs$/m);
    expect(text).toContain('human: redmond');
  });

  it.each([
    ['exits with 1, as node does when it cannot start', 'exec node --require /no/such/hook.cjs'],
    ['exits with 2', 'exit 2'],
    ['exits with 128', 'exit 128'],
    ['exits with 129', 'exit 129'],
    ['is killed', 'kill -9 $$'],
    ['cannot read what git hands it', `exec node ${PROGRAM} merge-driver /none /none /none`],
  ])('%s', (_how, script) => {
    const repository = makeRepository();
    repository.git('config', 'merge.annotate.driver', scripted(repository.root, script));
    const { code, text } = mergeParts(repository, BASE, OURS, THEIRS);
    expect(code).toBe(1);
    expect(text).toContain('=======\n      human: nothing\n');
  });

  it('throws while it is loaded: half an installation says 2, not the 1 of a conflict', () => {
    const repository = makeRepository();
    const program = join(repository.root, '.git/half/bin/annotate.js');
    mkdirSync(dirname(program), { recursive: true });
    copyFileSync(PROGRAM, program);
    writeFileSync(join(repository.root, '.git/half/package.json'), '{"type": "module"}');
    repository.git('config', 'merge.annotate.driver', driverOf({ kind: 'file', path: program }));
    const { code, text, err } = mergeParts(repository, BASE, OURS, THEIRS);
    expect(code).toBe(1);
    expect(err).toContain('annotate: cannot start');
    expect(text).toContain('=======\n      human: nothing\n');
  });

  it('not configured at all: the markers of git', () => {
    const { code, text } = mergeParts(makeRepository({ driver: 'none' }), BASE, OURS, THEIRS);
    expect(code).toBe(1);
    expect(text).toMatch(/^=======\n {6}human: nothing\n>>>>>>> topic$/m);
  });
});

describe('2 a driver that returns a conflict', () => {
  it('keeps its data: the fallback does not run', () => {
    const { code, text, err } = mergeParts(makeRepository(), BASE, OURS, THEIRS);
    expect(code).toBe(1);
    expect(decisionsOf(text)).toEqual(['Dublin: {conflict: [dublin, nothing]}', 'Redmond: redmond']);
    expect(err).toMatch(
      /^annotations\/a\.yaml: dublin-\w+: conflict: "Dublin": ours has human: dublin, theirs has human: nothing; now human: \{conflict: \[dublin, nothing\]\}$/m,
    );
  });

  it('of one side only is not asked', () => {
    const repository = makeRepository({ driver: 'exit 2' });
    part(repository, BASE, BASE, THEIRS);
    repository.git('merge', '-q', '--no-edit', 'topic');
    expect(repository.read(FILE)).toBe(THEIRS);
  });
});

it('3 add/add: the base is empty, decisions of both are joined', () => {
  const { code, text } = mergeParts(makeRepository(), undefined, OURS, CLEAN);
  expect(code).toBe(0);
  expect(decisionsOf(text)).toEqual(['Dublin: dublin', 'Redmond: redmond']);
});

it('3 add/add of two decisions is a conflict', () => {
  const { code, text } = mergeParts(makeRepository(), undefined, OURS, THEIRS);
  expect(code).toBe(1);
  expect(decisionsOf(text)).toEqual(['Dublin: {conflict: [dublin, nothing]}', 'Redmond: redmond']);
});

it('4 modify/delete of the whole file: git says so, and the decisions are in the work tree', () => {
  const repository = makeRepository();
  repository.commit('base', { [FILE]: BASE });
  repository.git('checkout', '-q', '-b', 'topic');
  repository.git('rm', '-q', FILE);
  repository.commit('theirs');
  repository.git('checkout', '-q', 'main');
  repository.commit('ours', { [FILE]: OURS });
  expect(repository.tryGit('merge', '-q', 'topic').code).toBe(1);
  expect(repository.read(FILE)).toBe(OURS);
  const resolved = repository.annotate('resolve', FILE);
  expect(resolved.code).toBe(2);
  expect(resolved.err).toContain('deleted-on-one-side: their side has removed this file');
  expect(repository.read(FILE)).toBe(OURS);
});

it('5 rename and modify: decisions of both are in the renamed file', () => {
  const repository = makeRepository();
  repository.commit('base', { [FILE]: BASE });
  repository.git('checkout', '-q', '-b', 'topic');
  repository.git('mv', FILE, 'annotations/b.yaml');
  repository.commit('theirs', { 'annotations/b.yaml': CLEAN });
  repository.git('checkout', '-q', 'main');
  repository.commit('ours', { [FILE]: OURS });
  repository.git('merge', '-q', '--no-edit', 'topic');
  expect(decisionsOf(repository.read('annotations/b.yaml'))).toEqual(['Dublin: dublin', 'Redmond: redmond']);
});

it('6 rebase, cherry-pick, revert and stash pop give the same bytes as merge', () => {
  const expected = mergeParts(makeRepository(), BASE, OURS, THEIRS).text;
  const after = (...steps: readonly (readonly string[])[]): string => {
    const repository = makeRepository();
    part(repository, BASE, OURS, THEIRS);
    for (const step of steps) repository.tryGit(...step);
    return repository.read(FILE);
  };
  expect(after(['rebase', '-q', 'topic'])).toBe(expected);
  expect(after(['checkout', '-q', 'topic'], ['merge', '-q', 'main'])).toBe(expected);
  expect(after(['cherry-pick', 'topic'])).toBe(expected);
  const reverted = makeRepository();
  reverted.commit('theirs', { [FILE]: THEIRS });
  reverted.commit('to base', { [FILE]: BASE });
  reverted.commit('ours', { [FILE]: OURS });
  expect(reverted.tryGit('revert', '--no-edit', 'HEAD~1').code).toBe(1);
  expect(reverted.read(FILE)).toBe(expected);
  const stashed = makeRepository();
  stashed.commit('base', { [FILE]: BASE });
  stashed.write(FILE, THEIRS);
  stashed.git('stash', '-q');
  stashed.commit('ours', { [FILE]: OURS });
  expect(stashed.tryGit('stash', 'pop', '-q').code).toBe(1);
  expect(stashed.read(FILE)).toBe(expected);
});

it('7 criss-cross: two merge bases, one of them with conflict data, still merge', () => {
  const repository = makeRepository();
  part(repository, BASE, OURS, THEIRS);
  repository.git('branch', 'before', 'main');
  // both merge the other, and settle the conflict each in their own way
  repository.tryGit('merge', '-q', '--no-edit', 'topic');
  repository.commit('ours settled', {
    [FILE]: version(says('Dublin', 'dublin'), says('Redmond', 'redmond')),
  });
  repository.git('checkout', '-q', 'topic');
  repository.tryGit('merge', '-q', '--no-edit', 'before');
  repository.commit('theirs settled', {
    [FILE]: version(says('Dublin', 'nothing'), says('Redmond', 'redmond'), says('Ireland', 'ireland')),
  });
  expect(repository.git('merge-base', '--all', 'main', 'topic').trim().split('\n')).toHaveLength(2);
  const merged = repository.tryGit('merge', '-q', '--no-edit', 'main');
  expect(merged.code).toBe(1);
  expect(decisionsOf(repository.read(FILE))).toEqual([
    'Dublin: {conflict: [dublin, nothing]}',
    'Redmond: redmond',
    'Ireland: ireland',
  ]);
});

it('8 octopus of three reviewers', () => {
  const repository = makeRepository();
  repository.commit('base', { [FILE]: BASE });
  for (const [name, quote, id] of [
    ['one', 'Dublin', 'dublin'],
    ['two', 'Redmond', 'redmond'],
    ['three', 'Ireland', 'ireland'],
  ] as const) {
    repository.git('checkout', '-q', '-b', name, 'main');
    repository.commit(name, { [FILE]: version(says(quote, id), drops('Microsoft')) });
  }
  repository.git('checkout', '-q', 'main');
  repository.git('merge', '-q', '--no-edit', 'one', 'two', 'three');
  expect(decisionsOf(repository.read(FILE))).toEqual([
    'Dublin: dublin',
    'Redmond: redmond',
    'Ireland: ireland',
  ]);
  expect(repository.git('rev-list', '--parents', '-n1', 'HEAD').trim().split(' ')).toHaveLength(4);
});

it('9 the same branch merged twice: the second time changes nothing', () => {
  const repository = makeRepository();
  const { text } = mergeParts(repository, BASE, OURS, CLEAN);
  repository.git('merge', '-q', '--no-edit', 'topic');
  expect(repository.read(FILE)).toBe(text);
  // as new commits, without the history that tells git so
  repository.tryGit('cherry-pick', 'topic');
  expect(repository.read(FILE)).toBe(text);
});

it('10 a merge reverted and made again: the decisions are back, what was decided since stays', () => {
  const repository = makeRepository();
  mergeParts(repository, BASE, OURS, CLEAN);
  repository.git('revert', '--no-edit', '-m', '1', 'HEAD');
  expect(decisionsOf(repository.read(FILE))).toEqual(['Dublin: dublin']);
  repository.commit('more', { [FILE]: version(says('Dublin', 'dublin'), says('Ireland', 'ireland')) });
  // the way that git's manual names: the revert is reverted
  repository.git('revert', '--no-edit', 'HEAD~1');
  expect(decisionsOf(repository.read(FILE))).toEqual([
    'Dublin: dublin',
    'Redmond: redmond',
    'Ireland: ireland',
  ]);
});

describe('11 names of the sides', () => {
  const driven = (...names: readonly string[]): string => {
    const repository = makeRepository();
    for (const [name, text] of [
      ['o', BASE],
      ['a', OURS],
      ['b', THEIRS],
    ] as const)
      repository.write(name, text);
    const { code, err } = repository.annotate('merge-driver', 'o', 'a', 'b', '-L', '7', '-P', FILE, ...names);
    expect(code).toBe(1);
    return err;
  };

  it('the literal %S, %X and %Y of git before 2.44 are no names', () => {
    expect(driven('-S', '%S', '-X', '%X', '-Y', '%Y')).toContain(
      'ours has human: dublin, theirs has human: nothing',
    );
    expect(driven('-S', '', '-X', '', '-Y', '')).toContain(
      'ours has human: dublin, theirs has human: nothing',
    );
  });

  it('git 2.44 names commits and branches, and nothing in them reaches the terminal', () => {
    expect(
      driven('-S', 'base', '-X', 'HEAD', '-Y', 'topic\u001b[31m\u202e\nannotations/b.yaml: fine'),
    ).toMatch(
      /: HEAD has human: dublin, topic\\u\{1b\}\[31m\\u\{202e\} annotations\/b\.yaml: fine has human: nothing;/,
    );
  });
});

it.each([
  'annotations/a b.yaml',
  `annotations/it's "$HOME" \`x\`.yaml`,
  'annotations/-x.yaml',
  'annotations/é 日本.yaml',
  'annotations/%A %.yaml',
])('12 the path %s', (file) => {
  const { code, err } = mergeParts(makeRepository(), BASE, OURS, THEIRS, file);
  expect(code).toBe(1);
  expect(err).toContain(`${file}: dublin-`);
});

describe('13 wherever git is called', () => {
  it('from a sub-directory', () => {
    const repository = makeRepository();
    part(repository, BASE, OURS, CLEAN);
    repository.write('deep/er/x', '');
    repository.git('-C', 'deep/er', 'merge', '-q', '--no-edit', 'topic');
    expect(decisionsOf(repository.read(FILE))).toEqual(['Dublin: dublin', 'Redmond: redmond']);
  });

  it('in another work tree', () => {
    const repository = makeRepository();
    part(repository, BASE, OURS, CLEAN);
    repository.git('worktree', 'add', '-q', '-b', 'third', 'tree');
    repository.git('-C', 'tree', 'merge', '-q', '--no-edit', 'topic');
    expect(decisionsOf(repository.read(`tree/${FILE}`))).toEqual(['Dublin: dublin', 'Redmond: redmond']);
  });

  it('in a bare clone, where merge-tree needs no work tree', () => {
    const repository = makeRepository();
    part(repository, BASE, OURS, CLEAN);
    repository.git('clone', '-q', '--bare', '.', 'bare.git');
    const bare = (...argv: string[]): string => repository.git('-C', 'bare.git', ...argv);
    bare('config', 'merge.annotate.driver', repository.git('config', 'merge.annotate.driver').trim());
    // a bare repository has no .gitattributes to read
    repository.write('bare.git/info/attributes', 'annotations/**/*.yaml merge=annotate\n');
    const tree = bare('merge-tree', '--write-tree', 'main', 'topic').trim();
    expect(decisionsOf(bare('cat-file', 'blob', `${tree}:${FILE}`))).toEqual([
      'Dublin: dublin',
      'Redmond: redmond',
    ]);
  });
});

describe('14 how a side is written', () => {
  it.each([
    ['CRLF', (text: string) => text.replaceAll('\n', '\r\n')],
    ['a byte order mark', (text: string) => `\ufeff${text}`],
    ['no final newline', (text: string) => text.trimEnd()],
  ])('%s on one side does not matter', (_name, spoil) => {
    const repository = makeRepository({ bare: true });
    // no eol=lf: git hands the bytes on as they are
    repository.write('.gitattributes', 'annotations/**/*.yaml -text merge=annotate\n');
    const { code, text } = mergeParts(repository, BASE, OURS, spoil(CLEAN));
    expect(code).toBe(0);
    expect(text).toBe(version(says('Dublin', 'dublin'), says('Redmond', 'redmond')));
  });
});

describe('15 a side that cannot be read makes text markers, and nothing of it is lost', () => {
  it.each([
    ['is no YAML', THEIRS.replace('entities:', 'entities: ]'), 'annotations/a.yaml (theirs):'],
    [
      'holds old markers',
      THEIRS.replace('\nmentions:', '\n<<<<<<< a\n=======\n>>>>>>> b\nmentions:'),
      'conflict-markers',
    ],
    ['is of a newer format', THEIRS.replace('annotate: 1', 'annotate: 2'), 'newer-format'],
    ['was cut off', THEIRS.slice(0, -4), 'truncated'],
  ])('it %s', (_name, theirs, says) => {
    const { code, text, err } = mergeParts(makeRepository(), BASE, OURS, theirs);
    expect(code).toBe(1);
    expect(err).toContain(says);
    expect(text).toContain(
      '<<<<<<< ours\n      human: dublin\n=======\n      human: nothing\n>>>>>>> theirs\n',
    );
    expect(text).toContain('human: redmond');
  });
});

it('16 a base with duplicate keys does not stop the merge: both sides count as new', () => {
  const base = version(says('Ireland', 'ireland')).replace('\nmentions:', '\nmentions: {}\nmentions:');
  const { code, text, err } = mergeParts(
    makeRepository(),
    base,
    OURS,
    version(says('Redmond', 'redmond'), says('Ireland', 'ireland'), withdraws('Ireland')),
  );
  expect(code).toBe(0);
  expect(err).toContain('the base cannot be read (duplicate-key: ');
  expect(decisionsOf(text)).toEqual(['Dublin: dublin', 'Redmond: redmond']);
});

it('18 a thousand files: git calls the program for those that both sides have changed, once each, and for no other', () => {
  const driver = driverOf({ kind: 'file', path: PROGRAM });
  const repository = makeRepository({ driver: `echo %P >> .git/calls; ${driver}` });
  const files = (count: number, text: string): Record<string, string> =>
    Object.fromEntries(Array.from({ length: count }, (_, n) => [`annotations/${n}.yaml`, text]));
  repository.commit('base', files(1000, BASE));
  repository.git('checkout', '-q', '-b', 'topic');
  repository.commit('theirs', files(10, CLEAN));
  repository.git('checkout', '-q', 'main');
  repository.commit('ours', files(1000, OURS));
  repository.git('merge', '-q', '--no-edit', 'topic');
  expect(repository.read('.git/calls').trim().split('\n').sort()).toEqual(Object.keys(files(10, '')).sort());
  expect(decisionsOf(repository.read('annotations/9.yaml'))).toEqual(['Dublin: dublin', 'Redmond: redmond']);
  expect(repository.read('annotations/10.yaml')).toBe(OURS);
}, 300_000);

it('19 stash pop and checkout -m carry an unfinished review over', () => {
  const repository = makeRepository();
  part(repository, BASE, OURS, CLEAN);
  repository.write(FILE, version(says('Dublin', 'dublin'), says('Ireland', 'ireland')));
  repository.git('stash', '-q');
  repository.git('merge', '-q', '--no-edit', 'topic');
  repository.git('stash', 'pop', '-q');
  const all = ['Dublin: dublin', 'Redmond: redmond', 'Ireland: ireland'];
  expect(decisionsOf(repository.read(FILE))).toEqual(all);
  repository.git('checkout', '-q', FILE);
  repository.git('reset', '-q', '--hard', 'HEAD~1');
  repository.write(FILE, version(says('Dublin', 'dublin'), says('Ireland', 'ireland')));
  repository.git('checkout', '-q', '-m', 'topic');
  expect(decisionsOf(repository.read(FILE))).toContain('Ireland: ireland');
  expect(decisionsOf(repository.read(FILE))).toContain('Redmond: redmond');
});

it('leaves no file of its own behind, and the mode as it was', () => {
  const repository = makeRepository();
  const before = readdirSync(repository.root).sort();
  mergeParts(repository, BASE, OURS, THEIRS);
  expect(readdirSync(repository.root).sort()).toEqual([...before, 'annotations', 'corpus'].sort());
  expect(repository.git('diff', '--summary', 'HEAD')).toBe('');
});

it('writes nothing and exits with 2 when a side cannot be read', () => {
  const repository = makeRepository();
  for (const [name, text] of [
    ['o', BASE],
    ['a', OURS],
    ['b', 'x'],
  ] as const)
    repository.write(name, text);
  expect(repository.annotate('merge-driver', 'o', 'a', 'b', '-L', '7', '-P', FILE).code).toBe(2);
  expect(repository.read('a')).toBe(OURS);
});

it('what the rules say is never a conflict', () => {
  const { code, text } = mergeParts(
    makeRepository(),
    BASE,
    version(finds('Dublin', 'ireland', 'place/a')),
    version(finds('Dublin', 'redmond', 'place/b')),
  );
  expect(code).toBe(0);
  expect(recordsOf(text, 'Dublin')).toHaveLength(1);
});
