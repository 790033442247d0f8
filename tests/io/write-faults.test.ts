// What other runs and a full disk do in the midst of a write, at the very call where it hurts: the file is the old one or the new one.
import * as fs from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { hashText } from '../../src/io/read-file.js';
import { makeFolder, removeFile, writeParts, writeWhole } from '../../src/io/write-file.js';
import { folderOf } from './folder.js';

/** What happens right before a call of the real file system, and which calls were made. */
const hooks = vi.hoisted(() => ({
  rename: (_from: string, _to: string): void => undefined,
  create: (_path: string): void => undefined,
  lock: (_path: string): void => undefined,
  look: (_lock: string): void => undefined,
  make: (_folder: string): void => undefined,
  size: (size: number): number => size,
  calls: [] as string[],
  handles: new Map<number, string>(),
}));

vi.mock('node:fs', async (original) => {
  const real = await original<typeof fs>();
  return {
    ...real,
    openSync: (path: string, flags: number, mode?: number) => {
      if (path.endsWith('.lock.tmp')) hooks.lock(path);
      else if ((flags & real.constants.O_EXCL) !== 0) hooks.create(path);
      const handle = real.openSync(path, flags, mode);
      hooks.handles.set(handle, path);
      return handle;
    },
    closeSync: (handle: number) => {
      hooks.handles.delete(handle);
      real.closeSync(handle);
    },
    fsyncSync: (handle: number) => {
      hooks.calls.push(`sync ${hooks.handles.get(handle)?.endsWith('.tmp') ? 'file' : 'folder'}`);
      real.fsyncSync(handle);
    },
    fstatSync: (handle: number) => {
      const stats = real.fstatSync(handle);
      stats.size = hooks.size(stats.size);
      return stats;
    },
    lstatSync: (path: string, options: fs.StatSyncOptions) => {
      if (path.endsWith('.lock.tmp')) hooks.look(path);
      return real.lstatSync(path, options);
    },
    mkdirSync: (path: string, options?: fs.MakeDirectoryOptions) => {
      hooks.make(path);
      return real.mkdirSync(path, options);
    },
    renameSync: (from: string, to: string) => {
      hooks.calls.push('rename');
      hooks.rename(from, to);
      real.renameSync(from, to);
    },
  };
});

const { chmodSync, existsSync, mkdirSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } = fs;

beforeEach(() => {
  hooks.rename = () => undefined;
  hooks.create = () => undefined;
  hooks.lock = () => undefined;
  hooks.look = () => undefined;
  hooks.make = () => undefined;
  hooks.size = (size) => size;
  hooks.calls.length = 0;
  hooks.handles.clear();
  return () => expect([...hooks.handles.values()]).toEqual([]);
});

const failing = (code: string, path: string, message?: string): unknown =>
  expect.objectContaining({
    name: 'AnnotateError',
    code,
    place: { path },
    ...(message === undefined ? {} : { message: expect.stringContaining(message) as unknown }),
  });

const systemError = (code: string): Error => Object.assign(new Error(code), { code });

describe('a file that is written whole', () => {
  it('is written again when another run swept the temporary file, as often as that may happen by chance', () => {
    const root = folderOf({ a: 'old' });
    hooks.rename = (from) => {
      if (hooks.calls.length < 100) rmSync(from);
    };
    expect(writeWhole(join(root, 'a'), 'new')).toBe('written');
    expect(hooks.calls).toHaveLength(100);
    expect(readFileSync(join(root, 'a'), 'utf8')).toBe('new');
    expect(readdirSync(root)).toEqual(['a']);
  });

  it('is given up when that happens a hundred times', () => {
    const root = folderOf({ a: 'old' });
    const path = join(root, 'a');
    hooks.rename = (from) => {
      if (hooks.calls.length > 150) throw new Error('for ever');
      rmSync(from);
    };
    expect(() => writeWhole(path, 'new')).toThrowError(failing('io', path, 'vanishes again and again'));
    expect(hooks.calls).toHaveLength(100);
    expect(readFileSync(path, 'utf8')).toBe('old');
  });

  it.each([
    [
      'the folder was removed',
      'no-such-file',
      (from: string) => rmSync(join(from, '..'), { recursive: true }),
    ],
    [
      'the file system went away',
      'no-access',
      (from: string) => {
        rmSync(from);
        throw systemError('EROFS');
      },
    ],
    [
      'the name cannot be given',
      'no-such-file',
      () => {
        throw systemError('ENOENT');
      },
    ],
  ])('is not tried again when %s', (_name, code, happen) => {
    const root = folderOf({ 'b/a': 'old' });
    const path = join(root, 'b/a');
    hooks.rename = happen;
    expect(() => writeWhole(path, 'new')).toThrowError(failing(code, path));
    expect(hooks.calls).toEqual(['rename']);
    if (existsSync(join(root, 'b'))) expect(readdirSync(join(root, 'b'))).toEqual(['a']);
  });

  it.each([
    [
      'changed',
      'old',
      (path: string) => writeFileSync(path, 'theirs'),
      'the file was changed since it was read',
    ],
    ['removed', 'old', (path: string) => rmSync(path), 'the file was removed since it was read'],
    [
      'made',
      undefined,
      (path: string) => writeFileSync(path, 'theirs'),
      'a file has appeared here since it was read',
    ],
  ])('does not replace one that was %s while the new one was written', (_name, old, happen, message) => {
    const root = folderOf(old === undefined ? {} : { a: old });
    const path = join(root, 'a');
    hooks.create = () => happen(path);
    expect(() => writeWhole(path, 'new')).toThrowError(
      failing('changed-on-disk', path, `${message}: nothing was written, run again`),
    );
    expect(readdirSync(root)).toEqual(existsSync(path) ? ['a'] : []);
    if (existsSync(path)) expect(readFileSync(path, 'utf8')).toBe('theirs');
  });

  it('stands when another run wrote the same meanwhile, or removed it before it was looked at', () => {
    const root = folderOf({ a: 'old' });
    const path = join(root, 'a');
    hooks.create = () => writeFileSync(path, 'new');
    expect(writeWhole(path, 'new', { fsync: true })).toBe('unchanged');
    expect([hooks.calls, readdirSync(root)]).toEqual([['sync file'], ['a']]);
  });

  it('that a full disk cut short leaves the old one, without an error of the system', () => {
    const root = folderOf({ a: 'old' });
    const path = join(root, 'a');
    hooks.create = () => (hooks.size = (size) => size - 1);
    expect(() => writeWhole(path, 'new')).toThrowError(
      failing('disk-full', path, 'the file could not be written whole'),
    );
    expect([readFileSync(path, 'utf8'), readdirSync(root)]).toEqual(['old', ['a']]);
  });

  it('waits for the disk when told: the file before it has its name, the folder after', () => {
    const root = folderOf({ a: 'old' });
    writeWhole(join(root, 'a'), 'newer');
    expect(hooks.calls).toEqual(['rename']);
    hooks.calls.length = 0;
    writeWhole(join(root, 'a'), 'newest', { fsync: true });
    expect(hooks.calls).toEqual(['sync file', 'rename', 'sync folder']);
  });

  it('is text or bytes, of any size, and has the permissions that a new file has', () => {
    const root = folderOf();
    const path = join(root, 'a');
    const bytes = new Uint8Array(9 * 1024 * 1024).fill(65);
    expect(writeWhole(path, bytes, { expected: 'absent' })).toBe('written');
    expect(writeWhole(path, bytes)).toBe('unchanged');
    expect(hashText(readFileSync(path))).toBe(hashText(bytes));
    writeFileSync(join(root, 'b'), 'made by the system');
    expect(statSync(path).mode).toBe(statSync(join(root, 'b')).mode);
  });

  it('says what stands in its place', () => {
    const root = folderOf({ a: 'x' });
    fs.symlinkSync(join(root, 'a'), join(root, 'link'));
    mkdirSync(join(root, 'folder'));
    for (const [name, message] of [
      ['link', 'a link stands where this file is to be written: remove it'],
      ['folder', 'something that is not a regular file stands where this file is to be written: remove it'],
    ] as const)
      expect(() => writeWhole(join(root, name), 'new')).toThrowError(
        failing('target-not-a-file', join(root, name), message),
      );
  });
});

describe('a file that somebody else compares and renames', () => {
  /** A clock that goes on by so many milliseconds at each look at the lock; what happens at a look. */
  const lookEvery = (
    ms: number,
    happen: (look: number, lock: string) => void,
  ): { readonly looks: number } => {
    let looks = 0;
    let clock = 5_000;
    const spy = vi.spyOn(performance, 'now').mockImplementation(() => clock);
    onTestFinished(() => spy.mockRestore());
    hooks.look = (lock) => {
      looks += 1;
      clock += ms;
      happen(looks, lock);
    };
    return {
      get looks() {
        return looks;
      },
    };
  };

  it('is waited for, however often its lock changes hands, and not replaced when it is another then', () => {
    const root = folderOf({ a: 'old', '.a.lock.tmp': '' });
    const path = join(root, 'a');
    const seen = lookEvery(400, (look, lock) => {
      if (look % 2 === 0) {
        writeFileSync(join(root, 'next'), '');
        fs.renameSync(join(root, 'next'), lock);
      }
      if (look !== 11) return;
      writeFileSync(path, 'theirs');
      rmSync(lock);
    });
    hooks.calls.length = 0;
    expect(() => writeWhole(path, 'new')).toThrowError(failing('changed-on-disk', path));
    expect([seen.looks, readFileSync(path, 'utf8'), readdirSync(root)]).toEqual([11, 'theirs', ['a']]);
  });

  it('is written once its lock has been the same for a second: its holder is dead', () => {
    const root = folderOf({ a: 'old', '.a.lock.tmp': '' });
    const seen = lookEvery(500, () => undefined);
    expect(writeWhole(join(root, 'a'), 'new')).toBe('written');
    expect([seen.looks, readdirSync(root)]).toEqual([4, ['a']]);
  });

  it('is written when its lock is gone before it was looked at, or is taken from us', () => {
    const root = folderOf({ a: 'old' });
    const path = join(root, 'a');
    hooks.lock = () => {
      hooks.lock = () => undefined;
      throw systemError('EEXIST');
    };
    expect(writeWhole(path, 'new')).toBe('written');
    hooks.rename = () => rmSync(join(root, '.a.lock.tmp'));
    expect(writeWhole(path, 'newer')).toBe('written');
    expect([readFileSync(path, 'utf8'), readdirSync(root)]).toEqual(['newer', ['a']]);
  });

  it('is left as it is when its lock cannot be made', () => {
    const root = folderOf({ a: 'old' });
    const path = join(root, 'a');
    hooks.lock = () => {
      throw systemError('ENOSPC');
    };
    expect(() => writeWhole(path, 'new')).toThrowError(failing('disk-full', path));
    expect([readFileSync(path, 'utf8'), readdirSync(root)]).toEqual(['old', ['a']]);
  });
});

describe('a file that is written in parts', () => {
  const parts = [new TextEncoder().encode('new')];

  it('always waits for the disk', () => {
    const root = folderOf({ a: 'old' });
    writeParts(join(root, 'a'), parts);
    expect(hooks.calls).toEqual(['sync file', 'rename', 'sync folder']);
  });

  it('is given up when another run swept the temporary file: its parts come once', () => {
    const root = folderOf({ a: 'old' });
    const path = join(root, 'a');
    hooks.rename = (from) => rmSync(from);
    expect(() => writeParts(path, parts)).toThrowError(
      failing('io', path, 'another run swept the temporary file away: run again'),
    );
    expect(readFileSync(path, 'utf8')).toBe('old');
  });
});

describe('folders made and files removed', () => {
  it('are so afterwards, also when they were so before', () => {
    const root = folderOf({ a: 'x' });
    makeFolder(join(root, 'b/c'));
    makeFolder(join(root, 'b/c'));
    removeFile(join(root, 'a'));
    removeFile(join(root, 'a'));
    expect(readdirSync(root)).toEqual(['b']);
    expect(readdirSync(join(root, 'b'))).toEqual(['c']);
  });

  it('are there when another run made them just now', () => {
    const root = folderOf();
    hooks.make = (path) => {
      hooks.make = () => undefined;
      mkdirSync(path);
    };
    makeFolder(join(root, 'b/c'));
    expect(readdirSync(join(root, 'b'))).toEqual(['c']);
  });

  it.skipIf(!existsSync('/proc/self'))(
    'are refused where the system makes none, and not tried for ever',
    () => {
      expect(() => makeFolder('/proc/none/below')).toThrowError(failing('no-such-file', '/proc/none/below'));
      expect(() => writeWhole('/proc/none/a', 'new')).toThrowError(failing('no-such-file', '/proc/none/a'));
    },
  );

  it('are refused where something else stands', () => {
    const root = folderOf({ 'a/b': 'x' });
    chmodSync(join(root, 'a'), 0o755);
    expect(() => makeFolder(join(root, 'a/b/c'))).toThrowError(failing('no-such-file', join(root, 'a/b/c')));
    expect(() => removeFile(join(root, 'a'))).toThrowError(failing('not-a-file', join(root, 'a')));
    expect(readFileSync(join(root, 'a/b'), 'utf8')).toBe('x');
  });
});
