// Windows has neither of the flags that refuse links and do not wait for pipes: files are read all the same.
import type * as fs from 'node:fs';
import { join } from 'node:path';
import { expect, it, vi } from 'vitest';
import { readFile } from '../../src/io/read-file.js';
import { folderOf } from './folder.js';

vi.mock('node:fs', async (original) => {
  const real = await original<typeof fs>();
  const { O_NOFOLLOW: _, O_NONBLOCK: __, ...constants } = real.constants;
  return { ...real, constants };
});

it('reads a file where the system has no flags for links and pipes', () => {
  const folder = folderOf({ 'a.txt': 'Judge Preska' });
  expect(new TextDecoder().decode(readFile(join(folder, 'a.txt')))).toBe('Judge Preska');
  expect(() => readFile(folder)).toThrow('is a folder');
});
