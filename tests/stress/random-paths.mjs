// Random paths through the program's own guard, in process: what it lets through lies in the project, by the word of the file system.
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, sep } from 'node:path';

const PARTS = [
  '..',
  '..',
  '.',
  '',
  'a',
  'b',
  'c.txt',
  'out',
  'round',
  'none',
  '~',
  'C:',
  '..\\..',
  '%2e%2e',
  '...',
  '.. ',
  '‥',
  '\0',
  'é',
  'aux',
  'a:b',
];

/** A project with links in it, and something beside it. */
const makeTree = () => {
  const top = realpathSync(mkdtempSync(join(tmpdir(), 'annotate-paths-')));
  const root = join(top, 'project');
  mkdirSync(join(root, 'a/b'), { recursive: true });
  mkdirSync(join(top, 'outside/a'), { recursive: true });
  writeFileSync(join(top, 'outside/c.txt'), 'secret');
  writeFileSync(join(root, 'a/c.txt'), 'public');
  symlinkSync('../outside', join(root, 'out'));
  symlinkSync(join(top, 'outside'), join(root, 'a/out'));
  symlinkSync('..', join(root, 'a/b/round'));
  return { top, root };
};

/** Where the file would be opened: the last name is never followed, every folder is. */
const folderOf = (path) => {
  let folder = dirname(path);
  while (!existsSync(folder)) folder = dirname(folder);
  return realpathSync(folder);
};

/** Tries so many; `locate` gives an absolute path or throws an error with a code. Gives how many were let through, and what escaped. */
export const tryRandomPaths = (locate, count, { below, pick }) => {
  const { top, root } = makeTree();
  const escapes = [];
  let passed = 0;
  const config = { root };
  for (let index = 0; index < count; index += 1) {
    const parts = Array.from({ length: 1 + below(8) }, () => pick(PARTS));
    const path = `${pick(['', '', '', '/', `${root}/`, `${top}/`])}${parts.join(pick(['/', '/', '//']))}`;
    try {
      const found = locate(config, join(root, 'annotations/0.yaml'), path);
      passed += 1;
      const folder = folderOf(found);
      // the root itself stands in a folder outside, and is no file
      if (found !== root && folder !== root && !folder.startsWith(root + sep)) escapes.push(path);
    } catch (error) {
      if (error.code !== 'outside-project') throw error;
    }
  }
  rmSync(top, { recursive: true, force: true });
  return { passed, escapes };
};
