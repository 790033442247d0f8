// Compiles every gazetteer under a folder into one binary file; run by the build and before the tests.
import { mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { compileGazetteer } from './compile-gazetteer.js';
import { printGazetteerData } from './gazetteer-data.js';
import { parseList } from './parse-list.js';

/** Reads `<folder>/**\/*.csv` in path order and writes `file` whole; returns the number of bytes. */
export const buildGazetteer = (folder: string, file: string): number => {
  const paths = (readdirSync(folder, { recursive: true }) as string[])
    .filter((path) => path.endsWith('.csv'))
    .sort();
  const lists = paths.map((path) =>
    parseList(
      relative('', path)
        .split(sep)
        .join('/')
        .replace(/\.csv$/, ''),
      readFileSync(join(folder, path), 'utf8'),
    ),
  );
  const bytes = printGazetteerData(compileGazetteer(lists));
  mkdirSync(dirname(file), { recursive: true });
  const temporary = `${file}.${process.pid}.tmp`;
  writeFileSync(temporary, bytes);
  renameSync(temporary, file);
  return bytes.byteLength;
};

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const root = fileURLToPath(new URL('../..', import.meta.url));
  const size = buildGazetteer(join(root, 'src/recognizers'), join(root, 'dist/gazetteer.bin'));
  console.error(`gazetteer: ${size} bytes`);
}
