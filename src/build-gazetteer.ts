// Compiles the gazetteers for the rules that there are; run by the build and before the tests.
import { fileURLToPath } from 'node:url';
import { writeGazetteer } from './gazetteer/write-gazetteer.js';
import { wordsOfSets } from './model/word-set.js';
// every module that makes a word set
import './pipeline.js';

/** Writes `file` from the gazetteers under `folder`; returns the number of bytes. */
export const buildGazetteer = (folder: string, file: string): number =>
  writeGazetteer(folder, file, wordsOfSets());

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const pathOf = (path: string): string => fileURLToPath(new URL(`../${path}`, import.meta.url));
  console.error(
    `gazetteer: ${buildGazetteer(pathOf('src/recognizers'), pathOf('dist/gazetteer.bin'))} bytes`,
  );
}
