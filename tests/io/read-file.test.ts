// Reading: regular files only, whatever else stands at a path.
import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ARTICLE_LIMIT, hashText, readFile, readFileIfAny, readUtf8File } from '../../src/io/read-file.js';
import { AnnotateError } from '../../src/model/annotate-error.js';
import { folderOf } from './folder.js';

const codeOf = (action: () => unknown): string => {
  try {
    action();
  } catch (error) {
    if (error instanceof AnnotateError && error.place.path !== undefined) return error.code;
    throw error;
  }
  return 'none';
};

describe('readFile', () => {
  it('closes what it opens, also what it refuses', () => {
    const root = folderOf({ a: 'text' });
    const open = (): number => readdirSync('/proc/self/fd').length;
    const before = open();
    for (let times = 0; times < 20; times += 1) {
      readFile(join(root, 'a'));
      codeOf(() => readFile(join(root, 'a'), { limit: 1 }));
    }
    expect(open()).toBeLessThan(before + 20);
  });

  it('says how large too large is', () => {
    const root = folderOf({ a: 'x'.repeat(2_200_000) });
    expect(() => readFile(join(root, 'a'), { limit: 1_048_576 })).toThrowError('is larger than 1 MB: 2.1 MB');
    expect(() => readFile('/proc/self/status', { limit: 100 })).toThrowError(/^is larger than 0 MB$/);
  });

  it('gives the bytes, also of empty and of odd files', () => {
    const root = folderOf({ a: 'text', empty: '', bytes: Uint8Array.of(0, 255, 10) });
    expect(Buffer.from(readFile(join(root, 'a'))).toString()).toBe('text');
    expect(readFile(join(root, 'empty'))).toHaveLength(0);
    expect([...readFile(join(root, 'bytes'))]).toEqual([0, 255, 10]);
  });

  it('refuses what is no regular file, and does not hang', () => {
    const root = folderOf({ a: 'text' });
    mkdirSync(join(root, 'folder'));
    symlinkSync(join(root, 'a'), join(root, 'link'));
    execFileSync('mkfifo', [join(root, 'pipe')]);
    expect(codeOf(() => readFile(join(root, 'folder')))).toBe('not-a-file');
    expect(() => readFile(join(root, 'folder'))).toThrowError('is a folder, not a file');
    expect(() => readFile(join(root, 'pipe'))).toThrowError('is not a regular file');
    expect(codeOf(() => readFile(join(root, 'link')))).toBe('not-a-file');
    expect(codeOf(() => readFile(join(root, 'pipe')))).toBe('not-a-file');
    expect(codeOf(() => readFile('/dev/zero'))).toBe('not-a-file');
    expect(codeOf(() => readFile(join(root, 'none')))).toBe('no-such-file');
    expect(codeOf(() => readFile(join(root, 'a', 'b')))).toBe('no-such-file');
  });

  it('refuses what is too large, by its size and by what comes', () => {
    const root = folderOf({ a: 'x'.repeat(101) });
    expect(codeOf(() => readFile(join(root, 'a'), { limit: 100 }))).toBe('too-large');
    expect(readFile(join(root, 'a'), { limit: 101 })).toHaveLength(101);
    // files under /proc say that they are empty
    expect(codeOf(() => readFile('/proc/self/status', { limit: 100 }))).toBe('too-large');
    expect(readFile('/proc/self/status').byteLength).toBeGreaterThan(100);
  });
});

describe('readUtf8File', () => {
  it('reads annotation files that are larger than any article', () => {
    const root = folderOf({ a: 'x'.repeat(ARTICLE_LIMIT + 1) });
    expect(codeOf(() => readFile(join(root, 'a')))).toBe('too-large');
    expect(readUtf8File(join(root, 'a'))).toHaveLength(ARTICLE_LIMIT + 1);
    expect(codeOf(() => readUtf8File(join(root, 'a'), { limit: 100 }))).toBe('too-large');
  });

  it('keeps a byte order mark and refuses what is not UTF-8', () => {
    const root = folderOf({ a: '\ufeffé\r\n', bad: Uint8Array.of(0x61, 0xe9, 0x62) });
    expect(readUtf8File(join(root, 'a'))).toBe('\ufeffé\r\n');
    expect(codeOf(() => readUtf8File(join(root, 'bad')))).toBe('not-utf8');
    expect(readFileIfAny(join(root, 'none'))).toBeUndefined();
    expect(codeOf(() => readFileIfAny(root))).toBe('not-a-file');
  });
});

it('hashText is the SHA-256 of the bytes', () => {
  expect(hashText('')).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
  expect(hashText('é')).toBe(hashText(Buffer.from('é')));
});
