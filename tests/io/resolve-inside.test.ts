// Paths that lead out of a project are refused, by their words and by the links on their way.
import { mkdirSync, symlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  findLinkedFolder,
  isInside,
  refuseLinkedFolders,
  resolveInside,
} from '../../src/io/resolve-inside.js';
import { folderOf } from './folder.js';

const outside = expect.objectContaining({ code: 'outside-project' }) as unknown;

describe('a path', () => {
  it.each(['.', 'a', 'a/../b', '..a', '..a/b', 'a/..', '/project/a'])('%j stays inside', (path) => {
    expect(isInside('/project', resolveInside('/project', path))).toBe(true);
  });

  it.each(['..', '../a', '../project2', 'a/../../b', '/', '/etc/passwd', '/projects', 'a\0b', '\0'])(
    '%j leads out',
    (path) => {
      expect(() => resolveInside('/project', path)).toThrowError(outside);
      expect(() => resolveInside('/project', path)).toThrowError(
        `the path "${path}" leads out of the project /project`,
      );
    },
  );

  it('with a NUL leads nowhere, also below the folder that the program runs in', () => {
    expect(() => resolveInside(dirname(process.cwd()), 'a\0b')).toThrowError(outside);
  });

  it('is read from the folder that it stands in', () => {
    expect(resolveInside('/project', '../b', { from: '/project/a' })).toBe('/project/b');
    expect(() => resolveInside('/project', '../../b', { from: '/project/a' })).toThrowError(outside);
  });

  it('is named where it stands, and not at any length', () => {
    const place = { path: 'a.yaml', line: 2 };
    const long = `../${'x'.repeat(5000)}`;
    expect(() => resolveInside('/project', long, { place })).toThrowError(
      expect.objectContaining({ place, message: expect.not.stringContaining('x'.repeat(201)) as unknown }),
    );
  });
});

describe('a link among the folders on the way', () => {
  const linked = (): string => {
    const root = folderOf({ 'elsewhere/a': 'mine', 'in/deep/a': 'text', file: 'text' });
    symlinkSync(join(root, 'elsewhere'), join(root, 'in/link'));
    mkdirSync(join(root, 'project'));
    symlinkSync(join(root, 'in'), join(root, 'project/out'));
    return root;
  };

  it('is found and refused', () => {
    const root = linked();
    expect(findLinkedFolder(root, join(root, 'in/link/a'))).toBe(join(root, 'in/link'));
    expect(() => refuseLinkedFolders(root, join(root, 'in/link/a'))).toThrowError(
      expect.objectContaining({
        code: 'outside-project',
        place: { path: join(root, 'in/link/a') },
        message: `the folder ${join(root, 'in/link')} is a link: nothing is read or written through links`,
      }),
    );
    expect(() => refuseLinkedFolders(root, join(root, '../a'), { path: 'b' })).toThrowError(
      expect.objectContaining({ code: 'outside-project', place: { path: 'b' } }),
    );
  });

  it('may be the project itself, and what is not there is no link', () => {
    const root = linked();
    expect(findLinkedFolder(join(root, 'project/out'), join(root, 'project/out/a'))).toBeUndefined();
    expect(findLinkedFolder(root, join(root, 'in/deep/a'))).toBeUndefined();
    expect(findLinkedFolder(root, join(root, 'none/none/a'))).toBeUndefined();
    expect(findLinkedFolder(root, join(root, 'file/b/a'))).toBeUndefined();
    expect(findLinkedFolder(root, join(root, 'x'.repeat(300), 'b/a'))).toBeUndefined();
    expect(() => findLinkedFolder(root, join(root, 'in\0/a'))).toThrowError(
      expect.objectContaining({ code: 'io', place: { path: join(root, 'in\0') } }),
    );
    expect(() => refuseLinkedFolders(root, join(root, 'in/deep/a'))).not.toThrow();
  });
});
