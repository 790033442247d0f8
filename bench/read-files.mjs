// node bench/read-files.mjs ROOT: lists, reads and hashes the articles and annotation files of a project; what no re-run can do without.
import { hash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const [, , root] = process.argv;
let bytes = 0;
for (const folder of ['corpus', 'annotations'])
  for (const file of readdirSync(join(root, folder), { recursive: true, withFileTypes: true }))
    if (file.isFile()) {
      const content = readFileSync(join(file.parentPath, file.name));
      bytes += content.length;
      hash('sha256', content);
    }
if (bytes === 0) process.exitCode = 1;
