// A disk that takes `A` and `a` for one name, as those of other systems do: NTFS in a file, mounted through FUSE.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Bytes: what all attacks of a tree write, twice over. */
const SIZE = 256 * 1024 * 1024;

/** `root`, an empty folder of such a disk, and `close`; undefined where it cannot be made: it asks for `mkntfs`, `lowntfs-3g` and the right to mount. */
export const openFoldingDisk = () => {
  const folder = mkdtempSync(join(tmpdir(), 'annotate-disk-'));
  const [image, root] = [join(folder, 'image'), join(folder, 'root')];
  const runs = (command, ...argv) => spawnSync(command, argv, { stdio: 'ignore' }).status === 0;
  const close = () => {
    if (!runs('umount', root)) runs('fusermount', '-u', root);
    rmSync(folder, { recursive: true, force: true });
  };
  writeFileSync(image, '');
  truncateSync(image, SIZE);
  mkdirSync(root);
  if (
    runs('mkntfs', '-F', '-Q', '-q', image) &&
    runs('lowntfs-3g', '-o', 'ignore_case,permissions', image, root)
  ) {
    writeFileSync(join(root, 'Probe'), '');
    if (existsSync(join(root, 'pROBE'))) return { root, close };
  }
  close();
  return undefined;
};
