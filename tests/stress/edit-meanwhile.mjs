// Loaded before the program: a person saves each annotation file while the program is between reading and writing it.
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { basename, dirname, join } from 'node:path';

const { openSync, readFileSync, renameSync, writeFileSync } = fs;
const first = Number(process.env.EDIT_FROM);

/** Opens of each file since the program has read it: the comparison, the temporary file, the comparison before the rename. */
const opens = new Map();

/** As editors save: whole, by a rename. */
const edit = (path) => {
  const text = readFileSync(path, 'utf8').replace(/\n\.\.\.\n$/, '\nx-saved: meanwhile\n...\n');
  writeFileSync(`${path}~`, text);
  renameSync(`${path}~`, path);
};

const targetOf = (path) => {
  const name = /^\.(.+\.yaml)\.[0-9a-f]+\.tmp$/.exec(basename(path))?.[1];
  return name === undefined ? path : join(dirname(path), name);
};

fs.openSync = (path, ...rest) => {
  const target = targetOf(String(path));
  if (/annotations[\\/]\d+\.yaml$/.test(target)) {
    const seen = opens.get(target) ?? 0;
    opens.set(target, seen + 1);
    // before the second, third or fourth time: which, is another one for each file
    if (seen === 1 + ((first + Number.parseInt(basename(target), 10)) % 3)) edit(target);
  }
  return openSync(path, ...rest);
};
syncBuiltinESMExports();
