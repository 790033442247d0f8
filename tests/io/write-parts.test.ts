// Large files are written in parts and replaced whole, as small ones are.
import { chmodSync, mkdirSync, readdirSync, readFileSync, statSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { writeParts } from '../../src/io/write-file.js';
import { folderOf } from './folder.js';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('writeParts', () => {
  it('makes folders and the file of all its parts, and leaves no temporary file', () => {
    const root = folderOf();
    writeParts(join(root, 'a/b/c'), [bytes('one '), bytes(''), bytes('two')]);
    expect(readFileSync(join(root, 'a/b/c'), 'utf8')).toBe('one two');
    expect(readdirSync(join(root, 'a/b'))).toEqual(['c']);
  });

  it('replaces a file and keeps its permissions', () => {
    const root = folderOf({ a: 'a longer text than the new one' });
    chmodSync(join(root, 'a'), 0o640);
    writeParts(join(root, 'a'), [bytes('new')]);
    expect(readFileSync(join(root, 'a'), 'utf8')).toBe('new');
    expect(statSync(join(root, 'a')).mode & 0o777).toBe(0o640);
  });

  it('leaves the old file and nothing else when the parts end with an error', () => {
    const root = folderOf({ a: 'old' });
    const parts = function* (): Generator<Uint8Array> {
      yield bytes('half');
      throw new Error('no more');
    };
    expect(() => writeParts(join(root, 'a'), parts())).toThrowError();
    expect(readFileSync(join(root, 'a'), 'utf8')).toBe('old');
    expect(readdirSync(root)).toEqual(['a']);
  });

  it('refuses links and folders', () => {
    const root = folderOf({ a: 'mine' });
    symlinkSync(join(root, 'a'), join(root, 'link'));
    mkdirSync(join(root, 'folder'));
    for (const name of ['link', 'folder'])
      expect(() => writeParts(join(root, name), [bytes('new')])).toThrowError(
        expect.objectContaining({ name: 'AnnotateError' }),
      );
    expect(readFileSync(join(root, 'a'), 'utf8')).toBe('mine');
    expect(readdirSync(root)).toEqual(['a', 'folder', 'link']);
  });
});
