// A folder of gazetteers → one compiled binary file.
import { mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { compileGazetteer } from './compile-gazetteer.js';
import { printGazetteerData } from './gazetteer-data.js';
import { parseList } from './parse-list.js';

/**
 * Reads `<folder>/**\/*.csv` in path order and writes `file` whole; returns the number of bytes.
 * @param firstWords folded words that get the lowest ids
 */
export const writeGazetteer = (folder: string, file: string, firstWords: readonly string[]): number => {
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
  const bytes = printGazetteerData(compileGazetteer(lists, firstWords));
  mkdirSync(dirname(file), { recursive: true });
  const temporary = `${file}.${process.pid}.tmp`;
  writeFileSync(temporary, bytes);
  renameSync(temporary, file);
  return bytes.byteLength;
};
