// Articles to a project folder that `annotate` can run in.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Files in one folder: a flat folder of many thousands is slow by itself. */
const PER_FOLDER = 100;

/** Writes `corpus/000/000000.txt` … and a configuration below `root`, which is made. */
export const makeProject = (root, texts) => {
  mkdirSync(root, { recursive: true });
  writeFileSync(join(root, 'annotate.config.yaml'), 'corpus: corpus\n');
  texts.forEach((text, index) => {
    const folder = String(Math.floor(index / PER_FOLDER)).padStart(4, '0');
    const file = join(root, 'corpus', folder, `${String(index).padStart(6, '0')}.txt`);
    if (index % PER_FOLDER === 0) mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  });
};
